package http.status.api;

import http.status.api.spi.StatusTextProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One provider of texts: what it says of itself, read once, and its texts, read and checked a locale at a time. */
record TextSource(String registry, int priority, Set<Locale> locales, StatusTextProvider provider)
        implements Comparable<TextSource> {
    static TextSource read(StatusTextProvider provider) {
        String registry = Checks.registry(Objects.requireNonNull(provider.registry(), "registry() gave null"));
        Set<Locale> locales = new HashSet<>();
        for (Locale locale : Objects.requireNonNull(provider.locales(), "locales() gave null")) {
            Objects.requireNonNull(locale, "locales() holds null");
            if (locale.getLanguage().isEmpty()) {
                throw new IllegalArgumentException(
                        "locale " + Checks.quote(locale.toLanguageTag()) + " has no language: a text is in one");
            }
            if (locale.toLanguageTag().startsWith("und")) {
                throw new IllegalArgumentException("locale " + Checks.quote(locale.toString())
                        + " isn't well-formed, and nobody could ask for it: write its language and its region apart, such as"
                        + " Locale.forLanguageTag(\"fr-CA\")");
            }
            locales.add(locale);
        }
        return new TextSource(registry, provider.priority(), locales, provider);
    }

    static List<TextSource> in(Locale locale, List<TextSource> sources) {
        List<TextSource> found = new ArrayList<>();
        for (TextSource source : sources) {
            if (source.locales.contains(locale)) {
                found.add(source);
            }
        }
        return found;
    }

    /** Higher priority first, then by registry, then by class name: nothing that depends on a path's order. */
    @Override
    public int compareTo(TextSource other) {
        int order = Integer.compare(other.priority, priority);
        if (order == 0) {
            order = registry.compareTo(other.registry);
        }
        return order != 0 ? order : name().compareTo(other.name());
    }

    /** The name of the provider's class. */
    String name() {
        return provider.getClass().getName();
    }

    /** The texts of the codes. */
    TextTable texts(Locale locale) {
        @Nullable StatusText[] byNumber = new StatusText[Checks.MAX_CODE + 1];
        Map<Integer, StatusText> given = Objects.requireNonNull(provider.texts(locale), "texts() gave null");
        for (Map.Entry<Integer, StatusText> entry : given.entrySet()) {
            int number = Checks.code(Objects.requireNonNull(entry.getKey(), "texts() has a null number"));
            byNumber[number] = check(entry.getValue(), number, locale);
        }
        return TextTable.of(registry, byNumber);
    }

    /** The texts of the classes, at the index of their ordinals. */
    @Nullable
    StatusText[] classTexts(Locale locale) {
        @Nullable StatusText[] byOrdinal = new StatusText[Language.CLASSES.length];
        Map<StatusClass, StatusText> given =
                Objects.requireNonNull(provider.classTexts(locale), "classTexts() gave null");
        for (Map.Entry<StatusClass, StatusText> entry : given.entrySet()) {
            StatusClass statusClass = Objects.requireNonNull(entry.getKey(), "classTexts() has a null class");
            byOrdinal[statusClass.ordinal()] = check(entry.getValue(), statusClass, locale);
        }
        return byOrdinal;
    }

    private static StatusText check(@Nullable StatusText text, Object of, Locale locale) {
        if (text == null) {
            throw new NullPointerException("the text of " + of + " is null");
        }
        if (!text.locale().equals(locale)) {
            throw new IllegalArgumentException("the text of " + of + " is in "
                    + text.locale().toLanguageTag() + ": texts are handed over in the very locale that was asked for");
        }
        return text;
    }
}
