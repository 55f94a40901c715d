package http.status.explorer;

import java.nio.charset.StandardCharsets;

/** The stylesheet of the HTML pages: a file of its own, so that the pages' security policy can forbid any other style. */
final class Stylesheet {
    /** Where it is served. */
    static final String PATH = "/style.css";

    private static final byte[] CONTENT = Resource.text("style.css").getBytes(StandardCharsets.UTF_8);

    private Stylesheet() {}

    static Answer answer() {
        return Answer.of(200, "text/css; charset=utf-8", CONTENT);
    }
}
