package http.status.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Conflict;
import http.status.api.Failure;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import http.status.iana.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The installed catalog of codes, with every broken registry beside IANA's and a healthy one. */
class HostileRegistriesTest {
    private static final String BROKEN = "http.status.hostile.codes.";

    private final StatusCatalog catalog = Installed.CODES;

    @Test
    void exactlyTheHealthyRegistriesStayInTheirOrder() {
        assertEquals(List.of("iana", "teahouse"), catalog.registryIds());
    }

    @ParameterizedTest
    @EnumSource
    void everyIanaCodeStillIsItsConstant(HttpStatus constant) {
        assertSame(constant, StatusCode.of(constant.code()));
        assertSame(constant, catalog.findByName(constant.name()).orElseThrow());
        assertSame(constant, catalog.findByPhrase(constant.phrase()).orElseThrow());
    }

    @Test
    void aHealthyRegistryAmongBrokenOnesIsThereWhole() {
        assertEquals("Kettle Cold", StatusCode.of(471).phrase());
        assertEquals("Tea Time Over", StatusCode.of(799).phrase());
        assertEquals(404, catalog.findByName("NO_SUCH_TEA").orElseThrow().code());
    }

    @Test
    void nothingOfABrokenRegistryIsLeft() {
        List<Integer> numbers = new ArrayList<>();
        for (HttpStatus constant : HttpStatus.values()) {
            numbers.add(constant.code());
        }
        numbers.addAll(List.of(471, 799));
        assertEquals(
                numbers.stream().sorted().toList(),
                catalog.statusCodes().stream().map(StatusCode::code).toList());
        assertTrue(catalog.findByPhrase("Usurped").isEmpty());
        assertFalse(StatusCode.of(470).isRegistered());
    }

    @Test
    void theOneConflictIsBetweenHealthyRegistries() {
        assertEquals(1, catalog.conflicts().size());
        Conflict conflict = catalog.conflicts().get(0);
        assertEquals(404, conflict.code());
        assertSame(HttpStatus.NOT_FOUND, conflict.winner());
        assertEquals(
                List.of("No Such Tea"),
                conflict.others().stream().map(StatusCode::phrase).toList());
        assertEquals(List.of(conflict.winner(), conflict.others().get(0)), catalog.meanings(404));
    }

    @Test
    void everyBrokenRegistryFailsExactlyOnce() throws Exception {
        List<String> broken = ServiceFilesTest.namedByFile(StatusCodeProvider.class).stream()
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
            ConstructorThrows                 | could not be instantiated
            InitializerFails                  | could not be instantiated
            LooksUpInConstructor              | could not be instantiated
            RegistryThrows                    | registry() throws
            RegistryIsNull                    | registry
            RegistryIsNoWord                  | registry id "Not A Word" is not allowed
            RegistryIsTaken                   | registry id "teahouse" belongs to http.status.hostile.TeahouseRegistry
            RegistryIsTakenByIana             | registry id "iana" belongs to http.status.iana.IanaRegistry
            PriorityThrows                    | priority() throws
            CodesThrow                        | statusCodes() throws
            CodesAreNull                      | statusCodes() gave null
            CodesHoldNull                     | statusCodes() holds null
            CodesNeverEnd                     | code 100 is given twice
            CodeThrows                        | code() throws
            CodeBelowRange                    | 99 is not a status code
            CodeAboveRange                    | 1000 is not a status code
            CodeTwice                         | code 404 is given twice
            CodeOfAnotherRegistry             | code 471 says that its registry is "teahouse"
            PhraseIsNull                      | phrase
            PhraseHasLineBreak                | phrase "Found\\u000d\\u000aSet-Cookie: a"... (22 characters) has a character at index 5
            PhraseHasTab                      | phrase "Not\\u0009Found" has a character at index 3
            PhraseIsBlank                     | phrase " " is blank
            DescriptionIsNull                 | description() gave null
            DescriptionIsBlank                | description is blank
            DescriptionHasLineBreak           | description "One line.\\u000aAnother li"... (23 characters) has a control character at index 9
            DescriptionHasTab                 | description "Two\\u0009columns." has a control character at index 3
            ThrowsError                       | an error, no exception
            ConstructorThrowsInternalError    | could not be instantiated: an internal error, thrown by the constructor
            RegistryThrowsInternalError       | an internal error, thrown by registry()
            CodesThrowInternalError           | an internal error, thrown by statusCodes()
            ConstructorThrowsOutOfMemoryError | could not be instantiated: out of memory, thrown by the constructor
            RegistryThrowsOutOfMemoryError    | out of memory, thrown by registry()
            CodesThrowOutOfMemoryError        | out of memory, thrown by statusCodes()
            OverflowsStack                    | StackOverflowError
            LooksUpCodes                      | a provider looks a status code up
            LooksUpInInitializerOfCodes       | ExceptionInInitializerError
            """)
    void aFailureSaysWhatIsWrong(String provider, String message) {
        assertTrue(failure(provider).message().contains(message), failure(provider)::message);
    }

    @ParameterizedTest
    @CsvSource({
        "ConstructorThrowsInternalError, java.lang.InternalError",
        "RegistryThrowsInternalError, java.lang.InternalError",
        "CodesThrowInternalError, java.lang.InternalError",
        "ConstructorThrowsOutOfMemoryError, java.lang.OutOfMemoryError",
        "RegistryThrowsOutOfMemoryError, java.lang.OutOfMemoryError",
        "CodesThrowOutOfMemoryError, java.lang.OutOfMemoryError",
        "OverflowsStack, java.lang.StackOverflowError"
    })
    void anErrorOfTheMachineIsTheFailureOfItsProvider(String provider, Class<?> error) {
        assertSame(error, rootCause(provider).getClass());
    }

    /** Were the installed catalog not made on first use, no one in this machine could ever make it. */
    @Test
    void noErrorOfAProviderEndsTheLookupsOfTheMachine() throws Exception {
        List<StatusCode> answers = new ArrayList<>();
        Thread another = new Thread(() -> answers.add(StatusCode.of(404)));
        another.start();
        another.join();
        answers.add(StatusCode.of(404));
        answers.add(StatusCode.find(404).orElseThrow());
        answers.add(StatusCode.valueOf("404"));
        answers.add(StatusCode.valueOf("NOT_FOUND"));
        answers.add(StatusCode.parse("404"));
        assertEquals(Collections.nCopies(6, HttpStatus.NOT_FOUND), answers);
    }

    @ParameterizedTest
    @CsvSource({"LooksUpInConstructor", "LooksUpCodes", "LooksUpInInitializerOfCodes"})
    void aLookupFromInsideIsAnIllegalStateThatNamesTheRule(String provider) {
        Throwable cause = rootCause(provider);
        assertSame(IllegalStateException.class, cause.getClass());
        assertTrue(cause.getMessage().contains("without any lookup"), cause::getMessage);
    }

    @Test
    void oneWarningInAllIsLoggedForAllOfThem() {
        assertEquals(1, Installed.CODES_LOG.size());
        LogRecord warning = Installed.CODES_LOG.get(0);
        assertEquals(Level.WARNING, warning.getLevel());
        Failure first = catalog.failures().get(0);
        assertTrue(warning.getMessage().contains(first.provider()), warning::getMessage);
        assertTrue(warning.getMessage().contains(first.message()), warning::getMessage);
        assertTrue(warning.getMessage().contains("failures()"), warning::getMessage);
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
