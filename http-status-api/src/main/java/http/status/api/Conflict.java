package http.status.api;

import java.util.List;
import java.util.Objects;

/**
 * One number that several registries of a catalog define, which is normal outside IANA's.
 *
 * @param code the number, 100..999
 * @param winner the meaning that {@link StatusCatalog#find(int)} gives, not null
 * @param others the other meanings, in the order of the catalog, one at least, not null; kept as an immutable copy
 */
public record Conflict(int code, StatusCode winner, List<StatusCode> others) {
    /**
     * Checks and keeps the components.
     *
     * @param code the number
     * @param winner the first meaning
     * @param others the other meanings
     */
    public Conflict {
        Objects.requireNonNull(winner, "winner");
        others = List.copyOf(others);
    }
}
