package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LawsTest {
    private static final TextCatalog TEXTS =
            TextCatalog.of(FakeTexts.language("acme", "fr", 470), FakeTexts.language("acme", "de-CH", 470));
    private static final Set<Locale> INSTALLED = new HashSet<>(TEXTS.locales());

    @Property
    void whatIsWrittenAsANumberIsReadBackAsThatCode(@ForAll @IntRange(min = 100, max = 999) int number) {
        assertEquals(StatusCode.of(number), StatusCode.parse(Integer.toString(number)));
        assertEquals(
                StatusCode.of(number),
                StatusCode.tryParse(Integer.toString(number)).orElseThrow());
    }

    @Property
    void everyNumberHasOneClassAndTheClassHasTheNumber(@ForAll int number) {
        StatusClass statusClass = StatusClass.of(number);
        assertTrue(statusClass.contains(number));
        assertEquals(number >= 100 && number < 600, statusClass != StatusClass.OTHER);
    }

    @Property
    void theGenericCodeIsItsOwnGenericCode(@ForAll @IntRange(min = 100, max = 999) int number) {
        int generic = StatusCode.of(number).genericCode();
        assertEquals(generic, StatusCode.of(generic).genericCode());
    }

    @Property
    void aNumberIsFoundOrRefusedButNeverNull(@ForAll int number) {
        assertTrue(StatusCode.find(number).isEmpty());
        if (number >= 100 && number <= 999) {
            assertEquals(number, StatusCode.of(number).code());
        } else {
            assertThrows(UnknownStatusCodeException.class, () -> StatusCode.of(number));
        }
    }

    @Property
    void tryParseNeverThrowsAndAgreesWithParse(@ForAll @From("texts") String text) {
        boolean parsed;
        try {
            assertEquals(StatusCode.parse(text), StatusCode.tryParse(text).orElseThrow());
            parsed = true;
        } catch (IllegalArgumentException e) {
            parsed = false;
        }
        assertEquals(parsed, StatusCode.tryParse(text).isPresent());
        assertEquals(text.matches("[1-9][0-9]{2}"), parsed);
    }

    @Property
    void negotiateNeverThrowsAndGivesAnInstalledLanguage(@ForAll @From("fields") String field) {
        StatusTexts texts = TEXTS.negotiate(field);
        assertNotNull(texts);
        assertTrue(INSTALLED.contains(texts.locale()));
    }

    @Property
    void aFieldOfOneRangeIsTheLocaleOfThatTag(@ForAll @From("tags") String tag) {
        assertEquals(
                TEXTS.negotiate(tag).locale(),
                TEXTS.negotiate(tag.toUpperCase(Locale.ROOT) + ";q=0.001").locale());
    }

    @Property(tries = 200)
    void theOrderOfProvidersNeverChangesAResult(
            @ForAll @Size(max = 6) List<@IntRange(min = 100, max = 999) Integer> numbers,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -2, max = 2) Integer> priorities,
            @ForAll Random random) {
        List<StatusCodeProvider> providers = new ArrayList<>();
        for (int i = 0; i < priorities.size(); i++) {
            String id = "r" + i;
            StatusCode[] codes = new HashSet<>(numbers.subList(Math.min(i, numbers.size()), numbers.size()))
                    .stream().map(number -> FakeRegistry.code(id, number)).toArray(StatusCode[]::new);
            providers.add(FakeRegistry.of(id, priorities.get(i), codes));
        }
        StatusCatalog one = StatusCatalog.of(providers);
        Collections.shuffle(providers, random);
        StatusCatalog other = StatusCatalog.of(providers);
        assertEquals(one.registryIds(), other.registryIds());
        assertEquals(one.statusCodes(), other.statusCodes());
        assertEquals(one.conflicts(), other.conflicts());
        for (int number : numbers) {
            assertEquals(one.meanings(number), other.meanings(number));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("0123456789+- .\u0664").ofMaxLength(4),
                Arbitraries.strings().numeric().ofLength(3));
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("fredCH-*,;q=.01 \t").ofMaxLength(60),
                tags().list().ofMaxSize(50).map(list -> String.join(";q=0,", list)));
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of("fr", "fr-CA", "de", "de-CH", "de-CH-1996", "en", "en-GB", "zh-Hant-TW", "es", "x-a");
    }
}
