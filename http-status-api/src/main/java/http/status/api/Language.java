package http.status.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A locale that providers have texts in. Whether it is an installed language shows when its texts are first read. */
final class Language {
    static final StatusClass[] CLASSES = StatusClass.values();

    /** Stands for the texts of a locale that turned out to be no language. */
    private static final StatusTexts NONE = new StatusTexts(Locale.ROOT, new TextTable[0], new StatusText[0]);

    final Locale locale;
    final String language;
    final String tag;

    /** The tag with its case {@linkplain #fold(char) folded}. */
    final String foldedTag;

    /** Whether every locale of the language comes down to this one. */
    final boolean standsAlone;

    private final TextCatalog catalog;
    private final List<TextSource> sources;

    /** Made on first use; a plain read will do, because all fields of the texts are final. */
    private @Nullable StatusTexts texts;

    Language(TextCatalog catalog, Locale locale, boolean standsAlone, List<TextSource> sources) {
        this.catalog = catalog;
        this.locale = locale;
        this.language = locale.getLanguage();
        this.tag = locale.toLanguageTag();
        this.foldedTag = fold(tag);
        this.standsAlone = standsAlone;
        this.sources = sources;
    }

    private static String fold(String tag) {
        StringBuilder folded = new StringBuilder(tag.length());
        for (int i = 0; i < tag.length(); i++) {
            folded.append(fold(tag.charAt(i)));
        }
        return folded.toString();
    }

    /** Folds case: of letters, digits and the hyphen, which are all that a tag has, letters alone change. */
    static char fold(char c) {
        return (char) (c | 0x20);
    }

    /** Gives the texts, or null if no provider gives those of all classes, so that this is no language. */
    @Nullable
    StatusTexts texts() {
        StatusTexts known = texts;
        return known != null && known != NONE ? known : read();
    }

    private @Nullable StatusTexts read() {
        if (texts == null) {
            catalog.read(this);
        }
        return texts == NONE ? null : texts;
    }

    /**
     * Reads the texts unless another thread has. The catalog calls this under its lock.
     *
     * @param refined the installed texts that this language refines, if any
     */
    void read(@Nullable StatusTexts refined, Failures failures) {
        if (texts != null) {
            return;
        }
        @Nullable StatusText[] classTexts = new StatusText[CLASSES.length];
        List<TextTable> tables = new ArrayList<>();
        for (TextSource source : sources) {
            try {
                TextTable ofCodes = source.texts(locale);
                @Nullable StatusText[] ofClasses = source.classTexts(locale);
                add(ofCodes, tables);
                merge(ofClasses, classTexts);
            } catch (Throwable e) {
                failures.add(source.name(), "texts in " + tag + ": ", e);
            }
        }
        if (locale.equals(Locale.ENGLISH)) {
            merge(ownEnglish(), classTexts);
        }
        if (refined != null) {
            for (TextTable table : refined.tables()) {
                add(table, tables);
            }
        }
        texts = isComplete(classTexts) ? new StatusTexts(locale, tables.toArray(new TextTable[0]), classTexts) : NONE;
    }

    private static @Nullable StatusText[] ownEnglish() {
        @Nullable StatusText[] english = new StatusText[CLASSES.length];
        for (StatusClass statusClass : CLASSES) {
            english[statusClass.ordinal()] =
                    StatusText.of(statusClass.phrase(), statusClass.description(), Locale.ENGLISH);
        }
        return english;
    }

    private static void add(TextTable further, List<TextTable> tables) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).registry.equals(further.registry)) {
                tables.set(i, tables.get(i).or(further));
                return;
            }
        }
        if (!further.isEmpty()) {
            tables.add(further);
        }
    }

    private static void merge(@Nullable StatusText[] from, @Nullable StatusText[] into) {
        for (int i = 0; i < from.length; i++) {
            if (into[i] == null) {
                into[i] = from[i];
            }
        }
    }

    private static boolean isComplete(@Nullable StatusText[] texts) {
        for (StatusText text : texts) {
            if (text == null) {
                return false;
            }
        }
        return true;
    }
}
