package http.status.hostile.texts;

/** Its constructor throws an {@link InternalError}, an error of the machine itself. */
public final class ConstructorThrowsInternalError extends Forger {
    public ConstructorThrowsInternalError() {
        throw new InternalError("an internal error, thrown by the constructor");
    }
}
