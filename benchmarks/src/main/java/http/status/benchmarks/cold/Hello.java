package http.status.benchmarks.cold;

/** The least that a program does: the measure for {@link TouchEnum}. */
public final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println(404);
    }
}
