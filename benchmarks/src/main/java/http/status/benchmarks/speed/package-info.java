/** What is measured when warm: every contender answers the same questions in the same loop. */
@NullMarked
package http.status.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
