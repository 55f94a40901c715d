package http.status.iana;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constant names that codes had before their present ones, and the codes by any of their names. */
final class FormerNames {
    private static final Map<String, HttpStatus> BY_NAME = byName();

    private FormerNames() {}

    /** The names that the phrases of earlier specifications make, the newest first. */
    static List<String> of(HttpStatus status) {
        return switch (status) {
            case FOUND -> List.of("MOVED_TEMPORARILY");
            case REQUEST_TIMEOUT -> List.of("REQUEST_TIME_OUT");
            case CONTENT_TOO_LARGE -> List.of("PAYLOAD_TOO_LARGE", "REQUEST_ENTITY_TOO_LARGE");
            case URI_TOO_LONG -> List.of("REQUEST_URI_TOO_LONG", "REQUEST_URI_TOO_LARGE");
            case RANGE_NOT_SATISFIABLE -> List.of("REQUESTED_RANGE_NOT_SATISFIABLE", "REQUEST_RANGE_NOT_SATISFIABLE");
            case UNPROCESSABLE_CONTENT -> List.of("UNPROCESSABLE_ENTITY");
            case GATEWAY_TIMEOUT -> List.of("GATEWAY_TIME_OUT");
            default -> List.of();
        };
    }

    /** Gives the constant of a present or former name, or null. */
    static @Nullable HttpStatus find(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, HttpStatus> byName() {
        Map<String, HttpStatus> byName = new HashMap<>();
        for (HttpStatus status : HttpStatus.values()) {
            byName.put(status.name(), status);
            for (String former : of(status)) {
                byName.put(former, status);
            }
        }
        return byName;
    }
}
