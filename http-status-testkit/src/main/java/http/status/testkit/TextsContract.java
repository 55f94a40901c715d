package http.status.testkit;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract of texts as a JUnit test: a translator extends this class, and has one test for each {@link Requirement} of
 * texts.
 *
 * <pre>{@code
 * class IanaTextsTest extends TextsContract {
 *     @Override
 *     protected Collection<StatusTextProvider> texts() {
 *         return List.of(new IanaTexts());
 *     }
 *
 *     @Override
 *     protected Optional<StatusCodeProvider> codes() {
 *         return Optional.of(new IanaRegistry());
 *     }
 * }
 * }</pre>
 *
 * <p>It needs JUnit Jupiter 5 or 6, which this module doesn't bring. On the module path the test's package is open to
 * JUnit, as that of any test; nothing has to be exported or opened to this module.
 */
public abstract class TextsContract {
    /** Creates the test. */
    protected TextsContract() {}

    /**
     * The texts.
     *
     * @return the providers, one at least, never null
     */
    protected abstract Collection<StatusTextProvider> texts();

    /**
     * The registry whose codes the texts are for. Without it nothing is asked about codes: neither that the texts are
     * complete, nor that each is that of a code.
     *
     * @return the registry's provider, never null; empty unless overridden
     */
    protected Optional<StatusCodeProvider> codes() {
        return Optional.empty();
    }

    /**
     * The requirements that the texts aren't meant to fulfil, such as {@link Requirement#TEXTS_COMPLETE} for those of a few
     * codes.
     *
     * @return the requirements, never null; empty unless overridden
     */
    protected Set<Requirement> excepted() {
        return Set.of();
    }

    /**
     * One test for each requirement of texts that isn't excepted; those about codes only if there are any.
     *
     * @return the tests, each named after its requirement, never null
     */
    @TestFactory
    public Collection<DynamicTest> theContractOfTexts() {
        TextsVerifier verifier = TextsVerifier.of(texts()).except(excepted());
        TextsVerifier complete = codes().map(verifier::codes).orElse(verifier);
        return Contract.tests(complete.asked(), complete.faults());
    }
}
