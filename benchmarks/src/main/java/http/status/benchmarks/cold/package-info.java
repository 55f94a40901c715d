/** Programs that do one thing and end: what is measured is their start. They load nothing that the thing doesn't need. */
@NullMarked
package http.status.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
