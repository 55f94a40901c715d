package http.status.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One number that several registries of a catalog define, which is normal outside IANA's.
 *
 * <p>Two conflicts are equal when number and meanings are. This class is immutable and thread-safe.
 */
public final class Conflict {
    private final int code;
    private final StatusCode winner;
    private final List<StatusCode> others;

    Conflict(int code, StatusCode winner, List<StatusCode> others) {
        this.code = code;
        this.winner = winner;
        this.others = List.copyOf(others);
    }

    /**
     * The number.
     *
     * @return the number, 100..999
     */
    public int code() {
        return code;
    }

    /**
     * The meaning that {@link StatusCatalog#find(int)} gives.
     *
     * @return the code of the first registry in the order of the catalog, never null
     */
    public StatusCode winner() {
        return winner;
    }

    /**
     * The other meanings.
     *
     * @return an immutable list in the order of the catalog, of one at least, never null
     */
    public List<StatusCode> others() {
        return others;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Conflict other
                && code == other.code
                && winner.equals(other.winner)
                && others.equals(other.others);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, winner, others);
    }

    /**
     * A short text for logs: the number, and the registries in their order.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(code)
                .append(": ")
                .append(winner.registry())
                .append(" before");
        for (StatusCode other : others) {
            text.append(' ').append(other.registry());
        }
        return text.toString();
    }
}
