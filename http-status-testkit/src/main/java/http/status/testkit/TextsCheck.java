package http.status.testkit;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts for a registry. */
final class TextsCheck {
    private static final Set<String> ISO_639_1 = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private final @Nullable String id;
    private final Map<Integer, Reading> codes = new TreeMap<>();
    private final Findings findings;

    /** By language tag, so that no order depends on a set's: the locale, and the numbers that have texts in it. */
    private final Map<String, Covered> covered = new TreeMap<>();

    private record Covered(Locale locale, Set<Integer> numbers) {}

    private TextsCheck(@Nullable String id, List<Reading> codes, Findings findings) {
        this.id = id;
        codes.forEach(code -> this.codes.putIfAbsent(code.number(), code));
        this.findings = findings;
    }

    /**
     * Checks texts.
     *
     * @param id the id of the registry that they are for; null if it is not known
     * @param codes the codes of that registry; none if they are not known, and then no text can be missing
     */
    static void check(List<StatusTextProvider> providers, @Nullable String id, List<Reading> codes, Findings findings) {
        TextsCheck check = new TextsCheck(id, codes, findings);
        providers.forEach(check::provider);
        check.completeness();
    }

    private void provider(StatusTextProvider provider) {
        String name = provider.getClass().getName();
        ProviderCheck.checkClass(provider.getClass(), findings);
        registry(name + ".registry()", provider);
        stays(
                name + ".priority()",
                findings.ask(Requirement.TEXTS_STAY, name + ".priority()", provider::priority),
                findings.ask(Requirement.TEXTS_STAY, name + ".priority()", provider::priority));
        List<Locale> locales = locales(name, provider);
        locales(name, locales, locales(name, provider));
        for (Locale locale : locales) {
            texts(name + ".texts(" + locale.toLanguageTag() + ")", locale, () -> provider.texts(locale));
            classTexts(name + ".classTexts(" + locale.toLanguageTag() + ")", locale, () -> provider.classTexts(locale));
        }
    }

    private void registry(String what, StatusTextProvider provider) {
        String first = findings.ask(Requirement.TEXT_REGISTRY, what, provider::registry);
        String later = findings.ask(Requirement.TEXT_REGISTRY, what, provider::registry);
        if (first == null || later == null) {
            return;
        }
        findings.add(
                !first.equals(later),
                Requirement.TEXT_REGISTRY,
                what + " gave " + Words.quote(first) + ", then " + Words.quote(later) + ": give one constant");
        if (id != null) {
            findings.add(
                    !first.equals(id),
                    Requirement.TEXT_REGISTRY,
                    what + " gave " + Words.quote(first) + ": the texts are for the codes of \"" + id + "\"");
        } else {
            String refusal = ProviderCheck.refusal(first);
            findings.add(refusal != null, Requirement.TEXT_REGISTRY, what + ": " + refusal);
        }
    }

    private void stays(String what, @Nullable Object first, @Nullable Object later) {
        findings.add(
                first != null && later != null && !first.equals(later),
                Requirement.TEXTS_STAY,
                what + " gave " + Words.show(first) + ", then " + Words.show(later) + ": give the same, always");
    }

    /** The locales that can be asked for, in the order of their tags. */
    private List<Locale> locales(String name, StatusTextProvider provider) {
        Map<String, Locale> locales = new TreeMap<>();
        List<Locale> given =
                findings.ask(Requirement.TEXT_LOCALES, name + ".locales()", () -> Reading.copy(provider.locales()));
        if (given != null) {
            findings.add(
                    given.isEmpty(),
                    Requirement.TEXT_LOCALES,
                    name + ".locales() is empty: name each locale that there are texts in");
            for (Locale locale : given) {
                findings.add(locale == null, Requirement.TEXT_LOCALES, name + ".locales() holds null: leave it out");
                if (locale != null) {
                    language(name, locale);
                    locales.put(locale.toLanguageTag(), locale);
                }
            }
        }
        return List.copyOf(locales.values());
    }

    private void language(String name, Locale locale) {
        String language = locale.getLanguage();
        if (language.isEmpty()) {
            findings.add(
                    Requirement.TEXT_LOCALES,
                    name + ".locales() has the locale " + Words.quote(locale.toLanguageTag())
                            + ", which has no language: a text is in one");
        } else if (!isLanguage(locale)) {
            findings.add(
                    Requirement.TEXT_LANGUAGE,
                    name + ".locales() has " + Words.quote(locale.toLanguageTag()) + ", whose language "
                            + Words.quote(language) + " is none of ISO 639: write such as \"en\" or \"fr\"");
        }
    }

