package http.status.hostile.codes;

/** Its {@code registry()} throws an {@link InternalError}, an error of the machine itself. */
public final class RegistryThrowsInternalError extends Usurper {
    @Override
    public String registry() {
        throw new InternalError("an internal error, thrown by registry()");
    }
}
