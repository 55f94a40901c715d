package http.status.explorer;

import java.util.List;

/** A representation in which the explorer answers, dearest first. */
enum MediaType {
    HTML("text/html"),
    JSON("application/json", "application/problem+json"),
    TEXT("text/plain");

    private final List<String> names;

    MediaType(String... names) {
        this.names = List.of(names);
    }

    /** Chooses the representation that an Accept field likes best; HTML if it likes none. */
    static MediaType preferredBy(String accept) {
        Accept field = Accept.parse(accept);
        MediaType best = HTML;
        int bestWeight = field.weight(HTML.names);
        for (MediaType type : values()) {
            int weight = field.weight(type.names);
            if (weight > bestWeight) {
                best = type;
                bestWeight = weight;
            }
        }
        return best;
    }
}
