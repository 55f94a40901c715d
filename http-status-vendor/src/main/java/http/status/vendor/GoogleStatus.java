package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that services of Google send. */
public final class GoogleStatus {
    private static final Reference RESUMABLE_UPLOADS = Reference.page(
            "Google, resumable uploads", URI.create("https://developers.google.com/gdata/docs/resumable_upload"));

    private static final Reference RPC_CODES = Reference.page(
            "googleapis, google/rpc/code.proto",
            URI.create("https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto"));

    /**
     * 308 Resume Incomplete: a resumable upload isn't finished. A client receives it. This use is older than the
     * registered 308 Permanent Redirect, which comes before it in a catalog. Medium confidence: the use is confirmed,
     * the phrase known from secondary copies alone.
     *
     * <p>Source: <a href="https://developers.google.com/gdata/docs/resumable_upload">Google, resumable uploads</a>.
     */
    public static final StatusCode RESUME_INCOMPLETE = StatusCode.builder(GoogleRegistry.ID, 308)
            .constantName("RESUME_INCOMPLETE")
            .phrase("Resume Incomplete")
            .description("The upload is not finished. The Range field of the response says what has arrived.")
            .history(Definition.of(RESUMABLE_UPLOADS))
            .scope(Scope.WIRE)
            .build();

    /**
     * 499 Client Closed Request: an operation was cancelled. A client receives it. Medium confidence: known from
     * generated copies of the vendor's file, not from the file itself.
     *
     * <p>Source: <a href="https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto">googleapis,
     * google/rpc/code.proto</a>.
     */
    public static final StatusCode CLIENT_CLOSED_REQUEST = StatusCode.builder(GoogleRegistry.ID, 499)
            .constantName("CLIENT_CLOSED_REQUEST")
            .phrase("Client Closed Request")
            .description("The gRPC code CANCELLED is mapped to this HTTP status code.")
            .history(Definition.of(RPC_CODES))
            .scope(Scope.WIRE)
            .build();

    private GoogleStatus() {}
}
