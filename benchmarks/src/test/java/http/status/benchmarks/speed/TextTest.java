package http.status.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.iana.HttpStatus;
import http.status.problem.ProblemResponse;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeptBundles bundles = new KeptBundles();

    @Test
    void everyContenderSays404InFrench() {
        String french = "Ressource introuvable";
        assertEquals(french, Ours.textsTitle(HttpStatus.NOT_FOUND, Locale.FRENCH));
        assertEquals(french, Ours.codeTitle(HttpStatus.NOT_FOUND, Locale.FRENCH));
        assertEquals(french, Peers.cachedBundle(bundles.of(Locale.FRENCH), 404));
        assertEquals(french, Peers.getBundle(bundles.loader(), Locale.FRENCH, 404));
        assertEquals("Not Found", Raw.phrase(404));
    }

    @Test
    void everyContenderSaysTheSameInAllLocales() {
        for (Locale locale : Inputs.locales()) {
            for (StatusCode code : Inputs.statuses(Inputs.known())) {
                String expected = Ours.textsTitle(code, locale);
                assertEquals(expected, Ours.codeTitle(code, locale));
                assertEquals(expected, Peers.cachedBundles(bundles.byLocale(), locale, code.code()));
            }
            assertEquals(Ours.textsTitle(HttpStatus.GONE, locale), Peers.getBundle(bundles.loader(), locale, 410));
        }
    }

    @Test
    void bothNegotiateTheSameLanguage() {
        for (String field : Inputs.acceptLanguage()) {
            Locale expected = Objects.requireNonNullElse(Peers.lookup(field), Locale.ENGLISH);
            assertEquals(expected, Ours.negotiate(field), field);
        }
    }

    @Test
    void bothTellTheSameProblem() {
        ProblemResponse problem = Ours.problem(HttpStatus.NOT_FOUND, "*/*", "fr-CA");
        byte[] written = Ours.problem(HttpStatus.NOT_FOUND, StatusTexts.of(Locale.FRENCH));
        String expected = Raw.problem(HttpStatus.NOT_FOUND, "Ressource introuvable");
        assertEquals(expected, new String(problem.content(), StandardCharsets.UTF_8));
        assertEquals(expected, new String(written, StandardCharsets.UTF_8));
    }

    @Test
    void springTellsTheSameProblem() {
        for (StatusCode code : Inputs.statuses(Inputs.known())) {
            String title = Ours.codeTitle(code, Locale.FRENCH);
            JsonNode expected = JSON.readTree(Raw.problem(code, title));
            assertEquals(expected, JSON.readTree(SpringProblem.write(code.code(), title)));
            assertEquals(expected, JSON.readTree(springNegotiated(code, "application/json, */*", "fr-CA,en;q=0.5")));
        }
    }

    @Test
    void springsProblemIsNegotiated() {
        assertEquals(
                "Not Found",
                JSON.readTree(springNegotiated(HttpStatus.NOT_FOUND, "*/*", "de"))
                        .get("title")
                        .stringValue());
        assertEquals(0, springNegotiated(HttpStatus.NOT_FOUND, "text/html", "fr").length);
    }

    private byte[] springNegotiated(StatusCode code, String accept, String acceptLanguage) {
        return SpringProblem.negotiate(code.code(), accept, acceptLanguage, bundles.byLocale());
    }

    @Test
    void everyContenderKnowsTheNames() {
        for (String name : Inputs.names()) {
            HttpStatus expected = HttpStatus.valueOf(name);
            assertSame(expected, Raw.constant(name));
            assertSame(expected, Ours.valueOf(name));
            assertEquals(expected.code(), ((HttpStatusCode) Peers.springValueOf(name)).value());
            assertEquals(expected.code(), ((Response.Status) Peers.jakartaRestValueOf(name)).getStatusCode());
            assertEquals(
                    expected.code(), ((org.eclipse.jetty.http.HttpStatus.Code) Peers.jettyValueOf(name)).getCode());
            assertEquals(expected.code(), ((io.micronaut.http.HttpStatus) Peers.micronautValueOf(name)).getCode());
        }
    }

    @Test
    void threeDigitsAreReadByEveryContender() {
        for (String text : Inputs.wellFormed()) {
            HttpStatus expected = HttpStatus.require(Integer.parseInt(text));
            assertSame(expected, Raw.parse(text));
            assertSame(expected, Ours.tryParse(text));
            assertSame(expected, Ours.valueOf(text));
            assertEquals(expected.code(), ((com.linecorp.armeria.common.HttpStatus) Peers.armeriaValueOf(text)).code());
            assertEquals(
                    expected.code(),
                    ((io.netty.handler.codec.http.HttpResponseStatus) Peers.nettyParseLine(text)).code());
        }
    }

    @Test
    void malformedTextIsRefusedByEveryContender() {
        for (String text : Inputs.malformed()) {
            assertNull(Raw.parseAndCatch(text), text);
            assertNull(Ours.tryParse(text), text);
        }
    }
}
