package http.status.iana;

/**
 * The English descriptions, in a class of their own, so that they load when the first one is asked for. The English
 * resource bundle of module {@code http.status.i18n} has the same texts; a test holds them equal.
 */
final class Descriptions {
    private Descriptions() {}

    static String of(HttpStatus status) {
        return switch (status) {
            case CONTINUE ->
                "The server has received the beginning of the request and has not rejected it so far. "
                        + "The client ought to send the rest, and a final response follows.";
            case SWITCHING_PROTOCOLS ->
                "The server agrees to change the protocol of the connection, as the client proposed. The "
                        + "Upgrade field must name the protocol or protocols in effect from then on.";
            case PROCESSING ->
                "The server has accepted the whole request and is still carrying it out; a final "
                        + "response follows. The code remains registered, but WebDAV no longer defines it.";
            case EARLY_HINTS ->
                "The server sends header fields ahead of time that the final response is likely to "
                        + "repeat. The client can use them at once, for example to preload what a Link field "
                        + "names.";
            case UPLOAD_RESUMPTION_SUPPORTED ->
                "The upload can be resumed after an interruption: the Location field can give its URI "
                        + "and the Upload-Offset field its progress. The registration of this code is temporary.";
            case OK -> "Request fulfilled, document follows";
            case CREATED ->
                "The request succeeded and created at least one resource. The Location field identifies "
                        + "the main one; if it is absent, the target URI does.";
            case ACCEPTED ->
                "The server has accepted the request, but its processing is not finished and might end "
                        + "in a refusal. The content ought to tell the current state and where to follow it.";
            case NON_AUTHORITATIVE_INFORMATION ->
                "The request succeeded, but a transforming proxy changed the content that the origin "
                        + "server sent with its 200 response. Later cache validation might apply only through the "
                        + "same proxies.";
            case NO_CONTENT ->
                "The request succeeded and the response has no content. The user agent can stay on the "
                        + "document that it displays.";
            case RESET_CONTENT ->
                "The request succeeded, and the server wants the user agent to reset the document view "
                        + "that led to it, such as a form. The response must not have any content.";
            case PARTIAL_CONTENT ->
                "The server answers the Range field of the request with one or more parts of the "
                        + "representation. The client must inspect the Content-Type and Content-Range fields to "
                        + "learn which ones.";
            case MULTI_STATUS ->
                "The content reports a separate status for each of several resources or operations. Only "
                        + "this XML content tells success from failure, the code 207 itself does not.";
            case ALREADY_REPORTED ->
                "Inside a 207 response, the members of this collection are already listed under another "
                        + "of its bindings and are not repeated. This occurs only if the Depth field of the "
                        + "request is infinity.";
            case IM_USED ->
                "The GET request succeeded, and the content results from instance manipulations, such as "
                        + "a delta, that the IM field can name. Rebuilding the current instance might take other "
                        + "responses.";
            case MULTIPLE_CHOICES ->
                "The target resource has several representations, each with a URI of its own, and the "
                        + "client can choose among them. The Location field should name the one that the server "
                        + "prefers, if any.";
            case MOVED_PERMANENTLY ->
                "The target resource has moved for good to the URI that the Location field should give. "
                        + "The user agent may follow it automatically, and may then turn a POST request into GET.";
            case FOUND ->
                "For the time being, the target resource is at another URI, which the Location field "
                        + "should give. The user agent may follow it, even with GET in place of POST; later "
                        + "requests ought to use the target URI.";
            case SEE_OTHER ->
                "Another resource, named by the Location field, answers the request indirectly. The user "
                        + "agent can retrieve it with a GET or HEAD request, whatever the original method.";
            case NOT_MODIFIED ->
                "The condition of the GET or HEAD request shows that the representation held by the "
                        + "client is still valid. The response has no content, and the client uses its stored "
                        + "copy.";
            case USE_PROXY ->
                "The origin server wants the request to pass through the proxy that the Location field "
                        + "names. This code is deprecated: letting a response configure a proxy raises security "
                        + "concerns.";
            case SWITCH_PROXY ->
                "This code is unused today and stays reserved. It once told the client to change the "
                        + "proxy for its next requests.";
            case TEMPORARY_REDIRECT ->
                "The target resource is temporarily at the URI that the Location field should give. A "
                        + "user agent that follows it automatically must not change the request method.";
            case PERMANENT_REDIRECT ->
                "The target resource has a new URI for good, which the Location field should give. The "
                        + "user agent may follow it automatically, but keeps the request method.";
            case BAD_REQUEST ->
                "The server sees an error of the client in the request and does not process it. The "
                        + "cause can be the syntax, the framing of the message or a misleading route.";
            case UNAUTHORIZED ->
                "The target resource requires authentication, and the request has no valid credentials. "
                        + "The WWW-Authenticate field must hold a challenge; the client may retry with a new "
                        + "Authorization field.";
            case PAYMENT_REQUIRED ->
                "This code is reserved for future use. Its phrase speaks of a payment, but the "
                        + "specification attaches no rule to it.";
            case FORBIDDEN ->
                "The server refuses a request that it has understood. The client should not repeat it "
                        + "automatically with the same credentials, but may try with others.";
            case NOT_FOUND ->
                "The origin server found no representation of the target resource, or refuses to reveal "
                        + "that there is one. Nothing tells whether this is temporary or permanent.";
            case METHOD_NOT_ALLOWED ->
                "The target resource does not support the method of the request, although the origin "
                        + "server knows it. The Allow field must list the methods that the resource supports.";
            case NOT_ACCEPTABLE ->
                "No representation of the target resource suits the request, for example its Accept "
                        + "field, and the server offers no default. The content should list the representations "
                        + "available.";
            case PROXY_AUTHENTICATION_REQUIRED ->
                "The proxy does not pass the request on until the client authenticates. The "
                        + "Proxy-Authenticate field must hold a challenge; the client may retry with a new "
                        + "Proxy-Authorization field.";
            case REQUEST_TIMEOUT ->
                "The whole request did not arrive before the server stopped waiting for it. A client "
                        + "with a request still in transit may repeat it, on a new connection if necessary.";
            case CONFLICT ->
                "The request clashes with the state that the target resource is in. The content should "
                        + "show where the conflict comes from, so that it might be resolved and the request sent "
                        + "again.";
            case GONE ->
                "The origin server no longer offers the target resource, probably for good. Links that "
                        + "lead to it are best removed.";
            case LENGTH_REQUIRED ->
                "The server refuses the request because it does not state the length of its content. The "
                        + "client may repeat it with a valid Content-Length field.";
            case PRECONDITION_FAILED ->
                "At least one precondition of the request, set by a field such as If-Match, is not met. "
                        + "The method has not been applied to the target resource.";
            case CONTENT_TOO_LARGE ->
                "The content of the request exceeds what the server can or wants to process. If the "
                        + "limit is temporary, the Retry-After field should tell when the client may try again.";
            case URI_TOO_LONG ->
                "The server does not accept a target URI of this length. The cause can be a POST request "
                        + "wrongly turned into GET, or a loop of redirections.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "The target resource does not support the format of the request content for this method. "
                        + "When present, the Accept and Accept-Encoding fields of the response list what would be "
                        + "accepted.";
            case RANGE_NOT_SATISFIABLE ->
                "None of the requested ranges can be satisfied, or too many of them are small or "
                        + "overlap. For byte ranges, the Content-Range field should give the length of the "
                        + "representation.";
            case EXPECTATION_FAILED ->
                "At least one inbound server cannot meet the expectation of the Expect field. If it was "
                        + "100-continue, the client should repeat the request without it.";
            case IM_A_TEAPOT ->
                "This code is reserved and has no use today. It comes from an April Fools specification "
                        + "of 1998, in which a teapot refused to brew coffee.";
            case MISDIRECTED_REQUEST ->
                "The request reached a server that cannot or will not answer with authority for the "
                        + "target URI. The client may retry over another connection, even if the method is not "
                        + "idempotent.";
            case UNPROCESSABLE_CONTENT ->
                "The server recognizes the type of the request content and finds no fault in its syntax, "
                        + "but cannot follow its instructions. Well-formed content can still make no sense.";
            case LOCKED ->
                "A lock protects the source or the destination of the request. The content should name "
                        + "the condition that is not met, for example lock-token-submitted.";
            case FAILED_DEPENDENCY ->
                "The server could not apply the method to the resource, because another action that it "
                        + "depends on failed. In a PROPPATCH request, one failed change makes the others fail too.";
            case TOO_EARLY ->
                "The server refuses to process a request that could be replayed. A user agent that sent "
                        + "it in early data should retry automatically, but must not send the retry in early data.";
            case UPGRADE_REQUIRED ->
                "The server refuses to serve the request over the protocol in use, but might do so over "
                        + "another one. The Upgrade field must name the required protocol or protocols.";
            case PRECONDITION_REQUIRED ->
                "The origin server accepts only a conditional request, often to protect a change made in "
                        + "the meantime. The response should explain how to retry, for example with the If-Match "
                        + "field.";
            case TOO_MANY_REQUESTS ->
                "The client has sent more requests than the server accepts in a given time. The "
                        + "Retry-After field may tell how long to wait before the next request.";
            case REQUEST_HEADER_FIELDS_TOO_LARGE ->
                "The header fields of the request, one alone or all together, are too large for the "
                        + "server. The client may send the request again with smaller ones.";
            case UNAVAILABLE_FOR_LEGAL_REASONS ->
                "Because of a legal demand, which the content should explain, the server blocks access "
                        + "to the resource. A Link field with the relation blocked-by should identify the party "
                        + "that applies the block.";
            case INTERNAL_SERVER_ERROR ->
                "The server ran into an unexpected error and could not satisfy the request. A client "
                        + "must treat any code of this class that it does not recognize as the code 500.";
            case NOT_IMPLEMENTED ->
                "The server lacks a feature that the request needs. This is the answer to a method that "
                        + "it does not know and cannot support for any resource.";
            case BAD_GATEWAY ->
                "The server acts as a gateway or proxy for the request, and an inbound server sent it an "
                        + "invalid response.";
            case SERVICE_UNAVAILABLE ->
                "The server is overloaded or under maintenance and cannot handle the request for the "
                        + "moment. The Retry-After field may tell when to try again.";
            case GATEWAY_TIMEOUT ->
                "The server acts as a gateway or proxy, and an upstream server that it needed for the "
                        + "request did not answer in time.";
            case HTTP_VERSION_NOT_SUPPORTED ->
                "The request uses a major version of HTTP that the server cannot or will not speak. The "
                        + "content should tell why, and which other protocols are available.";
            case VARIANT_ALSO_NEGOTIATES ->
                "The configuration of the server is wrong: the variant that transparent content "
                        + "negotiation has chosen is itself negotiable. The negotiation cannot end there.";
            case INSUFFICIENT_STORAGE ->
                "For now, the server lacks the space to store a representation that the request needs. "
                        + "If a user action caused the request, the client must not repeat it without a new user "
                        + "action.";
            case LOOP_DETECTED ->
                "The server found an endless loop while processing a request whose Depth field is "
                        + "infinity. It stopped the operation, which failed as a whole.";
            case NOT_EXTENDED ->
                "The request does not satisfy the access policy of the resource, which rests on HTTP "
                        + "extensions. The registration is obsoleted, because the specification is now historic.";
            case NETWORK_AUTHENTICATION_REQUIRED ->
                "An intercepting proxy grants access to the network only after authentication. The "
                        + "content of the response should link to a resource where credentials can be submitted.";
        };
    }
}
