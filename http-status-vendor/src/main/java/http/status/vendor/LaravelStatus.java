package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that the Laravel framework sends, since version 5.5. */
public final class LaravelStatus {
    private static final Reference SOURCE = Reference.page(
            "Laravel, pull request 18728", URI.create("https://github.com/laravel/framework/pull/18728"));

    /**
     * 419 Page Expired: the CSRF token of the request is missing or has expired. A client receives it. An
     * Internet-Draft has tentatively chosen the number, too, for "Purpose Declined".
     *
     * <p>Source: <a href="https://github.com/laravel/framework/pull/18728">Laravel, pull request 18728</a>.
     */
    public static final StatusCode PAGE_EXPIRED = StatusCode.builder(LaravelRegistry.ID, 419)
            .constantName("PAGE_EXPIRED")
            .phrase("Page Expired")
            .description("The CSRF token of the request is missing or has expired.")
            .history(Definition.of(SOURCE))
            .scope(Scope.WIRE)
            .build();

    private LaravelStatus() {}
}
