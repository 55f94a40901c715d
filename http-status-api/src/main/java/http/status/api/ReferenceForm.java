package http.status.api;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a {@link Reference}: every part, in types that any release can read.
 *
 * @param document the short name of the document
 * @param section the section, or null
 * @param uri the address
 * @param title the title, or empty
 * @param label the label, or empty
 * @param maturity the name of the maturity, or null
 * @param published the month, or null
 */
record ReferenceForm(
        String document,
        @Nullable String section,
        String uri,
        String title,
        String label,
        @Nullable String maturity,
        @Nullable YearMonth published)
        implements Serializable {
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return Reference.of(this);
        } catch (RuntimeException e) {
            throw Forms.invalid("reference", e);
        }
    }
}
