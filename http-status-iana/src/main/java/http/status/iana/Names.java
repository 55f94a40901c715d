package http.status.iana;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants by every name that they have or had. */
final class Names {
    private static final Map<String, HttpStatus> BY_NAME = byName();

    private Names() {}

    /** Gives the constant of a name or an alias, or null. */
    static @Nullable HttpStatus find(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, HttpStatus> byName() {
        Map<String, HttpStatus> byName = new HashMap<>();
        for (HttpStatus status : HttpStatus.values()) {
            byName.put(status.name(), status);
            for (String alias : status.aliases()) {
                byName.put(alias, status);
            }
        }
        return byName;
    }
}
