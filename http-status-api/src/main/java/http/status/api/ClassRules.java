package http.status.api;

import http.status.api.Rule.Topic;
import http.status.api.Semantics.Caching;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Redirect;
import http.status.api.Semantics.Storing;
import java.util.List;

/** The facts of the wire, which hold for a number whatever registry defines it, the rules of each class, and those of all codes. */
final class ClassRules {
    private ClassRules() {}

    static List<Rule> ofNumber(int code) {
        return switch (code) {
            case 204 ->
                List.of(
                        withoutContent(Reference.rfc(9110, "15.3.5")),
                        framing("Content-Length", Reference.rfc(9110, "8.6")),
                        framing("Transfer-Encoding", Reference.rfc(9112, "6.1")));
            case 205 ->
                List.of(rule(
                        Content.EMPTY,
                        Strength.MUST_NOT,
                        "The server must not generate content, though it frames the response like any other.",
                        Reference.rfc(9110, "15.3.6")));
            case 206 -> List.of(storedIfUnderstood());
            case 304 -> List.of(withoutContent(Reference.rfc(9110, "15.4.5")), storedIfUnderstood());
            default -> StatusClass.INFORMATIONAL.contains(code) ? interim() : List.of();
        };
    }

    private static Rule withoutContent(Reference reference) {
        return rule(
                Content.FORBIDDEN,
                Strength.STATED,
                "The response ends with its header section and has no content.",
                reference);
    }

    private static List<Rule> interim() {
        return List.of(
                withoutContent(Reference.rfc(9110, "15.2")),
                rule(
                        Caching.EXPLICIT,
                        Strength.STATED,
                        "A cache has no interim response to calculate the freshness of, because it stores none.",
                        Reference.rfc(9111, "3")),
                rule(
                        Storing.FORBIDDEN,
                        Strength.MUST_NOT,
                        "A cache must not store the response, because only final responses are stored.",
                        Reference.rfc(9111, "3")),
                framing("Content-Length", Reference.rfc(9110, "8.6")),
                framing("Transfer-Encoding", Reference.rfc(9112, "6.1")));
    }

    static List<Rule> of(StatusClass statusClass) {
        return switch (statusClass) {
            case INFORMATIONAL ->
                List.of(
                        rule(
                                Topic.INTERPRETATION,
                                Strength.STATED,
                                "The response is interim: any number of such responses come before the one final response.",
                                Reference.rfc(9110, "15.2")),
                        Rule.of(
                                        Topic.SENDER,
                                        Strength.MUST_NOT,
                                        "A server must not send the response to a client that speaks HTTP/1.0.",
                                        Reference.rfc(9110, "15.2"))
                                .withCondition("the client speaks HTTP/1.0"),
                        unknown("The client must treat the code as 100."));
            case REDIRECTION ->
                List.of(
                        Rule.of(
                                        Redirect.LOCATION,
                                        Strength.MAY,
                                        "The user agent may follow the Location field by itself, even if it doesn't know the code.",
                                        Reference.rfc(9110, "15.4"))
                                .withField("Location")
                                .withCondition("a Location field is present"),
                        Rule.of(
                                        Topic.REDIRECTION,
                                        Strength.MUST,
                                        "The client must take over the fragment of the URI that it set out with.",
                                        Reference.rfc(9110, "10.2.2"))
                                .withField("Location")
                                .withCondition("the Location field has no fragment"),
                        rule(
                                Topic.REDIRECTION,
                                Strength.SHOULD,
                                "The client should notice redirects that lead in a circle, and stop following them.",
                                Reference.rfc(9110, "15.4")),
                        Rule.of(
                                        Topic.FIELD,
                                        Strength.STATED,
                                        "The Retry-After field gives the least time to wait before the redirected request.",
                                        Reference.rfc(9110, "10.2.3"))
                                .withField("Retry-After"),
                        unknown("The client must treat the code as 300."));
            case CLIENT_ERROR ->
                List.of(explanation(Reference.rfc(9110, "15.5")), unknown("The client must treat the code as 400."));
            case SERVER_ERROR ->
                List.of(explanation(Reference.rfc(9110, "15.6")), unknown("The client must treat the code as 500."));
            case OTHER ->
                List.of(Rule.of(
                                Topic.INTERPRETATION,
                                Strength.SHOULD,
                                "A client should treat the response as one with a code of the class 5xx.",
                                Reference.rfc(9110, "15"))
                        .withCondition("the code is outside 100..599"));
            case SUCCESSFUL -> List.of(unknown("The client must treat the code as 200."));
        };
    }

    static List<Rule> ofAll() {
        return List.of(
                Rule.of(
                                Content.ALLOWED,
                                Strength.STATED,
                                "The response can have content, unless it answers a HEAD request or opens a tunnel for CONNECT.",
                                Reference.rfc(9110, "6.4.1"))
                        .withCondition("the code doesn't forbid content"),
                Rule.of(
                                Caching.EXPLICIT,
                                Strength.STATED,
                                "The code doesn't let a cache calculate by itself how long the response stays fresh.",
                                Reference.rfc(9110, "15.1"))
                        .withCondition("the code isn't declared heuristically cacheable"),
                repetition(
                        Strength.SHOULD_NOT,
                        "the method is not idempotent",
                        "A client should not repeat the request by itself, unless it knows that to be safe."),
                repetition(
                        Strength.STATED,
                        "the method is idempotent and the connection failed",
                        "A client can repeat the request by itself."),
                repetition(
                        Strength.SHOULD_NOT,
                        "an automatic retry has failed",
                        "A client should not try by itself once more."),
                repetition(
                        Strength.MUST_NOT,
                        "a proxy forwards a request whose method is not idempotent",
                        "The proxy must not repeat the request by itself."),
                rule(
                        Topic.INTERPRETATION,
                        Strength.STATED,
                        "The valid codes are those from 100 to 599.",
                        Reference.rfc(9110, "15")));
    }

    private static Rule repetition(Strength strength, String condition, String sentence) {
        return Rule.of(Topic.REPETITION, strength, sentence, Reference.rfc(9110, "9.2.2"))
                .withCondition(condition);
    }

    private static Rule unknown(String sentence) {
        return Rule.of(Topic.INTERPRETATION, Strength.MUST, sentence, Reference.rfc(9110, "15"))
                .withCondition("the client doesn't know the code");
    }

    private static Rule rule(Rule.Kind kind, Strength strength, String sentence, Reference reference) {
        return Rule.of(kind, strength, sentence, reference);
    }

    private static Rule storedIfUnderstood() {
        return rule(
                        Storing.IF_UNDERSTOOD,
                        Strength.MUST_NOT,
                        "The cache must not store the response.",
                        Reference.rfc(9111, "3"))
                .withCondition("the cache doesn't understand the code");
    }

    private static Rule framing(String field, Reference reference) {
        return Rule.of(
                        Topic.FRAMING,
                        Strength.MUST_NOT,
                        "The server must not send a ".concat(field).concat(" field in the response."),
                        reference)
                .withField(field);
    }

    private static Rule explanation(Reference reference) {
        return Rule.of(
                        Topic.EXPLANATION,
                        Strength.SHOULD,
                        "The content should explain the error, and say whether it is temporary or permanent.",
                        reference)
                .withCondition("the request is not HEAD");
    }
}
