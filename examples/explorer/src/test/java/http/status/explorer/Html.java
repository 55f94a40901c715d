package http.status.explorer;

/** HTML as a browser shows it. */
final class Html {
    private Html() {}

    static String unescaped(String html) {
        return html.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
