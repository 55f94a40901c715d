package http.status.api.spi;

import http.status.api.StatusCode;
import http.status.api.StatusCodeBuilder;
import java.util.Collection;

/**
 * One registry of status codes, plugged in by whoever publishes it.
 *
 * <p>How a provider is found and read:
 *
 * <ol>
 *   <li>It is a public class with a public constructor without parameters.
 *   <li>A named module says {@code provides http.status.api.spi.StatusCodeProvider with com.example.AcmeRegistry;}. A
 *       jar on the class path names the class in {@code META-INF/services/http.status.api.spi.StatusCodeProvider}. Each
 *       is ignored in the other world, so a jar that is to work in both has both.
 *   <li>Its methods are called once for each catalog that is made, by one thread.
 *   <li>It must not look any status code up in the installed catalog, neither in its methods nor in the static
 *       initialisers of its codes: that catalog is being filled by this very call. A lookup on the same thread throws
 *       {@link IllegalStateException} and costs the provider its place. One on another thread for which the provider
 *       waits is a deadlock that no library can catch. {@link StatusCodeBuilder} never looks anything up.
 *   <li>If it throws, gives null, a number outside 100..999, a number twice, a phrase that isn't legal, or a code of
 *       another registry, it is left out whole, and {@link http.status.api.StatusCatalog#failures()} tells why.
 * </ol>
 *
 * <pre>{@code
 * public final class AcmeRegistry implements StatusCodeProvider {
 *     @Override
 *     public String registry() {
 *         return "acme";
 *     }
 *
 *     @Override
 *     public Collection<StatusCode> statusCodes() {
 *         return List.of(StatusCode.builder("acme", 470).phrase("Out Of Coffee").build());
 *     }
 * }
 * }</pre>
 *
 * <p>A method that is ever added to this interface will have a default.
 */
public interface StatusCodeProvider {
    /** The priority of the IANA registry: 1000. Only a registry with a higher value comes before it. */
    int IANA_PRIORITY = 1000;

    /**
     * The id of the registry.
     *
     * @return a short lower-case word: 1 to 32 of a-z, 0-9 and hyphens, a letter first; never null
     */
    String registry();

    /**
     * The place of the registry among others: the higher value wins. Leave the default unless the registry means to
     * stand before IANA's, as a company's override or a test double does with a value above {@link #IANA_PRIORITY}.
     *
     * @return the priority, of any value; 0 unless overridden
     */
    default int priority() {
        return 0;
    }

    /**
     * The codes of the registry, in any order. The catalog keeps the very objects.
     *
     * @return the codes, each number at most once, each with this registry's id, never null
     */
    Collection<? extends StatusCode> statusCodes();
}
