package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that Twitter once sent. */
public final class TwitterStatus {
    private static final Reference SOURCE = Reference.page(
            "Twitter API announcements, 2009-12-22",
            URI.create("http://groups.google.com/group/twitter-api-announce/browse_thread/thread/3f3b0fd38deb9b0f"));

    /**
     * 420 Enhance Your Calm: the client reached the rate limit. Clients received it once: it isn't in use any more.
     *
     * <p>Source:
     * <a href="http://groups.google.com/group/twitter-api-announce/browse_thread/thread/3f3b0fd38deb9b0f">Twitter API
     * announcements, 2009-12-22</a>.
     */
    public static final StatusCode ENHANCE_YOUR_CALM = StatusCode.builder(TwitterRegistry.ID, 420)
            .constantName("ENHANCE_YOUR_CALM")
            .phrase("Enhance Your Calm")
            .description(
                    "The client has reached the rate limit of the Search and Trends API v1. API 1.1 went to" + " 429.")
            .history(Definition.of(SOURCE))
            .lifecycle(Lifecycle.OBSOLETED)
            .scope(Scope.WIRE)
            .build();

    private TwitterStatus() {}
}
