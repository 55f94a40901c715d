package http.status.api;

import http.status.api.spi.StatusTextProvider;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Texts of one locale, made of what a test gives them. */
record FakeTexts(
        String registry,
        int priority,
        Locale locale,
        Map<Integer, StatusText> byCode,
        Map<StatusClass, StatusText> byClass)
        implements StatusTextProvider {

    /** A whole language: texts of all classes, and of some codes, such as "de acme 470". */
    static FakeTexts language(String registry, String tag, int... codes) {
        Map<StatusClass, StatusText> classes = new EnumMap<>(StatusClass.class);
        for (StatusClass statusClass : StatusClass.values()) {
            classes.put(statusClass, text(tag, statusClass.name()));
        }
        return new FakeTexts(registry, 0, Locale.forLanguageTag(tag), codeTexts(registry, tag, codes), classes);
    }

    /** Texts of codes alone. */
    static FakeTexts codes(String registry, String tag, int... codes) {
        return new FakeTexts(registry, 0, Locale.forLanguageTag(tag), codeTexts(registry, tag, codes), Map.of());
    }

    static StatusText text(String tag, Object of) {
        return StatusText.of(tag + " " + of, tag + " description of " + of + ".", Locale.forLanguageTag(tag));
    }

    private static Map<Integer, StatusText> codeTexts(String registry, String tag, int... codes) {
        Map<Integer, StatusText> texts = new HashMap<>();
        for (int code : codes) {
            texts.put(code, text(tag, registry + " " + code));
        }
        return texts;
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(locale);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return byCode;
    }

    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return byClass;
    }
}
