package http.status.registry.drift;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The registry of 2025-09-15, which the library mirrors, in both forms. */
enum Mirror {
    XML("/http-status-codes.xml"),
    CSV("/http-status-codes-1.csv");

    private final String resource;

    Mirror(String resource) {
        this.resource = resource;
    }

    /** The whole text, with "\n" at the end of a line. */
    String text() {
        try (InputStream in = Mirror.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole text with one part of it changed. */
    String with(String old, String changed) {
        String text = text();
        int start = text.indexOf(old);
        if (start < 0 || text.indexOf(old, start + 1) >= 0) {
            throw new IllegalArgumentException("not there, or not once: " + old);
        }
        return text.replace(old, changed);
    }
}
