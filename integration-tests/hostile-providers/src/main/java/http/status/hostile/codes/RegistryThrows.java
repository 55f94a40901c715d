package http.status.hostile.codes;

/** Its {@code registry()} throws. */
public final class RegistryThrows extends Usurper {
    @Override
    public String registry() {
        throw new UnsupportedOperationException("registry() throws");
    }
}
