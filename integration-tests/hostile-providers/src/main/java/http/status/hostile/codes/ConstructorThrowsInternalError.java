package http.status.hostile.codes;

/** Its constructor throws an {@link InternalError}, an error of the machine itself. */
public final class ConstructorThrowsInternalError extends Usurper {
    public ConstructorThrowsInternalError() {
        throw new InternalError("an internal error, thrown by the constructor");
    }
}
