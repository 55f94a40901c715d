package http.status.hostile.texts;

/** Its constructor throws. */
public final class ConstructorThrows extends Forger {
    public ConstructorThrows() {
        throw new IllegalStateException("the constructor throws");
    }
}
