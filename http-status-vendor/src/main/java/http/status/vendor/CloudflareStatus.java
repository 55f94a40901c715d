package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that the proxy of Cloudflare sends or logs. */
public final class CloudflareStatus {
    private static final String ERRORS =
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/";

    private static final Reference LOGS = Reference.page(
            "Cloudflare documentation, error 499",
            URI.create(
                    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-499/"));

    private static final Reference LIST_OF_CODES = Reference.page(
            "Wikipedia, List of HTTP status codes",
            URI.create("https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"));

    /**
     * 499 Client Closed Request: the client left before there was an answer. It stands in logs alone: no client ever
     * receives it. The heading of the page says "Client Close Request".
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-499/">Cloudflare
     * documentation, error 499</a>.
     */
    public static final StatusCode CLIENT_CLOSED_REQUEST = StatusCode.builder(CloudflareRegistry.ID, 499)
            .constantName("CLIENT_CLOSED_REQUEST")
            .phrase("Client Closed Request")
            .description("The client ends the connection before Cloudflare has an answer. The code is seen in logs"
                    + " and analytics.")
            .history(Definition.of(LOGS))
            .scope(Scope.LOG)
            .build();

    /**
     * 520 Web server returns an unknown error: the origin server answered in an unexpected way. A client receives it.
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/">Cloudflare
     * documentation, error 520</a>.
     */
    public static final StatusCode WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = StatusCode.builder(CloudflareRegistry.ID, 520)
            .constantName("WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR")
            .phrase("Web server returns an unknown error")
            .description("The origin server sends Cloudflare an empty, unknown or unexpected response.")
            .history(Definition.of(
                    Reference.page("Cloudflare documentation, error 520", URI.create(ERRORS + "error-520/"))))
            .scope(Scope.WIRE)
            .build();

    /**
     * 521 Web server is down: the origin server refused the connection. A client receives it.
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/">Cloudflare
     * documentation, error 521</a>.
     */
    public static final StatusCode WEB_SERVER_IS_DOWN = StatusCode.builder(CloudflareRegistry.ID, 521)
            .constantName("WEB_SERVER_IS_DOWN")
            .phrase("Web server is down")
            .description("The origin server refuses the connection from Cloudflare.")
            .history(Definition.of(
                    Reference.page("Cloudflare documentation, error 521", URI.create(ERRORS + "error-521/"))))
            .scope(Scope.WIRE)
            .build();

    /**
     * 522 Connection timed out: the origin server wasn't reached in time. A client receives it.
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/">Cloudflare
     * documentation, error 522</a>.
     */
    public static final StatusCode CONNECTION_TIMED_OUT = StatusCode.builder(CloudflareRegistry.ID, 522)
            .constantName("CONNECTION_TIMED_OUT")
            .phrase("Connection timed out")
            .description("The connection to the origin server times out, or its acknowledgement of the request does.")
            .history(Definition.of(
                    Reference.page("Cloudflare documentation, error 522", URI.create(ERRORS + "error-522/"))))
            .scope(Scope.WIRE)
            .build();

    /**
     * 523 Origin is unreachable: there is no route to the origin server. A client receives it.
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/">Cloudflare
     * documentation, error 523</a>.
     */
    public static final StatusCode ORIGIN_IS_UNREACHABLE = StatusCode.builder(CloudflareRegistry.ID, 523)
            .constantName("ORIGIN_IS_UNREACHABLE")
            .phrase("Origin is unreachable")
            .description("Cloudflare has no route to the origin server.")
            .history(Definition.of(
                    Reference.page("Cloudflare documentation, error 523", URI.create(ERRORS + "error-523/"))))
            .scope(Scope.WIRE)
            .build();

    /**
     * 524 A timeout occurred: the origin server was reached, and didn't answer in time. A client receives it.
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/">Cloudflare
     * documentation, error 524</a>.
     */
    public static final StatusCode A_TIMEOUT_OCCURRED = StatusCode.builder(CloudflareRegistry.ID, 524)
            .constantName("A_TIMEOUT_OCCURRED")
            .phrase("A timeout occurred")
            .description("Cloudflare is connected to the origin server, but its HTTP response, or a write to it,"
                    + " does not finish in time.")
            .history(Definition.of(
                    Reference.page("Cloudflare documentation, error 524", URI.create(ERRORS + "error-524/"))))
            .scope(Scope.WIRE)
            .build();

    /**
     * 525 SSL handshake failed: no TLS connection to the origin server. A client receives it.
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/">Cloudflare
     * documentation, error 525</a>.
     */
    public static final StatusCode SSL_HANDSHAKE_FAILED = StatusCode.builder(CloudflareRegistry.ID, 525)
            .constantName("SSL_HANDSHAKE_FAILED")
            .phrase("SSL handshake failed")
            .description("The TLS handshake between Cloudflare and the origin server fails. This happens in the"
                    + " modes Full and Full (strict).")
            .history(Definition.of(
                    Reference.page("Cloudflare documentation, error 525", URI.create(ERRORS + "error-525/"))))
            .scope(Scope.WIRE)
            .build();

    /**
     * 526 Invalid SSL certificate: the certificate of the origin server isn't valid. A client receives it.
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/">Cloudflare
     * documentation, error 526</a>.
     */
    public static final StatusCode INVALID_SSL_CERTIFICATE = StatusCode.builder(CloudflareRegistry.ID, 526)
            .constantName("INVALID_SSL_CERTIFICATE")
            .phrase("Invalid SSL certificate")
            .description("The certificate of the origin server cannot be validated. This happens in the mode Full"
                    + " (strict), and with Gateway and Workers.")
            .history(Definition.of(
                    Reference.page("Cloudflare documentation, error 526", URI.create(ERRORS + "error-526/"))))
            .scope(Scope.WIRE)
            .build();

    /**
     * 527 Railgun Error: Cloudflare lost its connection to the Railgun listener. Clients received it once: it isn't in
     * use any more. Medium confidence: the vendor's present documentation has no page for it.
     *
     * <p>Source: <a href="https://en.wikipedia.org/wiki/List_of_HTTP_status_codes">Wikipedia, List of HTTP status
     * codes</a>.
     */
    public static final StatusCode RAILGUN_ERROR = StatusCode.builder(CloudflareRegistry.ID, 527)
            .constantName("RAILGUN_ERROR")
            .phrase("Railgun Error")
            .description("The connection between Cloudflare and the Railgun listener at the origin server is"
                    + " interrupted. Railgun has been withdrawn.")
            .history(Definition.of(LIST_OF_CODES))
            .lifecycle(Lifecycle.OBSOLETED)
            .scope(Scope.WIRE)
            .build();

    /**
     * 530: the host name of the origin server couldn't be resolved. It has no phrase. A client receives it.
     *
     * <p>Source:
     * <a href="https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/">Cloudflare
     * documentation, error 530</a>.
     */
    public static final StatusCode ORIGIN_HOST_NAME_NOT_RESOLVED = StatusCode.builder(CloudflareRegistry.ID, 530)
            .constantName("ORIGIN_HOST_NAME_NOT_RESOLVED")
            .description("The host name of the origin server cannot be resolved. The body of the response carries an"
                    + " error 1xxx.")
            .history(Definition.of(
                    Reference.page("Cloudflare documentation, error 530", URI.create(ERRORS + "error-530/"))))
            .scope(Scope.WIRE)
            .build();

    private CloudflareStatus() {}
}
