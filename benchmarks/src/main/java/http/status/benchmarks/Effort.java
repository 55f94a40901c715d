package http.status.benchmarks;

/**
 * How much is done for a figure.
 *
 * @param passes how often all benchmarks are run
 * @param warmups iterations of a benchmark that don't count
 * @param iterations iterations that do
 * @param millis the length of an iteration
 * @param starts fresh Java virtual machines for each figure of a start
 * @param providers how many providers are generated for the discovery of many
 */
record Effort(int passes, int warmups, int iterations, int millis, int starts, int providers) {
    /** What the published figures are made with. */
    static final Effort FULL = new Effort(2, 5, 15, 100, 100, 1000);

    /** Enough to see that everything runs; no figure to rely on. */
    static final Effort QUICK = new Effort(1, 2, 3, 50, 3, 100);

    boolean isQuick() {
        return this == QUICK;
    }
}
