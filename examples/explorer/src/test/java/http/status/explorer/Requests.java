package http.status.explorer;

import java.util.List;

/** Requests that came in without a server. */
final class Requests {
    private static final Authority LOCAL = new Authority(List.of("localhost:8080"), true, "", 8080);

    private Requests() {}

    static Request get(String path) {
        return get(path, "", "", "");
    }

    static Request get(String path, String query, String accept, String acceptLanguage) {
        return new Request(LOCAL, "GET", path, query, accept, acceptLanguage, "", "");
    }
}
