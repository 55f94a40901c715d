package http.status.explorer;

import java.util.Locale;

/** Where the links of a page lead. The templates print them, and know no address of their own. */
public interface Links {
    /**
     * Tells whether a code's address answers with the code as its status, and with whatever representation and language
     * is asked for; otherwise it is a file.
     */
    boolean isServed();

    /** The first page of all. */
    String start();

    /** The list of all codes. */
    String overview();

    /** The registries. */
    String registries();

    /** The page of a code. */
    String code(int code);

    /** The page of a code, with a status of its own. */
    String explanation(int code);

    /** One of the {@link CommonFiles}, by its path in the running explorer. */
    String file(String path);

    /** The style of all pages. */
    default String style() {
        return file(CommonFiles.STYLE);
    }

    /** The icon of all pages. */
    default String icon() {
        return file(CommonFiles.ICON);
    }

    /** All codes for programs. */
    default String export() {
        return file(CommonFiles.EXPORT);
    }

    /** The schema of all codes for programs. */
    default String schema() {
        return file(CommonFiles.SCHEMA);
    }

    /** The same page in another language. */
    String translation(Page page, Locale language);
}
