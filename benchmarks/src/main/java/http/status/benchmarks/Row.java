package http.status.benchmarks;

/**
 * One line of the table of goals.
 *
 * @param subject what was measured
 * @param goal what it was to be
 * @param figure what it is
 * @param met whether the figure, before it was rounded for print, reaches the goal
 */
record Row(String subject, String goal, String figure, boolean met) {
    /** A figure that must not be above a limit; both have the unit, which may be empty. */
    static Row atMost(String subject, double limit, String unit, double figure) {
        return new Row(subject, "≤ " + limit(limit, unit), Numbers.of(figure) + after(unit), figure <= limit);
    }

    /** A figure that must not be below a limit; both have the unit, which may be empty. */
    static Row atLeast(String subject, double limit, String unit, double figure) {
        return new Row(subject, "≥ " + limit(limit, unit), Numbers.of(figure) + after(unit), figure >= limit);
    }

    /** The same with something more to say behind the figure. */
    Row with(String remark) {
        return new Row(subject, goal, figure + " (" + remark + ")", met);
    }

    private static String limit(double limit, String unit) {
        return Numbers.exact(limit) + after(unit);
    }

    private static String after(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }
}
