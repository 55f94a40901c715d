package http.status.hostile.codes;

/** Its {@code registry()} throws an {@link OutOfMemoryError}, as one does that asks for more than there is. */
public final class RegistryThrowsOutOfMemoryError extends Usurper {
    @Override
    public String registry() {
        throw new OutOfMemoryError("out of memory, thrown by registry()");
    }
}
