package http.status.iana;

import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Rule.Topic;
import http.status.api.Semantics;
import http.status.api.Semantics.Caching;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Lifecycle;
import http.status.api.Semantics.Redirect;
import http.status.api.Semantics.RedirectMethod;
import http.status.api.Semantics.Retry;
import http.status.api.Semantics.Storing;
import http.status.api.Strength;
import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is specified of each code beyond the rules of its class, in the order of the semantics' methods. */
final class Rules {
    private static final @Nullable Semantics[] SEMANTICS = new Semantics[HttpStatus.values().length];

    private Rules() {}

    /** Gives the semantics of a code, which are put together when they are first asked for. */
    static Semantics semantics(HttpStatus status) {
        Semantics semantics = SEMANTICS[status.ordinal()];
        if (semantics == null) {
            // Two threads may each build them: they are immutable, and either will do.
            semantics = Semantics.of(of(status), status.statusClass());
            SEMANTICS[status.ordinal()] = semantics;
        }
        return semantics;
    }

    static List<Rule> of(HttpStatus status) {
        return switch (status) {
            case CONTINUE ->
                List.of(retry(
                        Retry.CONTINUE,
                        Strength.STATED,
                        "The client ought to go on sending the request, and drop the interim response.",
                        rfc9110("15.2.1")));
            case SWITCHING_PROTOCOLS ->
                upgrade("The server must name the protocols that it switches to in the Upgrade field.", "15.2.2");
            case PROCESSING ->
                List.of(lifecycle(
                        Lifecycle.REMOVED,
                        "WebDAV no longer has the code; its registration stays.",
                        Reference.rfc(4918, "21.4")));
            case EARLY_HINTS ->
                List.of(
                        field(
                                "Link",
                                Strength.STATED,
                                "",
                                "The response can hold Link fields that the final response will likely have too.",
                                Reference.rfc(8297, "2")),
                        retry(
                                Retry.AWAIT_FINAL_RESPONSE,
                                Strength.STATED,
                                "The client waits for the final response, and can act on the hints until it comes.",
                                Reference.rfc(8297, "2")),
                        experimental(8297));
            case UPLOAD_RESUMPTION_SUPPORTED ->
                List.of(
                        field(
                                "Location",
                                Strength.MUST,
                                "the request creates an upload",
                                "The server must give the URI of the upload in the Location field.",
                                resumableUpload("4.2.2")),
                        field(
                                "Location",
                                Strength.MUST_NOT,
                                "the request appends to an upload",
                                "The server must not send the Location field.",
                                resumableUpload("4.4.2")),
                        field(
                                "Upload-Limit",
                                Strength.MUST,
                                "the request creates an upload that has limits",
                                "The server must give the limits of the upload in the Upload-Limit field.",
                                resumableUpload("4.2.2")),
                        field(
                                "Upload-Offset",
                                Strength.STATED,
                                "the response reports progress",
                                "The Upload-Offset field tells the client how far the upload has come.",
                                resumableUpload("4.2.2")),
                        field(
                                "Upload-Draft-Interop-Version",
                                Strength.MUST,
                                "the protocol is still a draft",
                                "The server must give the version of the draft in the Upload-Draft-Interop-Version field.",
                                resumableUpload("B")),
                        lifecycle(
                                Lifecycle.TEMPORARY,
                                "The code is registered for the time being, while its specification is a draft.",
                                registry()));
            case OK ->
                List.of(
                        heuristic(),
                        validator("ETag", "The server should send the entity tag in the ETag field."),
                        validator("Last-Modified", "The server should send the date in the Last-Modified field."));
            case CREATED ->
                List.of(
                        field(
                                "Location",
                                Strength.SHOULD,
                                "a POST request created a resource",
                                "The server should give the URI of the new resource in the Location field.",
                                rfc9110("9.3.3")),
                        new Rule(
                                Topic.INTERPRETATION,
                                Strength.STATED,
                                "Location",
                                "",
                                "The Location field, or else the target URI, names the resource created; it is no redirect.",
                                rfc9110("15.3.2")));
            case NON_AUTHORITATIVE_INFORMATION ->
                List.of(
                        heuristic(),
                        sender("A proxy sends the code when it has changed the content of a 200 response.", "15.3.4"));
            case NO_CONTENT ->
                List.of(
                        noContent("15.3.5"),
                        heuristic(),
                        unframed("Content-Length", rfc9110("8.6")),
                        unframed("Transfer-Encoding", Reference.rfc(9112, "6.1")));
            case RESET_CONTENT ->
                List.of(rule(
                        Content.EMPTY,
                        Strength.MUST_NOT,
                        "The server must not generate content, though it frames the response like any other.",
                        rfc9110("15.3.6")));
            case PARTIAL_CONTENT ->
                join(
                        List.of(
                                heuristic(),
                                storedIfUnderstood(),
                                field(
                                        "Content-Range",
                                        Strength.MUST,
                                        "a single part is sent",
                                        "The server must give the range of the part in the Content-Range field.",
                                        rfc9110("15.3.7.1")),
                                field(
                                        "Content-Range",
                                        Strength.MUST_NOT,
                                        "several parts are sent",
                                        "The server must not send the Content-Range field in the header section, only in each part.",
                                        rfc9110("15.3.7.2")),
                                field(
                                        "Content-Type",
                                        Strength.MUST,
                                        "several parts are sent",
                                        "The server must give multipart/byteranges and its boundary in the Content-Type field.",
                                        rfc9110("15.3.7.2"))),
                        fieldsOfOk("15.3.7"),
                        List.of(
                                retry(
                                        Retry.MISSING_RANGES,
                                        Strength.STATED,
                                        "The client can request the ranges that it still lacks.",
                                        rfc9110("15.3.7")),
                                rule(
                                        Topic.INTERPRETATION,
                                        Strength.MUST,
                                        "The client must learn from Content-Type and Content-Range which parts it has got.",
                                        rfc9110("15.3.7"))));
            case ALREADY_REPORTED, LOOP_DETECTED -> List.of(experimental(5842));
            case IM_USED ->
                List.of(
                        field(
                                "ETag",
                                Strength.MUST,
                                "",
                                "The server must give the entity tag of the current instance in the ETag field.",
                                Reference.rfc(3229, "10.4.1")),
                        field(
                                "IM",
                                Strength.MUST,
                                "the response is delta-encoded",
                                "The server must name the delta encoding in the IM field.",
                                Reference.rfc(3229, "10.3")),
                        field(
                                "IM",
                                Strength.MUST,
                                "a range is combined with another instance manipulation",
                                "The server must list the manipulations in the IM field.",
                                Reference.rfc(3229, "10.5.2")),
                        new Rule(
                                Topic.SENDER,
                                Strength.MUST,
                                "A-IM",
                                "",
                                "The request must have had an A-IM field that names an instance manipulation.",
                                Reference.rfc(3229, "10.4.1")));
            case MULTIPLE_CHOICES ->
                List.of(
                        heuristic(),
                        followed("15.4.1"),
                        rule(
                                RedirectMethod.UNSPECIFIED,
                                Strength.STATED,
                                "Nothing is said about the method with which a choice is requested.",
                                rfc9110("15.4.1")),
                        field(
                                "Location",
                                Strength.SHOULD,
                                "the server prefers one choice",
                                "The server should give the URI of that choice in the Location field.",
                                rfc9110("15.4.1")),
                        seeRedirect("15.4.1"),
                        new Rule(
                                Topic.EXPLANATION,
                                Strength.SHOULD,
                                "",
                                "the request is not HEAD",
                                "The server should list the choices in the content, with the URI and metadata of each.",
                                rfc9110("15.4.1")));
            case MOVED_PERMANENTLY -> redirect("15.4.2", mayBecomeGet("15.4.2"), heuristic());
            case FOUND -> redirect("15.4.3", mayBecomeGet("15.4.3"));
            case SEE_OTHER ->
                List.of(
                        new Rule(
                                Redirect.LOCATION,
                                Strength.STATED,
                                "Location",
                                "",
                                "The user agent can retrieve the other resource by itself.",
                                rfc9110("15.4.4")),
                        rule(
                                RedirectMethod.GET_OR_HEAD,
                                Strength.STATED,
                                "The next request is a GET, or a HEAD, whatever the first one was.",
                                rfc9110("15.4.4")),
                        field(
                                "Location",
                                Strength.STATED,
                                "",
                                "The Location field gives the URI of the other resource.",
                                rfc9110("15.4.4")),
                        seeRedirect("15.4.4"));
            case NOT_MODIFIED ->
                join(
                        List.of(
                                noContent("15.4.5"),
                                storedIfUnderstood(),
                                notFollowed(
                                        "The code sends the client back to its stored response, not to another URI.",
                                        "15.4.5")),
                        fieldsOfOk("15.4.5"),
                        List.of(
                                framing(
                                        "Content-Length",
                                        Strength.MAY,
                                        "the request is a conditional GET",
                                        "The server may send the length of the content that a 200 response would have had.",
                                        rfc9110("8.6")),
                                framing(
                                        "Content-Length",
                                        Strength.MUST_NOT,
                                        "its value isn't the length that a 200 response would have had",
                                        "The server must not send a Content-Length field with any other value.",
                                        rfc9110("8.6"))));
            case USE_PROXY ->
                List.of(
                        notFollowed("The user agent doesn't follow the response, whose code is deprecated.", "15.4.6"),
                        history(
                                Strength.STATED,
                                "",
                                "The client was to repeat this one request through the proxy that Location named.",
                                Reference.rfc(2616, "10.3.6")),
                        lifecycle(
                                Lifecycle.DEPRECATED,
                                "The code is deprecated: a response is no safe way to configure a proxy.",
                                rfc9110("15.4.6")));
            case SWITCH_PROXY ->
                List.of(
                        notFollowed("The user agent has nothing to follow, as the code is unused.", "15.4.7"),
                        unused("15.4.7"));
            case TEMPORARY_REDIRECT ->
                redirect(
                        "15.4.8",
                        new Rule(
                                RedirectMethod.PRESERVE,
                                Strength.MUST_NOT,
                                "",
                                "the user agent follows the redirect by itself",
                                "The user agent must not change the method of the request.",
                                rfc9110("15.4.8")));
            case PERMANENT_REDIRECT ->
                redirect(
                        "15.4.9",
                        rule(
                                RedirectMethod.PRESERVE,
                                Strength.STATED,
                                "The next request has the same method as the first.",
                                rfc9110("15.4")),
                        heuristic());
            case BAD_REQUEST ->
                List.of(history(
                        Strength.SHOULD_NOT,
                        "",
                        "The client should not repeat the request unchanged.",
                        Reference.rfc(2616, "10.4.1")));
            case UNAUTHORIZED ->
                List.of(
                        challenge("WWW-Authenticate", "15.5.2"),
                        authorized("Authorization", "15.5.2"),
                        new Rule(
                                Topic.INTERPRETATION,
                                Strength.SHOULD,
                                "",
                                "the same challenge comes back after an attempt",
                                "The user agent should show the content to the user.",
                                rfc9110("15.5.2")));
            case PAYMENT_REQUIRED ->
                List.of(lifecycle(
                        Lifecycle.RESERVED,
                        "The code is kept for a use that is still to be defined.",
                        rfc9110("15.5.3")));
            case FORBIDDEN ->
                List.of(
                        new Rule(
                                Retry.WITH_CREDENTIALS,
                                Strength.SHOULD_NOT,
                                "",
                                "the credentials are the same",
                                "The client should not repeat the request by itself.",
                                rfc9110("15.5.4")),
                        new Rule(
                                Retry.WITH_CREDENTIALS,
                                Strength.MAY,
                                "",
                                "the credentials are new or different",
                                "The client may repeat the request.",
                                rfc9110("15.5.4")));
            case NOT_FOUND, GONE, URI_TOO_LONG, NOT_IMPLEMENTED -> List.of(heuristic());
            case METHOD_NOT_ALLOWED ->
                List.of(
                        heuristic(),
                        field(
                                "Allow",
                                Strength.MUST,
                                "",
                                "The origin server must list the methods of the resource in the Allow field, which can be empty.",
                                rfc9110("15.5.6")));
            case NOT_ACCEPTABLE ->
                List.of(explanation(
                        "The server should list the representations that it has, and how to request each.",
                        rfc9110("15.5.7")));
            case PROXY_AUTHENTICATION_REQUIRED ->
                List.of(
                        challenge("Proxy-Authenticate", "15.5.8"),
                        authorized("Proxy-Authorization", "15.5.8"),
                        sender("A proxy sends the code, for itself.", "15.5.8"));
            case REQUEST_TIMEOUT ->
                List.of(
                        retry(
                                Retry.IN_TRANSIT,
                                Strength.MAY,
                                "The client may repeat a request that was still in transit.",
                                rfc9110("15.5.9")),
                        new Rule(
                                Retry.ON_ANOTHER_CONNECTION,
                                Strength.STATED,
                                "",
                                "the current connection isn't usable",
                                "The client opens another connection to repeat the request.",
                                rfc9110("15.5.9")),
                        history(
                                Strength.SHOULD,
                                "Connection",
                                "The server should announce in the Connection field that it closes the connection.",
                                Reference.rfc(7231, "6.5.7")));
            case CONFLICT ->
                List.of(
                        retry(
                                Retry.CONFLICT_RESOLVED,
                                Strength.STATED,
                                "A user who has resolved the conflict can send the request again.",
                                rfc9110("15.5.10")),
                        explanation(
                                "The server should tell the user enough to recognize where the conflict comes from.",
                                rfc9110("15.5.10")));
            case LENGTH_REQUIRED ->
                List.of(retry(
                        Retry.WITH_CONTENT_LENGTH,
                        Strength.MAY,
                        "The client may repeat the request with a valid Content-Length field.",
                        rfc9110("15.5.12")));
            case CONTENT_TOO_LARGE ->
                List.of(
                        field(
                                "Retry-After",
                                Strength.SHOULD,
                                "the condition is temporary",
                                "The server should say in the Retry-After field how long to wait.",
                                rfc9110("15.5.14")),
                        new Rule(
                                Retry.AFTER_DELAY,
                                Strength.MAY,
                                "",
                                "the condition is temporary",
                                "The client may try again after the time that Retry-After gives.",
                                rfc9110("15.5.14")));
            case UNSUPPORTED_MEDIA_TYPE ->
                List.of(
                        field(
                                "Accept-Encoding",
                                Strength.STATED,
                                "the content coding was the problem",
                                "The server ought to list the content codings that it accepts in the Accept-Encoding field.",
                                rfc9110("15.5.16")),
                        field(
                                "Accept-Encoding",
                                Strength.MUST_NOT,
                                "the content coding was not the problem",
                                "The server must not send the Accept-Encoding field.",
                                rfc9110("12.5.3")),
                        field(
                                "Accept",
                                Strength.STATED,
                                "the media type was the problem",
                                "The server can list the media types that it accepts in the Accept field.",
                                rfc9110("15.5.16")),
                        field(
                                "Accept-Patch",
                                Strength.SHOULD,
                                "the format of a PATCH request isn't supported",
                                "The server should list the patch formats that it accepts in the Accept-Patch field.",
                                Reference.rfc(5789, "2.2")));
            case RANGE_NOT_SATISFIABLE ->
                List.of(field(
                        "Content-Range",
                        Strength.SHOULD,
                        "the request asked for a byte range",
                        "The server should give the current length of the representation in the Content-Range field.",
                        rfc9110("15.5.17")));
            case EXPECTATION_FAILED ->
                List.of(new Rule(
                        Retry.WITHOUT_EXPECTATION,
                        Strength.SHOULD,
                        "",
                        "the request expected 100-continue",
                        "The client should repeat the request without that expectation.",
                        rfc9110("10.1.1")));
            case IM_A_TEAPOT -> List.of(unused("15.5.19"));
            case MISDIRECTED_REQUEST ->
                List.of(
                        retry(
                                Retry.ON_ANOTHER_CONNECTION,
                                Strength.MAY,
                                "The client may repeat the request on another connection, whatever its method.",
                                rfc9110("15.5.20")),
                        sender("The origin server sends the code, or a gateway on its behalf.", "15.5.20"),
                        notBy(
                                Strength.MUST_NOT,
                                "the sender is a proxy",
                                "A proxy must not generate the code.",
                                rfc9110("15.5.20")));
            case LOCKED ->
                List.of(explanation(
                        "The content should name the condition that the lock has broken, such as lock-token-submitted.",
                        Reference.rfc(4918, "11.3")));
            case TOO_EARLY ->
                List.of(
                        rule(
                                Caching.EXPLICIT,
                                Strength.STATED,
                                "A cache has no heuristic for the response.",
                                Reference.rfc(8470, "5.2")),
                        retry(
                                Retry.AUTOMATICALLY,
                                Strength.SHOULD,
                                "The user agent should repeat the request by itself.",
                                Reference.rfc(8470, "5.2")),
                        retry(
                                Retry.NOT_IN_EARLY_DATA,
                                Strength.MUST_NOT,
                                "The user agent must not repeat the request in early data.",
                                Reference.rfc(8470, "5.2")),
                        new Rule(
                                Retry.NOT_IN_EARLY_DATA,
                                Strength.MUST,
                                "",
                                "the client uses early data",
                                "The client must repeat the request.",
                                Reference.rfc(8470, "4")),
                        new Rule(
                                Topic.SENDER,
                                Strength.SHOULD_NOT,
                                "",
                                "the request came neither in early data nor with Early-Data: 1",
                                "The server should not send the code.",
                                Reference.rfc(8470, "5.2")));
            case UPGRADE_REQUIRED ->
                join(
                        upgrade("The server must name the protocols that it requires in the Upgrade field.", "15.5.22"),
                        List.of(retry(
                                Retry.UPGRADED,
                                Strength.STATED,
                                "The client can repeat the request after an upgrade to one of those protocols.",
                                rfc9110("15.5.22"))));
            case PRECONDITION_REQUIRED ->
                join(
                        neverStored("3"),
                        List.of(
                                retry(
                                        Retry.CONDITIONAL,
                                        Strength.STATED,
                                        "The client can send the request again with a precondition.",
                                        Reference.rfc(6585, "3")),
                                explanation(
                                        "The server should explain how to send the request again.",
                                        Reference.rfc(6585, "3"))));
            case TOO_MANY_REQUESTS ->
                join(
                        neverStored("4"),
                        List.of(
                                retryAfter(Reference.rfc(6585, "4")),
                                afterDelay(Reference.rfc(6585, "4")),
                                explanation(
                                        "The server should explain which limit the client has met.",
                                        Reference.rfc(6585, "4"))));
            case REQUEST_HEADER_FIELDS_TOO_LARGE ->
                join(
                        neverStored("5"),
                        List.of(
                                retry(
                                        Retry.SMALLER_FIELDS,
                                        Strength.MAY,
                                        "The client may repeat the request with smaller header fields.",
                                        Reference.rfc(6585, "5")),
                                new Rule(
                                        Topic.EXPLANATION,
                                        Strength.SHOULD,
                                        "",
                                        "a single field is too large",
                                        "The server should say in the content which field it is.",
                                        Reference.rfc(6585, "5"))));
            case UNAVAILABLE_FOR_LEGAL_REASONS ->
                List.of(
                        heuristic(Reference.rfc(7725, "3")),
                        field(
                                "Link",
                                Strength.SHOULD,
                                "",
                                "Whoever blocks the resource should name itself in a Link field with rel=\"blocked-by\".",
                                Reference.rfc(7725, "4")),
                        explanation(
                                "The server should explain the legal demand: whose it is, by which law, and for whom.",
                                Reference.rfc(7725, "3")));
            case BAD_GATEWAY -> List.of(gateway("15.6.3"));
            case SERVICE_UNAVAILABLE -> List.of(retryAfter(rfc9110("15.6.4")), afterDelay(rfc9110("15.6.4")));
            case GATEWAY_TIMEOUT -> List.of(gateway("15.6.5"));
            case HTTP_VERSION_NOT_SUPPORTED ->
                List.of(explanation(
                        "The server should say why it doesn't support the version, and which protocols it does.",
                        rfc9110("15.6.6")));
            case VARIANT_ALSO_NEGOTIATES -> List.of(experimental(2295));
            case INSUFFICIENT_STORAGE ->
                List.of(new Rule(
                        Retry.USER_ACTION,
                        Strength.MUST_NOT,
                        "",
                        "the request came from an action of the user",
                        "The client must not repeat the request until the user asks for it once more.",
                        Reference.rfc(4918, "11.5")));
            case NOT_EXTENDED ->
                List.of(
                        new Rule(
                                Retry.EXTENDED,
                                Strength.MAY,
                                "",
                                "the client can fulfil the extension policy",
                                "The client may repeat the request with the extensions that the policy asks for.",
                                Reference.rfc(2774, "7")),
                        lifecycle(
                                Lifecycle.OBSOLETED,
                                "The code is obsolete: its specification, RFC 2774, has been made historic.",
                                registry()));
            case NETWORK_AUTHENTICATION_REQUIRED ->
                join(
                        neverStored("6"),
                        List.of(
                                retry(
                                        Retry.NETWORK_AUTHENTICATED,
                                        Strength.STATED,
                                        "The client can repeat the request once it has authenticated to the network.",
                                        Reference.rfc(6585, "6")),
                                explanation(
                                        "The content should link to a resource that takes the user's credentials.",
                                        Reference.rfc(6585, "6")),
                                rule(
                                        Topic.EXPLANATION,
                                        Strength.SHOULD_NOT,
                                        "The response should not hold a challenge or the login form itself.",
                                        Reference.rfc(6585, "6")),
                                rule(
                                        Topic.SENDER,
                                        Strength.STATED,
                                        "A proxy that intercepts requests sends the code, to control access to the network.",
                                        Reference.rfc(6585, "6")),
                                notBy(
                                        Strength.SHOULD_NOT,
                                        "the sender is an origin server",
                                        "An origin server should not generate the code.",
                                        Reference.rfc(6585, "6"))));
            default -> List.of();
        };
    }

