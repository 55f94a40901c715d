package http.status.hostile.codes;

/** Its constructor throws an {@link OutOfMemoryError}, as one does that asks for more than there is. */
public final class ConstructorThrowsOutOfMemoryError extends Usurper {
    public ConstructorThrowsOutOfMemoryError() {
        throw new OutOfMemoryError("out of memory, thrown by the constructor");
    }
}
