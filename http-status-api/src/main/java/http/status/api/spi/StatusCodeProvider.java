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
 *       initialisers of its classes and of its codes: that catalog is being filled by this very call. A lookup on the same
 *       thread throws {@link IllegalStateException} and costs the provider its place; where it happens in a static
 *       initialiser, the class stays unusable for the life of the Java virtual machine.
 *   <li>Nor may any class that a provider needs, such as an enum of its codes, call {@code StatusCode.of} or another lookup in a
 *       static field or a static block. Two ordinary threads are enough for a deadlock that no library can catch: one is in
 *       {@code StatusCode.of}, which fills the catalog and waits for the enum to be initialised; the other is initialising the
 *       enum, and waits for the catalog. Look codes up in methods. {@link StatusCodeBuilder} never looks anything up.
 *   <li>If it throws anything whatsoever, gives null, a number outside 100..999, a number twice, a phrase or a description that
 *       isn't legal, or a code of another registry, it is left out whole, and {@link http.status.api.StatusCatalog#failures()} tells why.
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
public interface StatusCodeProvider extends StatusProvider {
    /**
     * The codes of the registry, in any order. The catalog keeps the very objects.
     *
     * @return the codes, each number at most once, each with this registry's id, never null
     */
    Collection<? extends StatusCode> statusCodes();
}
