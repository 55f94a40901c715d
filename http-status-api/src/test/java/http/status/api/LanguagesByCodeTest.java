package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesByCodeTest {
    private static Language language(String code) {
        return new Language(TextCatalog.of(), Locale.forLanguageTag(code), true, List.of());
    }

    @Test
    void eachOfManyLanguagesIsFound() {
        List<Language> languages = new ArrayList<>();
        for (String code : "cs de en es fr it ja ko nl pl pt ru sv tr uk".split(" ")) {
            languages.add(language(code));
        }
        LanguagesByCode byCode = new LanguagesByCode(languages);
        for (Language language : languages) {
            assertSame(
                    language,
                    byCode.find(new Locale.Builder()
                            .setLanguage(language.language)
                            .build()
                            .getLanguage()));
        }
        assertNull(byCode.find(Locale.forLanguageTag("fi").getLanguage()));
        assertNull(byCode.find(""));
    }

    @Test
    void eachOfAFewLanguagesIsFound() {
        for (List<String> codes : List.of(List.of("en"), List.of("en", "fr"), List.of("en", "fr", "gsw"))) {
            List<Language> languages =
                    codes.stream().map(LanguagesByCodeTest::language).toList();
            LanguagesByCode byCode = new LanguagesByCode(languages);
            for (Language language : languages) {
                assertSame(language, byCode.find(language.locale.getLanguage()));
            }
            assertNull(byCode.find(Locale.GERMAN.getLanguage()));
            assertNull(byCode.find(""));
        }
    }

    @Test
    void noneIsLegal() {
        assertNull(new LanguagesByCode(List.of()).find(Locale.ENGLISH.getLanguage()));
    }

    /** All that ISO 639 has: whatever is found is right, and what isn't is found by its name. */
    @Test
    void ofLanguagesWithoutAPlaceOfTheirOwnNoneIsTakenForAnother() {
        List<Language> languages = new ArrayList<>();
        for (String code : Locale.getISOLanguages()) {
            languages.add(language(code));
            for (char c = 'a'; c <= 'z'; c++) {
                languages.add(language(code + c));
            }
        }
        LanguagesByCode byCode = new LanguagesByCode(languages);
        int found = 0;
        for (Language language : languages) {
            Language other = byCode.find(language.locale.getLanguage());
            if (other != null) {
                assertEquals(language.language, other.language);
                found++;
            }
        }
        // Each of two letters, and of those of three the first where no code of two letters begins like it.
        assertTrue(found >= Locale.getISOLanguages().length && found <= 26 * 26, "found " + found);
    }
}
