package http.status.hostile.codes;

/** Its constructor throws. */
public final class ConstructorThrows extends Usurper {
    public ConstructorThrows() {
        throw new IllegalStateException("the constructor throws");
    }
}
