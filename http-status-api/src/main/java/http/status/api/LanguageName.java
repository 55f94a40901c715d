package http.status.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag that comes down to a language: its own, or one by which browsers and programs ask for it. Whoever looks a language up
 * shortens a tag from its end until it is such a name (RFC 4647, section 3.4), whether it came in a header field or as a
 * locale.
 */
final class LanguageName implements Comparable<LanguageName> {
    /** Present code and former code, which Java and some browsers still send. */
    private static final String[][] RENAMED = {{"he", "iw"}, {"id", "in"}, {"yi", "ji"}};

    /** Each reads the next best before any other language; Bokmål is what "no" mostly is. */
    private static final String[][] NORWEGIAN = {{"nb", "no", "nn"}, {"no", "nb", "nn"}, {"nn", "no", "nb"}};

    /** The script of Chinese, and the regions that write it, the one that stands for it first. */
    private static final String[][] CHINESE = {{"hans", "cn", "sg", "my"}, {"hant", "tw", "hk", "mo"}};

    /** Languages of several scripts: the one that is meant where none is named, then the others. */
    private static final String[][] SCRIPTS = {
        {"az", "latn", "cyrl", "arab"},
        {"bs", "latn", "cyrl"},
        {"kk", "cyrl", "arab", "latn"},
        {"ku", "latn", "arab"},
        {"mn", "cyrl", "mong"},
        {"pa", "guru", "arab"},
        {"sr", "cyrl", "latn"},
        {"uz", "latn", "cyrl", "arab"},
        {"zh", "hans", "hant"}
    };

    /** The tag with its case {@linkplain Language#fold(char) folded}. */
    final String tag;

    /** The language; null where the tag names a script that nothing is installed in, and shortening it would change the script. */
    final @Nullable Language language;

    /** Whether the language is a broader one, from which a language of this tag takes what it lacks. */
    final boolean broader;

    /** The lower counts first where several languages have one name. */
    private final int rank;

    private LanguageName(String tag, @Nullable Language language, int rank, boolean broader) {
        this.tag = tag;
        this.language = language;
        this.rank = rank;
        this.broader = broader;
    }

    /** Tells whether tags of a language come down to more than one, or to none where a script is named. */
    static boolean isOneOfSeveral(String language) {
        for (String[] codes : NORWEGIAN) {
            if (codes[0].equals(language)) {
                return true;
            }
        }
        for (String[] scripts : SCRIPTS) {
            if (scripts[0].equals(language)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the names of all languages. Of languages with the same name the best stands first. */
    static LanguageName[] of(Language[] languages) {
        List<LanguageName> names = new ArrayList<>();
        for (Language language : languages) {
            names.add(new LanguageName(language.foldedTag, language, 0, true));
            addRenamed(language, names);
            addNorwegian(language, names);
            addChinese(language, names);
            addScripts(language, names);
        }
        addStops(languages, names);
        LanguageName[] sorted = names.toArray(new LanguageName[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    private static void addRenamed(Language language, Collection<LanguageName> names) {
        for (String[] codes : RENAMED) {
            addOther(language, codes[0], codes[1], 1, names);
            addOther(language, codes[1], codes[0], 1, names);
        }
    }

    private static void addNorwegian(Language language, Collection<LanguageName> names) {
        for (String[] codes : NORWEGIAN) {
            addOther(language, codes[1], codes[0], 1, names);
            addOther(language, codes[2], codes[0], 2, names);
        }
    }

    /** Adds the tag of a language with another code in front, if it has a certain one. */
    private static void addOther(
            Language language, String code, String other, int rank, Collection<LanguageName> names) {
        if (language.language.equals(code) && language.foldedTag.startsWith(code)) {
            names.add(new LanguageName(other + language.foldedTag.substring(code.length()), language, rank, false));
        }
    }

    private static void addChinese(Language language, Collection<LanguageName> names) {
        for (int script = 0; language.language.equals("zh") && script < CHINESE.length; script++) {
            String[] written = CHINESE[script];
            String inScript = "zh-" + written[0];
            for (int i = 1; i < written.length; i++) {
                String inRegion = "zh-" + written[i];
                boolean ofRegion = language.foldedTag.equals(inRegion);
                if (language.foldedTag.equals(inScript)) {
                    names.add(new LanguageName(inRegion, language, 1, true));
                } else if (ofRegion || language.foldedTag.equals(inScript + "-" + written[i])) {
                    addOfRegion(language, written, i, names);
                }
            }
        }
    }

    /** What is written for one region is read in all that have its script, and in the first script where none is named. */
    private static void addOfRegion(Language language, String[] written, int region, Collection<LanguageName> names) {
        int rank = 1 + region;
        names.add(new LanguageName("zh-" + written[0], language, rank, false));
        for (int i = 1; i < written.length; i++) {
            names.add(new LanguageName("zh-" + written[i], language, i == region ? 1 : rank, false));
        }
        if (written == CHINESE[0]) {
            names.add(new LanguageName("zh", language, rank, false));
        }
    }

    private static void addScripts(Language language, Collection<LanguageName> names) {
        for (String[] scripts : SCRIPTS) {
            if (language.language.equals(scripts[0]) && language.foldedTag.equals(scripts[0] + "-" + scripts[1])) {
                names.add(new LanguageName(scripts[0], language, 1, false));
            }
        }
    }

    /** Where a script is asked for, another one is no answer. Chinese that names no script may be in either. */
    private static void addStops(Language[] languages, Collection<LanguageName> names) {
        for (String[] scripts : SCRIPTS) {
            boolean declared = false;
            boolean inEither = false;
            for (Language language : languages) {
                declared |= language.language.equals(scripts[0]);
                inEither |= language.foldedTag.equals("zh") && scripts[0].equals("zh");
            }
            if (declared && !inEither) {
                for (int i = 2; i < scripts.length; i++) {
                    addStop(scripts[0] + "-" + scripts[i], names);
                }
                for (int i = 1; scripts[0].equals("zh") && i < CHINESE[1].length; i++) {
                    addStop("zh-" + CHINESE[1][i], names);
                }
            }
        }
    }

    private static void addStop(String tag, Collection<LanguageName> names) {
        names.add(new LanguageName(tag, null, Integer.MAX_VALUE, false));
    }

    @Override
    public int compareTo(LanguageName other) {
        int order = tag.compareTo(other.tag);
        return order != 0 ? order : Integer.compare(rank, other.rank);
    }
}
