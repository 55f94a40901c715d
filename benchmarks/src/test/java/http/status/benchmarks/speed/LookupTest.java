package http.status.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatusCode;

/** What is measured gives the right answer, in every contender's own words. */
class LookupTest {
    static IntStream known() {
        return Arrays.stream(Inputs.known()).distinct();
    }

    static IntStream unknown() {
        return Arrays.stream(Inputs.unknown()).distinct();
    }

    @ParameterizedTest
    @MethodSource("known")
    void everyContenderKnowsTheKnownNumbers(int code) {
        HttpStatus expected = HttpStatus.require(code);
        assertSame(expected, Raw.code(code));
        assertSame(expected, Ours.statusCodeOf(code));
        assertSame(expected, Ours.httpStatusRequire(code));
        assertSame(expected, Ours.catalogFind(code));
        assertEquals(code, ((HttpStatusCode) Peers.springResolve(code)).value());
        assertEquals(code, ((HttpStatusCode) Peers.springValueOf(code)).value());
        assertEquals(code, ((HttpStatusCode) Peers.springStatusCode(code)).value());
        assertEquals(code, ((Response.Status) Peers.jakartaRest(code)).getStatusCode());
        assertEquals(code, ((HttpResponseStatus) Peers.nettyValueOf(code)).code());
        assertEquals(code, ((org.eclipse.jetty.http.HttpStatus.Code) Peers.jettyCode(code)).getCode());
        assertEquals(code, ((com.linecorp.armeria.common.HttpStatus) Peers.armeria(code)).code());
        assertEquals(code, ((io.micronaut.http.HttpStatus) Peers.micronautValueOf(code)).getCode());
        assertFalse(String.valueOf(Peers.jettyMessage(code)).contains(String.valueOf(code)));
        assertFalse(String.valueOf(Peers.httpCoreReason(code)).equals("null"));
        assertFalse(Peers.undertowReason(code).equals(Peers.undertowReason(299)));
        assertFalse(String.valueOf(Peers.micronautReason(code)).equals("null"));
    }

    @Test
    void everyContenderCalls404NotFound() {
        assertEquals("Not Found", Ours.statusCodeOf(404).phrase());
        assertEquals("Not Found", ((org.springframework.http.HttpStatus) Peers.springValueOf(404)).getReasonPhrase());
        assertEquals("Not Found", ((Response.Status) Peers.jakartaRest(404)).getReasonPhrase());
        assertEquals("Not Found", ((HttpResponseStatus) Peers.nettyValueOf(404)).reasonPhrase());
        assertEquals("Not Found", Peers.jettyMessage(404));
        assertEquals("Not Found", Peers.httpCoreReason(404));
        assertEquals("Not Found", ((com.linecorp.armeria.common.HttpStatus) Peers.armeria(404)).reasonPhrase());
        assertEquals("Not Found", Peers.undertowReason(404));
        assertEquals("Not Found", Peers.micronautReason(404));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void anUnknownNumberGetsEachContendersAnswerToThat(int code) {
        assertNull(Raw.code(code));
        assertEquals(code, Ours.statusCodeOf(code).code());
        assertFalse(Ours.statusCodeOf(code).isRegistered());
        assertNull(Peers.springResolve(code));
        assertNull(Peers.springValueOf(code));
        assertEquals(code, ((HttpStatusCode) Peers.springStatusCode(code)).value());
        assertNull(Peers.jakartaRest(code));
        assertEquals(code, ((HttpResponseStatus) Peers.nettyValueOf(code)).code());
        assertNull(Peers.jettyCode(code));
        assertEquals(String.valueOf(code), Peers.jettyMessage(code));
        assertNull(Peers.httpCoreReason(code));
        assertEquals(code, ((com.linecorp.armeria.common.HttpStatus) Peers.armeria(code)).code());
        assertEquals("Unknown", Peers.undertowReason(code));
        assertNull(Peers.micronautValueOf(code));
        assertEquals("CUSTOM", Peers.micronautReason(code));
    }

    @Test
    void aNumberOutOfTheTablesIsNoError() {
        assertNull(Raw.code(-1));
        assertNull(Raw.code(1000));
        assertNull(Raw.phrase(-1));
        assertNull(Raw.phrase(1000));
    }

    @Test
    void everySecondOfTheMixedCodesIsBuilt() {
        StatusCode[] codes = Inputs.builtAmongConstants(Inputs.known());
        assertEquals(Inputs.LENGTH, codes.length);
        for (int i = 0; i < codes.length; i++) {
            assertEquals(Inputs.known()[i], codes[i].code());
            assertEquals(i % 2 == 1, !(codes[i] instanceof HttpStatus), "at " + i);
        }
    }
}
