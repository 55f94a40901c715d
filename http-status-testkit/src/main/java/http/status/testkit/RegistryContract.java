package http.status.testkit;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract of a registry as a JUnit test: whoever wrote one extends this class, and has one test for each
 * {@link Requirement}.
 *
 * <pre>{@code
 * class AcmeContractTest extends RegistryContract {
 *     @Override
 *     protected StatusCodeProvider provider() {
 *         return new AcmeRegistry();
 *     }
 * }
 * }</pre>
 *
 * <p>A registry in a jar or a folder without a module-info is for the class path alone, and passes. Texts for a registry that
 * somebody else published have a contract of their own: {@link TextsContract}.
 *
 * <p>It needs JUnit Jupiter 5 or 6, which this module doesn't bring. On the module path the test's package is open to
 * JUnit, as that of any test; nothing has to be exported or opened to this module.
 */
public abstract class RegistryContract {
    /** Creates the test. */
    protected RegistryContract() {}

    /**
     * The registry.
     *
     * @return a new provider, never null
     */
    protected abstract StatusCodeProvider provider();

    /**
     * The texts of the registry's codes, which are verified with it.
     *
     * @return the providers, never null; empty unless overridden
     */
    protected Collection<StatusTextProvider> texts() {
        return List.of();
    }

    /**
     * The requirements that the registry isn't meant to fulfil, such as {@link Requirement#SERVICE_FILE} for one that is for
     * the module path alone.
     *
     * @return the requirements, never null; empty unless overridden
     */
    protected Set<Requirement> excepted() {
        return Set.of();
    }

    /**
     * One test for each requirement that isn't excepted; those of texts only if there are any.
     *
     * @return the tests, each named after its requirement, never null
     */
    @TestFactory
    public Collection<DynamicTest> theContractOfARegistry() {
        RegistryVerifier verifier =
                RegistryVerifier.of(provider()).texts(texts()).except(excepted());
        return Contract.tests(verifier.asked(), verifier.faults());
    }
}
