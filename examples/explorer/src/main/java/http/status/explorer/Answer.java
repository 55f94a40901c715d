package http.status.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back to the client. Every answer carries the fields that keep a browser from doing more with it than show
 * it, and those that tell a cache on what it depends.
 *
 * @param status the status code
 * @param fields the header fields by name, immutable
 * @param content the content, empty if there is none; it belongs to the answer, and nobody changes it
 */
record Answer(int status, Map<String, String> fields, byte[] content) {
    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer",
            "Vary",
            "Accept, Accept-Language, Cookie",
            "X-Content-Type-Options",
            "nosniff");

    static Answer of(int status, Rendering rendering) {
        byte[] content = rendering.content().getBytes(StandardCharsets.UTF_8);
        return new Answer(status, ON_EVERY_ANSWER, content).with("Content-Type", rendering.contentType());
    }

    static Answer withoutContent(int status) {
        return new Answer(status, ON_EVERY_ANSWER, new byte[0]);
    }

    /** The same answer with one more header field. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Answer(status, Collections.unmodifiableMap(more), content);
    }
}