    private static Reference rfc9110(String section) {
        return Reference.rfc(9110, section);
    }

    /** The revision with the fields as they are given here; the one that the registry names, -05, has others. */
    private static Reference resumableUpload(String section) {
        return Reference.internetDraft("draft-ietf-httpbis-resumable-upload-12", section)
                .withTitle("Resumable Uploads for HTTP")
                .withLabel("Resumable Uploads for HTTP")
                .withPublished(YearMonth.of(2026, 7));
    }

    private static Reference registry() {
        return Reference.page(
                "IANA HTTP Status Code Registry", URI.create("https://www.iana.org/assignments/http-status-codes"));
    }

    @SafeVarargs
    private static List<Rule> join(List<Rule>... parts) {
        List<Rule> all = new ArrayList<>();
        for (List<Rule> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static Rule rule(Rule.Kind kind, Strength strength, String sentence, Reference reference) {
        return new Rule(kind, strength, "", "", sentence, reference);
    }

    private static Rule noContent(String section) {
        return rule(
                Content.FORBIDDEN,
                Strength.STATED,
                "The response ends with its header section and has no content.",
                rfc9110(section));
    }

    private static Rule heuristic() {
        return heuristic(rfc9110("15.1"));
    }

    private static Rule heuristic(Reference reference) {
        return rule(
                Caching.HEURISTIC,
                Strength.STATED,
                "A cache can reckon by itself how long the response stays fresh.",
                reference);
    }

    private static Rule storedIfUnderstood() {
        return new Rule(
                Storing.IF_UNDERSTOOD,
                Strength.MUST_NOT,
                "",
                "the cache doesn't understand the code",
                "The cache must not store the response.",
                Reference.rfc(9111, "3"));
    }

    private static List<Rule> neverStored(String section) {
        Reference reference = Reference.rfc(6585, section);
        return List.of(
                rule(
                        Caching.EXPLICIT,
                        Strength.STATED,
                        "A cache has no response to reckon the freshness of, because it stores none.",
                        reference),
                rule(Storing.FORBIDDEN, Strength.MUST_NOT, "A cache must not store the response.", reference));
    }

    private static List<Rule> redirect(String section, Rule method, Rule... more) {
        List<Rule> all = new ArrayList<>(List.of(more));
        all.add(followed(section));
        all.add(method);
        all.add(field(
                "Location",
                Strength.SHOULD,
                "",
                "The server should give the URI to go to in the Location field.",
                rfc9110(section)));
        all.add(seeRedirect(section));
        return all;
    }

    private static Rule followed(String section) {
        return new Rule(
                Redirect.LOCATION,
                Strength.MAY,
                "Location",
                "a Location field is present",
                "The user agent may follow the Location field by itself.",
                rfc9110(section));
    }

    private static Rule notFollowed(String sentence, String section) {
        return rule(Redirect.NONE, Strength.STATED, sentence, rfc9110(section));
    }

    private static Rule mayBecomeGet(String section) {
        return rule(
                RedirectMethod.MAY_CHANGE_POST_TO_GET,
                Strength.MAY,
                "The user agent may change the method from POST to GET for the next request.",
                rfc9110(section));
    }

    private static Rule seeRedirect(String section) {
        return retry(
                Retry.FOLLOW_REDIRECT,
                Strength.STATED,
                "The client sends its next request where the redirect leads.",
                rfc9110(section));
    }

    private static Rule field(String field, Strength strength, String condition, String sentence, Reference reference) {
        return new Rule(Topic.FIELD, strength, field, condition, sentence, reference);
    }

    private static Rule history(Strength strength, String field, String sentence, Reference reference) {
        return new Rule(Topic.HISTORY, strength, field, "by this specification alone", sentence, reference);
    }

    private static Rule validator(String field, String sentence) {
        return field(
                field,
                Strength.SHOULD,
                "the request is GET or HEAD, and the server has it",
                sentence,
                rfc9110("15.3.1"));
    }

    /** The fields that 206 and 304 take over from the response that would have had code 200. */
    private static List<Rule> fieldsOfOk(String section) {
        List<Rule> fields = new ArrayList<>();
        for (String field : List.of("Date", "Cache-Control", "ETag", "Expires", "Content-Location", "Vary")) {
            fields.add(field(
                    field,
                    Strength.MUST,
                    "a 200 response would have had it",
                    "The server must send the ".concat(field).concat(" field."),
                    rfc9110(section)));
        }
        return fields;
    }

    private static List<Rule> upgrade(String sentence, String section) {
        return List.of(
                field("Upgrade", Strength.MUST, "", sentence, rfc9110(section)),
                field(
                        "Connection",
                        Strength.MUST,
                        "",
                        "The server must name the Upgrade field in the Connection field.",
                        rfc9110("7.8")));
    }

    private static Rule challenge(String field, String section) {
        return field(
                field,
                Strength.MUST,
                "",
                "The sender must give at least one challenge in the "
                        .concat(field)
                        .concat(" field."),
                rfc9110(section));
    }

    private static Rule authorized(String field, String section) {
        return retry(
                Retry.WITH_CREDENTIALS,
                Strength.MAY,
                "The client may repeat the request with a new or other "
                        .concat(field)
                        .concat(" field."),
                rfc9110(section));
    }

    private static Rule retryAfter(Reference reference) {
        return field(
                "Retry-After",
                Strength.MAY,
                "",
                "The server may say in the Retry-After field how long to wait.",
                reference);
    }

    private static Rule afterDelay(Reference reference) {
        return retry(
                Retry.AFTER_DELAY,
                Strength.STATED,
                "The client waits before it tries again, for as long as a Retry-After field says.",
                reference);
    }

    private static Rule framing(
            String field, Strength strength, String condition, String sentence, Reference reference) {
        return new Rule(Topic.FRAMING, strength, field, condition, sentence, reference);
    }

    private static Rule unframed(String field, Reference reference) {
        return framing(
                field,
                Strength.MUST_NOT,
                "",
                "The server must not send a ".concat(field).concat(" field in the response."),
                reference);
    }

    private static Rule retry(Retry retry, Strength strength, String sentence, Reference reference) {
        return rule(retry, strength, sentence, reference);
    }

    private static Rule lifecycle(Lifecycle state, String sentence, Reference reference) {
        return rule(state, Strength.STATED, sentence, reference);
    }

    private static Rule experimental(int rfc) {
        return lifecycle(Lifecycle.EXPERIMENTAL, "The code is defined by an experimental RFC.", Reference.rfc(rfc));
    }

    private static Rule unused(String section) {
        return lifecycle(Lifecycle.UNUSED, "The code is reserved, and has no use.", rfc9110(section));
    }

    private static Rule explanation(String sentence, Reference reference) {
        return rule(Topic.EXPLANATION, Strength.SHOULD, sentence, reference);
    }

    private static Rule sender(String sentence, String section) {
        return rule(Topic.SENDER, Strength.STATED, sentence, rfc9110(section));
    }

    private static Rule gateway(String section) {
        return sender("A gateway or proxy sends the code, because of the server behind it.", section);
    }

    private static Rule notBy(Strength strength, String condition, String sentence, Reference reference) {
        return new Rule(Topic.SENDER, strength, "", condition, sentence, reference);
    }
}
