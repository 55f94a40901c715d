package http.status.explorer;

/**
 * A page as it goes over the wire, but for its bytes.
 *
 * @param contentType the value of the Content-Type field; the encoding is always UTF-8
 * @param content the content
 */
record Rendering(String contentType, String content) {}
