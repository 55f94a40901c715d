package http.status.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import http.status.api.StatusCode;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What makes no object even where nothing is compiled. A way that answers with an Optional isn't here: there the compiler
 * saves the object, as the benchmarks show.
 */
class GarbageTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int[] KNOWN = Inputs.known();
    private static final int[] UNKNOWN = Inputs.unknown();
    private static final StatusCode[] STATUSES = Inputs.statuses(KNOWN);
    private static final StatusCode[] MIXED = Inputs.builtAmongConstants(KNOWN);
    private static final Locale[] LOCALES = Inputs.locales();
    private static final String[] FIELDS = Inputs.acceptLanguage();
    private static final String[] DIGITS = Inputs.wellFormed();
    private static final String[] NAMES = Inputs.names();
    private static final String[] MALFORMED = Inputs.malformed();

    /** One question, by its place among the inputs. */
    private interface Question {
        Object ask(int i);
    }

    static Stream<Named<Question>> questions() {
        return Stream.of(
                question("StatusCode.of a known code", i -> Ours.statusCodeOf(KNOWN[i])),
                question("StatusCode.of an unknown code", i -> Ours.statusCodeOf(UNKNOWN[i])),
                question("HttpStatus.require", i -> Ours.httpStatusRequire(KNOWN[i])),
                question("phrase()", i -> MIXED[i].phrase()),
                question("statusClass()", i -> MIXED[i].statusClass()),
                question("semantics()", i -> MIXED[i].semantics()),
                question("semantics().content()", i -> MIXED[i].semantics().content()),
                question("semantics().storing()", i -> MIXED[i].semantics().storing()),
                question(
                        "semantics().isHeuristicallyCacheable()",
                        i -> MIXED[i].semantics().isHeuristicallyCacheable()),
                question(
                        "semantics().redirectMethod()",
                        i -> MIXED[i].semantics().redirectMethod()),
                question(
                        "semantics().isPermanentRedirect()",
                        i -> MIXED[i].semantics().isPermanentRedirect()),
                question("semantics().retry()", i -> MIXED[i].semantics().retry()),
                question(
                        "semantics() of an unregistered code",
                        i -> StatusCode.of(UNKNOWN[i]).semantics().retry()),
                question("StatusTexts.of(locale).title(code)", i -> Ours.textsTitle(STATUSES[i], LOCALES[i])),
                question("code.title(locale)", i -> Ours.codeTitle(STATUSES[i], LOCALES[i])),
                question("StatusTexts.negotiate", i -> Ours.negotiate(FIELDS[i])),
                question("StatusCode.valueOf of digits", i -> Ours.valueOf(DIGITS[i])),
                question("StatusCode.valueOf of a name", i -> Ours.valueOf(NAMES[i])),
                question("StatusCode.tryParse of malformed text", i -> Ours.tryParse(MALFORMED[i])));
    }

    private static Named<Question> question(String name, Question question) {
        return Named.of(name, question);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anAnswerMakesNoObject(Question question) {
        askAll(question); // what is made once, is made here
        long before = THREADS.getCurrentThreadAllocatedBytes();
        askAll(question);
        assertEquals(0, THREADS.getCurrentThreadAllocatedBytes() - before, "bytes");
    }

    private static void askAll(Question question) {
        for (int i = 0; i < Inputs.LENGTH; i++) {
            question.ask(i);
        }
    }
}
