package http.status.fuzzing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.Definition;
import http.status.api.Definition.Role;
import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Rule.Topic;
import http.status.api.Semantics;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.Strength;
import http.status.api.UnknownStatusCodeException;
import http.status.iana.HttpStatus;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams that other releases, and strangers, may have written, as a reader with a filter lets them in. */
class SerializedFormsFuzz {
    private static final Reference PAGE = Reference.page("Handbook", URI.create("https://acme.example/codes"));

    /** An object of each kind; and references that a stream once made, though no factory does. */
    static Stream<byte[]> seeds() {
        Rule rule = Rule.of(Topic.SENDER, Strength.MAY, "It may.", PAGE);
        StatusCode code = StatusCode.builder("acme", 470)
                .phrase("Out Of")
                .description("It is empty.")
                .constantName("OUT_OF")
                .aliases("NONE_LEFT")
                .formerPhrases("Nothing Left")
                .history(Definition.of(Reference.rfc(9110, "15.5"), Role.DEFINES, "Out Of"))
                .semantics(rule)
                .build();
        StatusCode temporary = StatusCode.builder("iana", 104)
                .registrationExpires(LocalDate.of(2026, 11, 13))
                .build();
        byte[] reference = stream(Reference.rfc(9110, "15.5"));
        return Stream.concat(
                Stream.of(
                                code,
                                temporary,
                                HttpStatus.NOT_FOUND,
                                StatusCode.of(799),
                                PAGE,
                                Reference.internetDraft("draft-acme-codes-00", "1"),
                                Definition.of(PAGE, Role.REDEFINES, "Out"),
                                rule,
                                Semantics.of(StatusClass.REDIRECTION),
                                StatusText.of("Title", "It is empty.", Locale.FRENCH),
                                new UnknownStatusCodeException(1_000, List.of("iana")))
                        .map(SerializedFormsFuzz::stream),
                Stream.of(
                        changed(reference, "15.5", "../."),
                        changed(reference, "15.5", "15\r\n"),
                        changed(stream(PAGE), "https://acme.example/codes", "javascript://acme.ex/codes"),
                        changed(stream(PAGE), "https://acme.example/codes", "https://acme.example\r\n\u001b[1m"),
                        changed(stream(code), "It is empty.", "It is\nempty.")));
    }

    private static byte[] stream(Object value) {
        try {
            return Oracle.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] stream, String from, String to) {
        return new String(stream, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @MethodSource("seeds")
    @FuzzTest
    void aStreamGivesAValueThatCouldBeMadeOrIsRefused(byte @NotNull [] stream) {
        Fuzzed.run(() -> check(stream), stream);
    }

    private static void check(byte[] stream) throws IOException, ClassNotFoundException {
        Object value;
        try {
            value = Oracle.read(stream);
        } catch (InvalidObjectException e) {
            if (e.getMessage() != null && e.getMessage().startsWith("no legal ")) {
                Oracle.assertMessage(e.getMessage());
            }
            return;
        } catch (IOException | ClassNotFoundException e) {
            return;
        } catch (RuntimeException e) {
            // The platform's own way to end, at a stream that no ObjectOutputStream writes.
            assertFalse(e.getStackTrace()[0].getClassName().startsWith("http.status."), e.toString());
            return;
        }
        if (value instanceof StatusCode code) {
            Oracle.assertLegal(code);
        }
        if (value instanceof Reference reference) {
            assertTrue(reference.uri().isAbsolute());
        }
        if (value != null && value.getClass().getName().startsWith("http.status.") && !(value instanceof Throwable)) {
            assertTrue(value instanceof Semantics || Oracle.isOneLine(value.toString()));
            Oracle.assertReadBack(value);
        }
    }
}
