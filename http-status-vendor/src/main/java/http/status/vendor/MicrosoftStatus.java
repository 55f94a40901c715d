package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that Exchange, IIS and Azure of Microsoft send or log. */
public final class MicrosoftStatus {
    private static final Reference OUTLOOK_WEB_ACCESS = Reference.page(
            "Microsoft TechNet, Exchange Outlook Web Access",
            URI.create("https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx"));

    private static final Reference WEBDAV = Reference.page(
            "Microsoft, [MS-WDV]",
            URI.create(
                    "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100"));

    private static final Reference ACTIVE_SYNC = Reference.page(
            "Microsoft, [MS-ASHTTP]",
            URI.create(
                    "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d"));

    private static final Reference APPLICATION_GATEWAY = Reference.page(
            "Microsoft documentation, Azure Application Gateway",
            URI.create("https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes"));

    /**
     * 440 Login Timeout: the session has expired. A client receives it.
     *
     * <p>Source: <a href="https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx">Microsoft TechNet,
     * Exchange Outlook Web Access</a>.
     */
    public static final StatusCode LOGIN_TIMEOUT = StatusCode.builder(MicrosoftRegistry.ID, 440)
            .constantName("LOGIN_TIMEOUT")
            .phrase("Login Timeout")
            .description("The session has expired, or there is trouble with the permissions of IIS. The client can"
                    + " log in again.")
            .history(Definition.of(OUTLOOK_WEB_ACCESS))
            .scope(Scope.WIRE)
            .build();

    /**
     * 449 Retry With: the client sent too little information. A client receives it. The grammar of the document says
     * "Reply With" where its text says "Retry With".
     *
     * <p>Source:
     * <a href="https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100">Microsoft,
     * [MS-WDV]</a>.
     */
    public static final StatusCode RETRY_WITH = StatusCode.builder(MicrosoftRegistry.ID, 449)
            .constantName("RETRY_WITH")
            .phrase("Retry With")
            .description("The client has sent too little information and is to repeat the request with the"
                    + " Ms-Echo-Reply field. The response has the Ms-Echo-Request field.")
            .history(Definition.of(WEBDAV))
            .scope(Scope.WIRE)
            .build();

    /**
     * 451 Redirect: another server is right for the client, or more efficient. A client receives it. The registered 451
     * Unavailable For Legal Reasons comes before it in a catalog.
     *
     * <p>Source:
     * <a href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d">Microsoft,
     * [MS-ASHTTP]</a>.
     */
    public static final StatusCode REDIRECT = StatusCode.builder(MicrosoftRegistry.ID, 451)
            .constantName("REDIRECT")
            .phrase("Redirect")
            .description("The server is the wrong one, or less efficient. The client is to use the URL of the"
                    + " X-MS-Location field, or else to repeat Autodiscover.")
            .history(Definition.of(ACTIVE_SYNC))
            .scope(Scope.WIRE)
            .build();

    /**
     * 456 Blocked: the account of the user is blocked. A client receives it.
     *
     * <p>Source:
     * <a href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d">Microsoft,
     * [MS-ASHTTP]</a>.
     */
    public static final StatusCode BLOCKED = StatusCode.builder(MicrosoftRegistry.ID, 456)
            .constantName("BLOCKED")
            .phrase("Blocked")
            .description("The account of the user is blocked.")
            .history(Definition.of(ACTIVE_SYNC))
            .scope(Scope.WIRE)
            .build();

    /**
     * 457 Expired Password: the password of the user has expired. A client receives it.
     *
     * <p>Source:
     * <a href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d">Microsoft,
     * [MS-ASHTTP]</a>.
     */
    public static final StatusCode EXPIRED_PASSWORD = StatusCode.builder(MicrosoftRegistry.ID, 457)
            .constantName("EXPIRED_PASSWORD")
            .phrase("Expired Password")
            .description("The password of the user has expired. The response has the X-MS-Credential-Service-Url"
                    + " field.")
            .history(Definition.of(ACTIVE_SYNC))
            .scope(Scope.WIRE)
            .build();

    /**
     * 499 Client closed the connection: the client closed the connection before the answer was complete. It stands in
     * logs alone: no client ever receives it.
     *
     * <p>Source: <a href="https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes">Microsoft
     * documentation, Azure Application Gateway</a>.
     */
    public static final StatusCode CLIENT_CLOSED_THE_CONNECTION = StatusCode.builder(MicrosoftRegistry.ID, 499)
            .constantName("CLIENT_CLOSED_THE_CONNECTION")
            .phrase("Client closed the connection")
            .description("The client closes the connection before the server has finished its answer. Azure"
                    + " Application Gateway v2 logs this code, and v1 logs 0.")
            .history(Definition.of(APPLICATION_GATEWAY))
            .scope(Scope.LOG)
            .build();

    private MicrosoftStatus() {}
}
