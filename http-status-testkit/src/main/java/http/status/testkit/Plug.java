package http.status.testkit;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;

/**
 * One provider's class and the service type as which it plugs in.
 *
 * @param service the service type
 * @param type the class that implements it
 */
record Plug(Class<?> service, Class<?> type) {
    static Plug of(StatusCodeProvider provider) {
        return new Plug(StatusCodeProvider.class, provider.getClass());
    }

    static Plug of(StatusTextProvider provider) {
        return new Plug(StatusTextProvider.class, provider.getClass());
    }

    String name() {
        return type.getName();
    }
}
