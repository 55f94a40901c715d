/**
 * Feeds whatever a fuzzer thinks of to all that reads what comes from outside, a class a surface, and compares the answers with
 * those of a second implementation, slow and plain. What is legal is taken; what isn't gets the documented exception, with a
 * message that shows nothing of it raw; and nothing overflows, hangs or asks for memory without end.
 *
 * <p>A target's seeds are what has found something once, or leads the fuzzer to where it could.
 */
@NullMarked
package http.status.fuzzing;

import org.jspecify.annotations.NullMarked;
