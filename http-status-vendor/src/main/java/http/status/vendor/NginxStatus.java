package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that nginx logs, or keeps for its own use. */
public final class NginxStatus {
    private static final Reference SOURCE = Reference.page(
            "nginx, ngx_http_request.h",
            URI.create(
                    "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h"));

    /**
     * 444 No Response: the connection is closed without any response. It is never on the wire: there is no response.
     *
     * <p>Source:
     * <a href="https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h">nginx,
     * ngx_http_request.h</a>.
     */
    public static final StatusCode NO_RESPONSE = StatusCode.builder(NginxRegistry.ID, 444)
            .constantName("NO_RESPONSE")
            .phrase("No Response")
            .description("A special value makes nginx close the connection without sending any response. The phrase"
                    + " is the customary name, and the source code has none.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    /**
     * 494 Request Header Too Large: the request line or the header fields don't fit the buffers. It is never on the
     * wire: the client is sent 400, with a page titled "400 Request Header Or Cookie Too Large".
     *
     * <p>Source:
     * <a href="https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h">nginx,
     * ngx_http_request.h</a>.
     */
    public static final StatusCode REQUEST_HEADER_TOO_LARGE = StatusCode.builder(NginxRegistry.ID, 494)
            .constantName("REQUEST_HEADER_TOO_LARGE")
            .phrase("Request Header Too Large")
            .description("The request line or the header fields are larger than the buffers of nginx. The client is"
                    + " sent 400, and this code can be used in error pages and logs.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    /**
     * 495 SSL Certificate Error: the client certificate failed verification. It is never on the wire: the client is
     * sent 400, with a page titled "400 The SSL certificate error".
     *
     * <p>Source:
     * <a href="https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h">nginx,
     * ngx_http_request.h</a>.
     */
    public static final StatusCode SSL_CERTIFICATE_ERROR = StatusCode.builder(NginxRegistry.ID, 495)
            .constantName("SSL_CERTIFICATE_ERROR")
            .phrase("SSL Certificate Error")
            .description("The verification of the client certificate fails. The client is sent 400 instead of this"
                    + " code.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    /**
     * 496 SSL Certificate Required: the client sent no certificate. It is never on the wire: the client is sent 400,
     * with a page titled "400 No required SSL certificate was sent".
     *
     * <p>Source:
     * <a href="https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h">nginx,
     * ngx_http_request.h</a>.
     */
    public static final StatusCode SSL_CERTIFICATE_REQUIRED = StatusCode.builder(NginxRegistry.ID, 496)
            .constantName("SSL_CERTIFICATE_REQUIRED")
            .phrase("SSL Certificate Required")
            .description("A client certificate is required and none was sent. The client is sent 400 instead of this"
                    + " code.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    /**
     * 497 HTTP Request Sent to HTTPS Port: a plain HTTP request arrived on a TLS port. It is never on the wire: the
     * client is sent 400, with a page titled "400 The plain HTTP request was sent to HTTPS port".
     *
     * <p>Source:
     * <a href="https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h">nginx,
     * ngx_http_request.h</a>.
     */
    public static final StatusCode HTTP_REQUEST_SENT_TO_HTTPS_PORT = StatusCode.builder(NginxRegistry.ID, 497)
            .constantName("HTTP_REQUEST_SENT_TO_HTTPS_PORT")
            .phrase("HTTP Request Sent to HTTPS Port")
            .description("A plain HTTP request arrives on a TLS port. The client is sent 400 instead of this code.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    /**
     * 499 Client Closed Request: the client closed the connection while its request was being processed. It stands in
     * logs alone: no client ever receives it.
     *
     * <p>Source:
     * <a href="https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h">nginx,
     * ngx_http_request.h</a>.
     */
    public static final StatusCode CLIENT_CLOSED_REQUEST = StatusCode.builder(NginxRegistry.ID, 499)
            .constantName("CLIENT_CLOSED_REQUEST")
            .phrase("Client Closed Request")
            .description("The client closes the connection while its request is being processed. The code is only"
                    + " written to logs.")
            .history(Definition.of(SOURCE))
            .scope(Scope.LOG)
            .build();

    private NginxStatus() {}
}
