package http.status.iana;

import http.status.api.UnknownStatusCodeException;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import java.util.Collection;
import java.util.List;

/**
 * The IANA registry as a provider: what {@link java.util.ServiceLoader} finds, and what an application passes to
 * {@code StatusCatalog.of(...)} where there is no discovery.
 */
public final class IanaRegistry implements StatusCodeProvider {
    /** The id of the registry: "iana". */
    public static final String ID = "iana";

    /** Creates the provider. */
    public IanaRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    /**
     * The place before every registry that doesn't ask for more.
     *
     * @return {@link Priorities#IANA}
     */
    @Override
    public int priority() {
        return Priorities.IANA;
    }

    @Override
    public Collection<HttpStatus> statusCodes() {
        return List.of(HttpStatus.values());
    }

    /** Makes the enum's exception. Here, and under another type, because the enum would load its class to be verified. */
    static IllegalArgumentException unknown(int code) {
        return new UnknownStatusCodeException(code, List.of(ID));
    }
}
