package http.status.registry.drift;

import http.status.api.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A code that the registry assigns.
 *
 * @param code the number
 * @param description its phrase and its state
 * @param citations what the registry names as its references, in its order
 */
record RegisteredCode(int code, Description description, List<Citation> citations) {
    RegisteredCode {
        citations = List.copyOf(citations);
    }

    String phrase() {
        return description.phrase();
    }

    Registration registration() {
        return description.registration();
    }

    Optional<LocalDate> expires() {
        return description.expires();
    }

    /** The references in words. */
    String places() {
        return citations.isEmpty()
                ? "no document"
                : citations.stream().map(Citation::toString).collect(Collectors.joining(" and "));
    }
}
