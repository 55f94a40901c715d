package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that the Claude API of Anthropic sends. */
public final class AnthropicStatus {
    private static final Reference SOURCE = Reference.page(
            "Microsoft documentation, Anthropic 529 overloaded_error",
            URI.create(
                    "https://learn.microsoft.com/en-us/microsoft-cloud/dev/dev-proxy/concepts/anthropic-529-overloaded-error"));

    /**
     * 529 overloaded_error: the API is overloaded for the time being. A client receives it. The phrase is the type of
     * the error in the body.
     *
     * <p>Source:
     * <a href="https://learn.microsoft.com/en-us/microsoft-cloud/dev/dev-proxy/concepts/anthropic-529-overloaded-error">Microsoft
     * documentation, Anthropic 529 overloaded_error</a>.
     */
    public static final StatusCode OVERLOADED_ERROR = StatusCode.builder(AnthropicRegistry.ID, 529)
            .constantName("OVERLOADED_ERROR")
            .phrase("overloaded_error")
            .description("The API is temporarily overloaded for all users. The client can retry later.")
            .history(Definition.of(SOURCE))
            .scope(Scope.WIRE)
            .build();

    private AnthropicStatus() {}
}
