package http.status.benchmarks.speed;

import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import http.status.iana.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The questions that every contender answers: the same for all, in the same order, in arrays of one length. */
public final class Inputs {
    /** How many questions one invocation of a benchmark answers. */
    public static final int LENGTH = 64;

    /** How many languages the library has in all. */
    public static final int MANY_LANGUAGES = 18;

    /** What the names of the benchmarks match that ask {@link #manyInstalled()}. */
    public static final String OF_MANY_LANGUAGES = ".*OfManyLanguages\\..*";

    private static final int[] KNOWN = {
        200, 201, 202, 204, 205, 206, 300, 301, 302, 303, 304, 307, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409,
        410, 411, 412, 413, 414, 415, 416, 417, 428, 429, 431, 500, 501, 502, 503, 504, 505, 511
    };

    private static final int[] UNKNOWN = {299, 499, 599, 999};

    private static final String[] MALFORMED = {"4O4", "4 4", "abc", "404 ", "x", "", "4e2", "40."};

    private static final Locale[] LOCALES = {
        Locale.ENGLISH, Locale.US, Locale.UK, Locale.FRENCH, Locale.FRANCE, Locale.CANADA_FRENCH
    };

    private static final String[] NAMES = {
        "OK",
        "CREATED",
        "ACCEPTED",
        "NO_CONTENT",
        "MOVED_PERMANENTLY",
        "FOUND",
        "SEE_OTHER",
        "NOT_MODIFIED",
        "TEMPORARY_REDIRECT",
        "BAD_REQUEST",
        "UNAUTHORIZED",
        "FORBIDDEN",
        "NOT_FOUND",
        "METHOD_NOT_ALLOWED",
        "CONFLICT",
        "GONE",
        "TOO_MANY_REQUESTS",
        "INTERNAL_SERVER_ERROR",
        "NOT_IMPLEMENTED",
        "BAD_GATEWAY",
        "SERVICE_UNAVAILABLE",
        "GATEWAY_TIMEOUT"
    };

    private static final String[] ACCEPT_LANGUAGE = {
        "fr",
        "en-US,en;q=0.9",
        "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7",
        "de-DE,de;q=0.9,fr;q=0.8,en;q=0.7",
        "fr-CA",
        "en-GB,en-US;q=0.9,en;q=0.8",
        "ja,zh-TW;q=0.9,fr-CH;q=0.8,en;q=0.5",
        "es-ES,es;q=0.9,en;q=0.8"
    };

    /** Chinese by its script: the JDK's lookup finds zh-Hant by no region. */
    private static final String[] ACCEPT_MANY_LANGUAGES = {
        "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7",
        "ja,en-US;q=0.9,en;q=0.8",
        "pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7",
        "zh-Hans-CN,zh-Hans;q=0.9,en;q=0.8",
        "es-MX,es;q=0.9,en;q=0.8",
        "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7",
        "nl,en-US;q=0.7,en;q=0.3",
        "ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7",
        "pt-PT,pt;q=0.9,en;q=0.8",
        "it-IT,it;q=0.9",
        "en-US,en;q=0.9",
        "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7",
        "zh-Hant-TW,zh-Hant;q=0.9,en;q=0.8",
        "uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7",
        "cs",
        "pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7",
        "fi-FI,fi;q=0.9,sv;q=0.8,en;q=0.7",
        "tr-TR,tr;q=0.9,en;q=0.8"
    };

    private Inputs() {}

    /** Numbers that every peer knows, mixed. */
    public static int[] known() {
        int[] codes = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            codes[i] = KNOWN[i % KNOWN.length];
        }
        // A fixed seed: mixed, so that no branch predictor learns the order, and the same in every run.
        Random random = new Random(404);
        for (int i = LENGTH - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int code = codes[i];
            codes[i] = codes[other];
            codes[other] = code;
        }
        return codes;
    }

    /** The constants of numbers. */
    public static StatusCode[] statuses(int[] codes) {
        StatusCode[] statuses = new StatusCode[codes.length];
        for (int i = 0; i < codes.length; i++) {
            statuses[i] = HttpStatus.require(codes[i]);
        }
        return statuses;
    }

    /** The constants of numbers, with every second one replaced by a code of the same number that is built. */
    public static StatusCode[] builtAmongConstants(int[] codes) {
        StatusCode[] statuses = statuses(codes);
        for (int i = 1; i < codes.length; i += 2) {
            statuses[i] = StatusCode.builder("built", codes[i]).phrase("Built").build();
        }
        return statuses;
    }

    /** Numbers that no registry assigns. */
    public static int[] unknown() {
        int[] codes = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            codes[i] = UNKNOWN[i % UNKNOWN.length];
        }
        return codes;
    }

    /** The known numbers as text. */
    public static String[] wellFormed() {
        int[] codes = known();
        String[] texts = new String[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            texts[i] = Integer.toString(codes[i]);
        }
        return texts;
    }

    /** Names of constants, each a string of its own, as names are that come from outside. */
    public static String[] names() {
        String[] names = new String[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            names[i] = new String(NAMES[i % NAMES.length].toCharArray());
        }
        return names;
    }

    /** Texts that are no number in any script. */
    public static String[] malformed() {
        String[] texts = new String[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            texts[i] = MALFORMED[i % MALFORMED.length];
        }
        return texts;
    }

    /** Six locales in turns; English and French, the languages that are installed. */
    public static Locale[] locales() {
        Locale[] locales = new Locale[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            locales[i] = LOCALES[i % LOCALES.length];
        }
        return locales;
    }

    /** Field values of browsers, all well-formed: the peer throws otherwise. */
    public static String[] acceptLanguage() {
        String[] fields = new String[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            fields[i] = ACCEPT_LANGUAGE[i % ACCEPT_LANGUAGE.length];
        }
        return fields;
    }

    /** The languages in which the peers look for a match. */
    static List<Locale> installed() {
        return List.of(Locale.ENGLISH, Locale.FRENCH);
    }

    /** Field values of browsers, in which each of many languages comes first among the installed ones. */
    public static String[] acceptManyLanguages() {
        String[] fields = new String[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            fields[i] = ACCEPT_MANY_LANGUAGES[i % ACCEPT_MANY_LANGUAGES.length];
        }
        return fields;
    }

    /** The languages of the library, where all of them are installed. */
    static List<Locale> manyInstalled() {
        List<Locale> installed = TextCatalog.installed().locales();
        if (installed.size() != MANY_LANGUAGES) {
            throw new IllegalStateException("installed are " + installed + " and not " + MANY_LANGUAGES
                    + " languages: this belongs on a class path with http-status-languages");
        }
        return installed;
    }
}
