/**
 * Measures the library beside what users would pick instead, and prints one Markdown document of ratios.
 *
 * <p>{@link http.status.benchmarks.Main} is the command. The benchmarks proper are in {@code speed}, the small programs
 * whose start is measured in {@code cold}; this package runs them, merges what they give, and compares it with the goals.
 */
@NullMarked
package http.status.benchmarks;

import org.jspecify.annotations.NullMarked;
