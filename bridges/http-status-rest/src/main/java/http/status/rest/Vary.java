package http.status.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** The Vary field (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5">RFC 9110, section 12.5.5</a>). */
final class Vary {
    private Vary() {}

    /** Adds the names of fields, separated by commas, that the response doesn't name yet, and leaves what it names. */
    static void add(String names, MultivaluedMap<String, Object> fields) {
        List<String> missing = new ArrayList<>(split(names));
        for (Object line : fields.getOrDefault(HttpHeaders.VARY, List.of())) {
            for (String present : split(line.toString())) {
                if (present.equals("*")) {
                    return; // Every request is another one already.
                }
                missing.removeIf(present::equalsIgnoreCase);
            }
        }
        if (!missing.isEmpty()) {
            fields.add(HttpHeaders.VARY, String.join(", ", missing));
        }
    }

    private static List<String> split(String names) {
        return List.of(names.strip().split("\\s*,\\s*"));
    }
}
