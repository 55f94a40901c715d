package http.status.hostile.codes;

/** Its {@code priority()} throws. */
public final class PriorityThrows extends Usurper {
    @Override
    public int priority() {
        throw new UnsupportedOperationException("priority() throws");
    }
}
