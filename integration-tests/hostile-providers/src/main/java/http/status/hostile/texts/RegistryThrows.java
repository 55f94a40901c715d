package http.status.hostile.texts;

/** Its {@code registry()} throws. */
public final class RegistryThrows extends Forger {
    @Override
    public String registry() {
        throw new UnsupportedOperationException("registry() throws");
    }
}
