package http.status.explorer;

import java.util.Locale;

/** The addresses of the running explorer: paths from its root. */
final class ServerLinks implements Links {
    @Override
    public boolean isServed() {
        return true;
    }

    @Override
    public String start() {
        return overview();
    }

    @Override
    public String overview() {
        return "/";
    }

    @Override
    public String registries() {
        return RegistriesPage.PATH;
    }

    @Override
    public String code(int code) {
        return "/" + code;
    }

    @Override
    public String explanation(int code) {
        return code(code) + "?" + CodePage.EXPLAIN;
    }

    @Override
    public String file(String path) {
        return path;
    }

    @Override
    public String translation(Page page, Locale language) {
        String kept = page instanceof CodePage code && code.isExplained() ? CodePage.EXPLAIN + "&" : "";
        return "?" + kept + Languages.NAME + "=" + language.toLanguageTag();
    }
}
