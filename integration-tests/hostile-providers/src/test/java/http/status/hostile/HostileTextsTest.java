package http.status.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Failure;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import http.status.api.spi.StatusTextProvider;
import http.status.iana.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The installed catalog of texts, with every broken provider beside the library's texts and two healthy ones. */
class HostileTextsTest {
    private static final String BROKEN = "http.status.hostile.texts.";

    private final TextCatalog catalog = Installed.TEXTS;

    @Test
    void exactlyTheHealthyLanguagesAreInstalled() {
        assertEquals(List.of(Locale.GERMAN, Locale.ENGLISH, Locale.FRENCH), catalog.locales());
    }

    @ParameterizedTest
    @CsvSource({
        "de, 403, Verboten",
        "de, 404, Nicht gefunden",
        "de-AT, 404, Nicht gefunden",
        "de, 405, Method Not Allowed",
        "de, 499, Fehler der Anfrage",
        "de, 599, Fehler des Servers",
        "fr, 404, Ressource introuvable",
        "fr, 471, Bouilloire froide",
        "fr, 799, Tea Time Over",
        "fr, 499, Erreur du client",
        "en, 404, Not Found",
        "it, 404, Not Found"
    })
    void healthyTextsAnswerAsIfNothingWere(String tag, int code, String title) {
        assertEquals(title, StatusCode.of(code).title(Locale.forLanguageTag(tag)));
    }

    @Test
    void theTextsOfARegistryAreThoseOfItsOwnCode() {
        StatusCode noSuchTea = Installed.CODES.meanings(404).get(1);
        assertEquals("Thé introuvable", noSuchTea.title(Locale.FRENCH));
    }

    @ParameterizedTest
    @EnumSource
    void englishIsThatOfTheRegistry(HttpStatus constant) {
        assertEquals(constant.phrase(), constant.title(Locale.ENGLISH));
        assertEquals(constant.description(), constant.description(Locale.ENGLISH));
    }

    @Test
    void aReaderWhoAsksForGermanGetsGerman() {
        assertEquals(
                Locale.GERMAN,
                StatusTexts.negotiate("it, de-CH;q=0.8, fr;q=0.5").locale());
    }

    @Test
    void everyBrokenProviderFailsExactlyOnce() throws Exception {
        List<String> broken = ServiceFilesTest.namedByFile(StatusTextProvider.class).stream()
                .filter(name -> name.startsWith(BROKEN))
                .sorted()
                .toList();
        assertTrue(broken.size() > 20, () -> "where are the broken ones? " + broken);
        assertEquals(
                broken,
                catalog.failures().stream().map(Failure::provider).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ConstructorThrows               | could not be instantiated
            InitializerFails                | could not be instantiated
            LooksUpInConstructor            | could not be instantiated
            RegistryThrows                  | registry() throws
            RegistryIsNull                  | registry
            RegistryIsNoWord                | registry id "Not A Word" is not allowed
            PriorityThrows                  | priority() throws
            LocalesThrow                    | locales() throws
            LocalesAreNull                  | locales() gave null
            LocalesHoldNull                 | locales() holds null
            LocaleWithoutLanguage           | locale "und" has no language
            LooksUpInLocales                | a provider looks a text up
            TextsThrow                      | texts() throws
            TextsAreNull                    | texts() gave null
            NumberIsNull                    | texts() has a null number
            NumberBelowRange                | 99 is not a status code
            NumberAboveRange                | 1000 is not a status code
            TextIsNull                      | the text of 403 is null
            TextOfAnotherLanguage           | the text of 403 is in fr
            LooksUpTexts                    | a provider looks a text up
            ClassTextsThrow                 | classTexts() throws
            ClassTextsAreNull               | classTexts() gave null
            ClassIsNull                     | classTexts() has a null class
            ThrowsError                     | an error, no exception
            ConstructorThrowsInternalError  | could not be instantiated: an internal error, thrown by the constructor
            LocalesThrowInternalError       | an internal error, thrown by locales()
            TextsThrowInternalError         | texts in de: an internal error, thrown by texts()
            ClassTextsThrowOutOfMemoryError | texts in de: out of memory, thrown by classTexts()
            OverflowsStack                  | StackOverflowError
            """)
    void aFailureSaysWhatIsWrong(String provider, String message) {
        assertTrue(failure(provider).message().contains(message), failure(provider)::message);
    }

    @ParameterizedTest
    @CsvSource({
        "ConstructorThrowsInternalError, java.lang.InternalError",
        "LocalesThrowInternalError, java.lang.InternalError",
        "TextsThrowInternalError, java.lang.InternalError",
        "ClassTextsThrowOutOfMemoryError, java.lang.OutOfMemoryError",
        "OverflowsStack, java.lang.StackOverflowError"
    })
    void anErrorOfTheMachineIsTheFailureOfItsProvider(String provider, Class<?> error) {
        assertSame(error, rootCause(provider).getClass());
    }

    /** Were the installed catalog not made on first use, no one in this machine could ever make it. */
    @Test
    void noErrorOfAProviderEndsTheLookupsOfTheMachine() throws Exception {
        List<String> answers = new ArrayList<>();
        Thread another = new Thread(() -> answers.add(HttpStatus.NOT_FOUND.title(Locale.GERMAN)));
        another.start();
        another.join();
        answers.add(StatusTexts.negotiate("de").title(StatusCode.of(404)));
        answers.add(TextCatalog.installed().texts(Locale.GERMAN).title(HttpStatus.NOT_FOUND));
        assertEquals(Collections.nCopies(3, "Nicht gefunden"), answers);
    }

    @ParameterizedTest
    @CsvSource({"LooksUpInConstructor", "LooksUpInLocales", "LooksUpTexts"})
    void aLookupFromInsideIsAnIllegalStateThatNamesTheRule(String provider) {
        Throwable cause = rootCause(provider);
        assertSame(IllegalStateException.class, cause.getClass());
        assertTrue(cause.getMessage().contains("without any lookup"), cause::getMessage);
    }

    @Test
    void oneWarningInAllIsLoggedForAllOfThem() {
        assertEquals(1, Installed.TEXTS_LOG.size());
        LogRecord warning = Installed.TEXTS_LOG.get(0);
        assertEquals(Level.WARNING, warning.getLevel());
        Failure first = catalog.failures().get(0);
        assertTrue(warning.getMessage().contains(first.provider()), warning::getMessage);
        assertTrue(warning.getMessage().contains(first.message()), warning::getMessage);
    }

    private Failure failure(String provider) {
        return catalog.failures().stream()
                .filter(each -> each.provider().equals(BROKEN + provider))
                .findFirst()
                .orElseThrow();
    }

    private Throwable rootCause(String provider) {
        Throwable cause = failure(provider).cause();
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
