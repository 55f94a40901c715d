package http.status.api;

import http.status.api.Rule.Topic;
import http.status.api.Semantics.Caching;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Redirect;
import http.status.api.Semantics.Retry;
import http.status.api.Semantics.Storing;
import java.util.List;

/** The rules of each class, and those of all codes. */
final class ClassRules {
    private ClassRules() {}

    static List<Rule> of(StatusClass statusClass) {
        return switch (statusClass) {
            case INFORMATIONAL ->
                List.of(
                        rule(
                                Content.FORBIDDEN,
                                Strength.STATED,
                                "The response ends with its header section and has no content.",
                                Reference.rfc(9110, "15.2")),
                        rule(
                                Caching.EXPLICIT,
                                Strength.STATED,
                                "A cache has no interim response to reckon the freshness of, because it stores none.",
                                Reference.rfc(9111, "3")),
                        rule(
                                Storing.FORBIDDEN,
                                Strength.MUST_NOT,
                                "A cache must not store the response, because only final responses are stored.",
                                Reference.rfc(9111, "3")),
                        framing("Content-Length", Reference.rfc(9110, "8.6")),
                        framing("Transfer-Encoding", Reference.rfc(9112, "6.1")),
                        rule(
                                Topic.INTERPRETATION,
                                Strength.STATED,
                                "The response is interim: any number of such responses come before the one final response.",
                                Reference.rfc(9110, "15.2")),
                        new Rule(
                                Topic.SENDER,
                                Strength.MUST_NOT,
                                "",
                                "the client speaks HTTP/1.0",
                                "A server must not send the response to a client that speaks HTTP/1.0.",
                                Reference.rfc(9110, "15.2")),
                        unknown("The client must treat the code as 100."));
            case REDIRECTION ->
                List.of(
                        new Rule(
                                Redirect.LOCATION,
                                Strength.MAY,
                                "Location",
                                "a Location field is present",
                                "The user agent may follow the Location field by itself, even if it doesn't know the code.",
                                Reference.rfc(9110, "15.4")),
                        new Rule(
                                Topic.REDIRECTION,
                                Strength.MUST,
                                "Location",
                                "the Location field has no fragment",
                                "The client must take over the fragment of the URI that it set out with.",
                                Reference.rfc(9110, "10.2.2")),
                        rule(
                                Topic.REDIRECTION,
                                Strength.SHOULD,
                                "The client should notice redirects that lead in a circle, and stop following them.",
                                Reference.rfc(9110, "15.4")),
                        new Rule(
                                Topic.FIELD,
                                Strength.STATED,
                                "Retry-After",
                                "",
                                "The Retry-After field gives the least time to wait before the redirected request.",
                                Reference.rfc(9110, "10.2.3")),
                        unknown("The client must treat the code as 300."));
            case CLIENT_ERROR ->
                List.of(explanation(Reference.rfc(9110, "15.5")), unknown("The client must treat the code as 400."));
            case SERVER_ERROR ->
                List.of(explanation(Reference.rfc(9110, "15.6")), unknown("The client must treat the code as 500."));
            case OTHER ->
                List.of(new Rule(
                        Topic.INTERPRETATION,
                        Strength.SHOULD,
                        "",
                        "the code is outside 100..599",
                        "A client should treat the response as one with a code of the class 5xx.",
                        Reference.rfc(9110, "15")));
            case SUCCESSFUL -> List.of(unknown("The client must treat the code as 200."));
        };
    }

    static List<Rule> ofAll() {
        return List.of(
                new Rule(
                        Content.ALLOWED,
                        Strength.STATED,
                        "",
                        "the code doesn't forbid content",
                        "The response can have content, unless it answers a HEAD request or opens a tunnel for CONNECT.",
                        Reference.rfc(9110, "6.4.1")),
                new Rule(
                        Caching.EXPLICIT,
                        Strength.STATED,
                        "",
                        "the code isn't declared heuristically cacheable",
                        "The code gives a cache no leave to reckon by itself how long the response stays fresh.",
                        Reference.rfc(9110, "15.1")),
                general(
                        Strength.SHOULD_NOT,
                        "the method is not idempotent",
                        "A client should not repeat the request by itself, unless it knows that to be safe."),
                general(
                        Strength.STATED,
                        "the method is idempotent and the connection failed",
                        "A client can repeat the request by itself."),
                general(
                        Strength.SHOULD_NOT,
                        "an automatic retry has failed",
                        "A client should not try by itself once more."),
                general(
                        Strength.MUST_NOT,
                        "a proxy forwards a request whose method is not idempotent",
                        "The proxy must not repeat the request by itself."),
                rule(
                        Topic.INTERPRETATION,
                        Strength.STATED,
                        "The valid codes are those from 100 to 599.",
                        Reference.rfc(9110, "15")));
    }

    private static Rule general(Strength strength, String condition, String sentence) {
        return new Rule(Retry.GENERAL, strength, "", condition, sentence, Reference.rfc(9110, "9.2.2"));
    }

    private static Rule unknown(String sentence) {
        return new Rule(
                Topic.INTERPRETATION,
                Strength.MUST,
                "",
                "the client doesn't know the code",
                sentence,
                Reference.rfc(9110, "15"));
    }

    private static Rule rule(Rule.Kind kind, Strength strength, String sentence, Reference reference) {
        return new Rule(kind, strength, "", "", sentence, reference);
    }

    private static Rule framing(String field, Reference reference) {
        return new Rule(
                Topic.FRAMING,
                Strength.MUST_NOT,
                field,
                "",
                "The server must not send a ".concat(field).concat(" field in the response."),
                reference);
    }

    private static Rule explanation(Reference reference) {
        return new Rule(
                Topic.EXPLANATION,
                Strength.SHOULD,
                "",
                "the request is not HEAD",
                "The content should explain the error, and say whether it is temporary or permanent.",
                reference);
    }
}