    /** The JDK lists languages of two letters; those of three it has English names for. */
    private static boolean isLanguage(Locale locale) {
        String language = locale.getLanguage();
        return ISO_639_1.contains(language)
                || language.length() == 3
                        && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
    }

    private void locales(String name, List<Locale> first, List<Locale> later) {
        findings.add(
                !first.equals(later),
                Requirement.TEXT_LOCALES,
                name + ".locales() gave " + first + ", then " + later + ": give the same, always");
    }

    private void texts(String what, Locale locale, Callable<? extends Map<Integer, StatusText>> question) {
        Map<Object, StatusText> texts = read(what, locale, question);
        stays(what, texts, read(what, locale, question));
        Set<Integer> numbers = covered.computeIfAbsent(
                        locale.toLanguageTag(), tag -> new Covered(locale, new TreeSet<>()))
                .numbers();
        texts.forEach((key, text) -> {
            if (key instanceof Integer number) {
                numbers.add(number);
                findings.add(
                        !codes.containsKey(number),
                        Requirement.TEXT_OF_A_CODE,
                        what + " has a text of " + number + ", " + Words.quote(text.title())
                                + ": the registry has no such code");
                if (locale.equals(Locale.ENGLISH)) {
                    english(what, number, text);
                }
            }
        });
    }

    private void english(String what, int number, StatusText text) {
        Reading code = codes.get(number);
        String phrase = code == null ? "" : code.text("phrase()").orElse("");
        findings.add(
                !phrase.isEmpty() && !phrase.equals(text.title()),
                Requirement.ENGLISH_TEXT,
                what + " has the title " + Words.quote(text.title()) + " of code " + number + ": the code's phrase is "
                        + Words.quote(phrase) + ", and both are English");
    }

    private void classTexts(String what, Locale locale, Callable<? extends Map<StatusClass, StatusText>> question) {
        Map<Object, StatusText> texts = read(what, locale, question);
        stays(what, texts, read(what, locale, question));
        Map<StatusClass, Boolean> missing = new EnumMap<>(StatusClass.class);
        for (StatusClass statusClass : StatusClass.values()) {
            if (!texts.containsKey(statusClass)) {
                missing.put(statusClass, true);
            }
        }
        findings.add(
                !texts.isEmpty() && !missing.isEmpty(),
                Requirement.CLASS_TEXTS,
                what + " lacks " + missing.keySet() + ": give the texts of all status classes, or none");
    }

    /** Reads a map that may hold anything, in an order that doesn't depend on the map's. */
    private <K> Map<Object, StatusText> read(
            String what, Locale locale, Callable<? extends @Nullable Map<K, StatusText>> question) {
        List<Map.Entry<K, StatusText>> entries = findings.ask(Requirement.TEXTS_GIVEN, what, () -> {
            Map<K, StatusText> given = question.call();
            return given == null ? null : Reading.copy(given.entrySet());
        });
        Map<Object, StatusText> texts = new LinkedHashMap<>();
        Map<String, Map.Entry<K, StatusText>> ordered = new TreeMap<>();
        for (Map.Entry<K, StatusText> entry : entries == null ? List.<Map.Entry<K, StatusText>>of() : entries) {
            ordered.put(String.valueOf(entry.getKey()), entry);
        }
        ordered.forEach((key, entry) -> {
            StatusText text = entry.getValue();
            if (entry.getKey() == null || text == null) {
                findings.add(
                        Requirement.TEXTS_GIVEN,
                        what + " has null as the " + (text == null ? "text of " + key : "key of a text")
                                + ": leave it out");
            } else {
                texts.put(entry.getKey(), text);
                findings.add(
                        !text.locale().equals(locale),
                        Requirement.TEXT_LOCALE,
                        what + " has the text of " + key + " in "
                                + text.locale().toLanguageTag() + ": give it in the very locale that was asked for");
            }
        });
        return texts;
    }

    private void completeness() {
        covered.forEach((tag, own) -> {
            Set<Integer> missing = new TreeSet<>(codes.keySet());
            for (Locale candidate : candidates(own.locale())) {
                Covered refined = covered.get(candidate.toLanguageTag());
                missing.removeAll(refined == null ? Set.of() : refined.numbers());
            }
            findings.add(
                    !missing.isEmpty(),
                    Requirement.TEXTS_COMPLETE,
                    "no text in " + tag + " for " + words(missing) + ": write one for each code of the registry");
        });
    }

    private static String words(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The locale and what it refines, as a catalog of texts walks them. */
    private static Set<Locale> candidates(Locale locale) {
        Set<Locale> candidates = new HashSet<>(ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT)
                .getCandidateLocales("", locale));
        candidates.add(locale);
        return candidates;
    }
}
