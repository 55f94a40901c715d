package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Semantics;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Storing;
import http.status.api.Semantics.When;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.Strength;
import http.status.api.TextCatalog;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer owes to its status. */
class StatusFieldsTest extends RunningExplorer {
    @Test
    void everyFieldThatACodeMustHaveIsThereAndNoneThatItMustNot() throws Exception {
        for (StatusCode code : finalCodes()) {
            HttpResponse<String> response = client.get("/" + code.code());
            for (String field : code.semantics().requiredFields(When.HTTP_1, When.SINGLE_PART)) {
                assertTrue(response.headers().firstValue(field).isPresent(), code + " without " + field);
            }
            for (Rule rule : code.semantics().rules()) {
                boolean about = rule.kind() == Rule.Topic.FIELD || rule.kind() == Rule.Topic.FRAMING;
                if (about && rule.condition().isEmpty() && rule.strength() == Strength.MUST_NOT) {
                    assertFalse(
                            response.headers().firstValue(rule.field()).isPresent(), code + " with " + rule.field());
                }
            }
        }
    }

    @Test
    void everyAnswerHasContentAsItsCodeAllows() throws Exception {
        for (StatusCode code : finalCodes()) {
            boolean allowed = code.semantics().content("GET") == Content.ALLOWED;
            assertEquals(allowed, !client.get("/" + code.code()).body().isEmpty(), code.toString());
        }
    }

    @Test
    void noAnswerIsKeptWithoutBeingAskedForAgain() throws Exception {
        for (StatusCode code : finalCodes()) {
            String wanted = code.semantics().storing() == Storing.FORBIDDEN ? "no-store" : "no-cache";
            assertEquals(wanted, field(client.get("/" + code.code()), "Cache-Control"));
        }
        for (String target :
                new String[] {"/", "/103", "/299", "/abc", "/404?lang=xx", "/style.css", "/statuses.json"}) {
            assertEquals("no-cache", field(client.get(target), "Cache-Control"));
        }
    }

    @Test
    void aRedirectThatIsFollowedLeadsToTheOverview() throws Exception {
        for (int code = 200; code <= 999; code++) {
            String location = StatusCode.of(code).semantics().isLocationFollowed() ? "/" : "";
            assertEquals(
                    location,
                    client.get("/" + code).headers().firstValue("Location").orElse(""));
        }
        assertTrue(client.get("/302").body().contains(StatusCode.of(302).description()));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void someCodesAreAnsweredWithoutContent(int code) throws Exception {
        HttpResponse<String> response = client.get("/" + code);
        assertEquals("", response.body());
        assertFalse(response.headers().firstValue("Content-Length").isPresent());
        assertFalse(response.headers().firstValue("Content-Type").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void resetContentIsAnsweredWithEmptyContent(String method) throws Exception {
        HttpResponse<String> response = client.send(method, "/205");
        assertEquals("", response.body());
        assertEquals("0", field(response, "Content-Length"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | WWW-Authenticate   | Explorer realm=\"http-status explorer\"",
                "405 | Allow              | GET, HEAD",
                "407 | Proxy-Authenticate | Explorer realm=\"http-status explorer\"",
                "426 | Upgrade            | HTTP/2.0",
                "426 | Connection         | Upgrade",
                "413 | Retry-After        | 1",
                "429 | Retry-After        | 1",
                "503 | Retry-After        | 1",
                "451 | Link               | </>; rel=\"blocked-by\""
            })
    void aStatusBringsTheFieldThatItDemands(int code, String name, String value) throws Exception {
        assertEquals(value, field(client.get("/" + code), name));
        // Below the client too: it may keep fields of the connection to itself.
        String answer = RawClient.send(server, "GET /" + code).toLowerCase(Locale.ROOT);
        assertTrue(answer.contains((name + ": " + value).toLowerCase(Locale.ROOT)), answer);
    }

    @Test
    void aPartIsTheWholeBecauseNobodyAskedForLess() throws Exception {
        HttpResponse<String> response = client.get("/206");
        int length = Integer.parseInt(field(response, "Content-Length"));
        assertEquals("bytes 0-" + (length - 1) + "/" + length, field(response, "Content-Range"));
    }

    @Test
    void aRangeThatCannotBeSatisfiedIsToldTheLength() throws Exception {
        HttpResponse<String> response = client.get("/416");
        assertEquals("bytes */" + field(response, "Content-Length"), field(response, "Content-Range"));
    }

    @Test
    void theFieldsOfAnErrorAreThoseOfItsStatus() throws Exception {
        assertEquals("GET, HEAD", field(client.send("DELETE", "/200"), "Allow"));
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void aCodeOfOnesOwnIsObeyedToo(Content content) {
        StatusCode code = new Custom(List.of(
                rule(content),
                rule(Storing.FORBIDDEN),
                rule(Rule.Topic.FIELD).withField("Retry-After"),
                rule(Rule.Topic.FIELD).withField("Content-Range").withCondition(When.SINGLE_PART),
                rule(Rule.Topic.FIELD).withField("Allow").withCondition(When.MULTIPART)));
        Responder responder = new Responder(
                StatusCatalog.installed(),
                TextCatalog.installed(),
                (request, language) -> CodePage.of(List.of(code), false, language),
                System.getLogger("unused"));
        Answer answer = responder.answer(Requests.get("/"));
        assertEquals(470, answer.status());
        assertEquals(content == Content.ALLOWED, answer.content().length > 0);
        assertEquals(content == Content.EMPTY ? "0" : null, answer.fields().get("Content-Length"));
        assertEquals("no-store", answer.fields().get("Cache-Control"));
        assertEquals("1", answer.fields().get("Retry-After"));
        assertEquals(content == Content.ALLOWED, answer.fields().containsKey("Content-Range"));
        assertFalse(answer.fields().containsKey("Allow"), "no answer has several parts");
    }

    /** The registered codes but 1xx, which are answered with 200. */
    private static List<StatusCode> finalCodes() {
        return StatusCatalog.installed().statusCodes().stream()
                .filter(code -> !code.isInformational())
                .toList();
    }

    private static Rule rule(Rule.Kind kind) {
        return Rule.of(kind, Strength.MUST, "It is so.", Reference.rfc(9110));
    }

    /** A code as a company would define it. */
    private record Custom(List<Rule> rules) implements StatusCode {
        @Override
        public int code() {
            return 470;
        }

        @Override
        public String phrase() {
            return "Out Of Coffee";
        }

        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public Semantics semantics() {
            return Semantics.of(code(), rules);
        }
    }
}
