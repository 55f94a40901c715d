package http.status.iana;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What codes were called before: their phrases, the constant names that these make, and the codes by any name. */
final class Former {
    private static final Map<String, HttpStatus> BY_NAME = byName();

    private Former() {}

    /**
     * The phrases of earlier specifications, the newest first. Where RFC 2068 and RFC 2616 spell a phrase otherwise in the
     * list of their section 6.1.1 than in the heading of its section, the spelling of the list comes last.
     */
    static List<String> phrases(HttpStatus status) {
        return switch (status) {
            case FOUND -> List.of("Moved Temporarily");
            case REQUEST_TIMEOUT -> List.of("Request Time-out");
            case CONTENT_TOO_LARGE -> List.of("Payload Too Large", "Request Entity Too Large");
            case URI_TOO_LONG -> List.of("Request-URI Too Long", "Request-URI Too Large");
            case RANGE_NOT_SATISFIABLE -> List.of("Requested Range Not Satisfiable");
            case UNPROCESSABLE_CONTENT -> List.of("Unprocessable Entity");
            case GATEWAY_TIMEOUT -> List.of("Gateway Time-out");
            default -> List.of();
        };
    }

    /** The names that the former phrases make, and after them one that Python's documentation alone has. */
    static List<String> names(HttpStatus status) {
        List<String> names = new ArrayList<>();
        for (String phrase : phrases(status)) {
            names.add(phrase.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
        }
        if (status == HttpStatus.RANGE_NOT_SATISFIABLE) {
            names.add("REQUEST_RANGE_NOT_SATISFIABLE");
        }
        return List.copyOf(names);
    }

    /** Gives the constant of a present or former name, or null. */
    static @Nullable HttpStatus named(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, HttpStatus> byName() {
        Map<String, HttpStatus> byName = new HashMap<>();
        for (HttpStatus status : HttpStatus.values()) {
            byName.put(status.name(), status);
            for (String former : names(status)) {
                byName.put(former, status);
            }
        }
        return byName;
    }
}
