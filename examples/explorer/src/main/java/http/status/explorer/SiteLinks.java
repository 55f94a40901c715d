package http.status.explorer;

import java.util.Locale;

/** The addresses of the static site: files, by the way to them from the page. */
final class SiteLinks implements Links {
    private static final String OVERVIEW = "index.html";

    private final String root;
    private final Locale language;

    /**
     * Makes the links of pages in one folder.
     *
     * @param root the way from the pages to the site's first folder, empty or with a slash at its end
     * @param language the language to whose pages they lead
     */
    SiteLinks(String root, Locale language) {
        this.root = root;
        this.language = language;
    }

    @Override
    public boolean isServed() {
        return false;
    }

    @Override
    public String start() {
        return root + "index.html";
    }

    @Override
    public String overview() {
        return root + path(language, OVERVIEW);
    }

    @Override
    public String registries() {
        return root + path(language, name(RegistriesPage.PATH));
    }

    @Override
    public String code(int code) {
        return root + path(language, name("/" + code));
    }

    @Override
    public String explanation(int code) {
        return code(code);
    }

    @Override
    public String file(String path) {
        return root + path.substring(1);
    }

    @Override
    public String translation(Page page, Locale other) {
        return root + path(page, other);
    }

    /** The file of a page in a language, from the site's first folder. */
    static String path(Page page, Locale language) {
        if (page instanceof CodePage code) {
            return path(language, name("/" + code.facts().code()));
        }
        return path(language, page instanceof RegistriesPage ? name(RegistriesPage.PATH) : OVERVIEW);
    }

    private static String path(Locale language, String name) {
        return language.toLanguageTag() + "/" + name;
    }

    /** The name of the file for a path of the running explorer. */
    private static String name(String path) {
        return path.substring(1) + ".html";
    }
}
