package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that HTTP::Tiny, a client library for Perl, gives its caller. */
public final class PerlStatus {
    private static final Reference SOURCE =
            Reference.page("Perl-Build, issue 93", URI.create("https://github.com/tokuhirom/Perl-Build/issues/93"));

    /**
     * 599 Internal Exception: an error inside the client library. It is never on the wire: the client library makes it.
     * Medium confidence: known from a report by users of the library alone.
     *
     * <p>Source: <a href="https://github.com/tokuhirom/Perl-Build/issues/93">Perl-Build, issue 93</a>.
     */
    public static final StatusCode INTERNAL_EXCEPTION = StatusCode.builder(PerlRegistry.ID, 599)
            .constantName("INTERNAL_EXCEPTION")
            .phrase("Internal Exception")
            .description("An error occurs inside the client library HTTP::Tiny. The code is never on the wire.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    private PerlStatus() {}
}
