package http.status.benchmarks;

import java.util.List;

/**
 * What one pass measured of one benchmark.
 *
 * @param benchmark "Class.method", followed by "@2" where two threads ran it
 * @param nanos nanoseconds per operation, one for each iteration
 * @param bytes allocated bytes per operation, one for each iteration
 */
record Sample(String benchmark, List<Double> nanos, List<Double> bytes) {}
