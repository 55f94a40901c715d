package http.status.hostile.texts;

/** Its {@code priority()} throws. */
public final class PriorityThrows extends Forger {
    @Override
    public int priority() {
        throw new UnsupportedOperationException("priority() throws");
    }
}
