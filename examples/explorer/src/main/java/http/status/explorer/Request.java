package http.status.explorer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the explorer reads of a request. Nothing in it can be trusted.
 *
 * @param authority for which host the request came in
 * @param method the method, such as "GET"
 * @param path the path, decoded
 * @param query the query as it came, empty if there is none
 * @param accept the value of the Accept field, empty if there is none
 * @param acceptLanguage the value of the Accept-Language field, empty if there is none
 * @param cookies the value of the Cookie field, empty if there is none
 * @param ifNoneMatch the value of the If-None-Match field, empty if there is none
 */
record Request(
        Authority authority,
        String method,
        String path,
        String query,
        String accept,
        String acceptLanguage,
        String cookies,
        String ifNoneMatch) {
    private static final Pattern QUOTED = Pattern.compile("^\"(.*)\"$");

    boolean isHead() {
        return method.equals("HEAD");
    }

    /** Tells whether the request only reads, by one of the two methods that the explorer answers. */
    boolean isRead() {
        return method.equals("GET") || isHead();
    }

    /** The first value of a parameter of the query, decoded; empty text for a parameter without a value. */
    Optional<String> parameter(String name) {
        return value(name, query, "&").map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8));
    }

    /** The first value of a cookie, without the quotes in which some clients put it, Java's own among them. */
    Optional<String> cookie(String name) {
        return value(name, cookies, ";").map(value -> QUOTED.matcher(value).replaceFirst("$1"));
    }

    private static Optional<String> value(String name, String pairs, String separator) {
        for (String pair : pairs.split(separator)) {
            String[] parts = pair.strip().split("=", 2);
            if (parts[0].equals(name)) {
                return Optional.of(parts.length == 2 ? parts[1] : "");
            }
        }
        return Optional.empty();
    }
}
