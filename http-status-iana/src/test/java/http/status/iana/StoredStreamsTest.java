package http.status.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.Definition;
import http.status.api.Definition.Role;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Reference.Maturity;
import http.status.api.Registration;
import http.status.api.Rule;
import http.status.api.Rule.Topic;
import http.status.api.Scope;
import http.status.api.Semantics;
import http.status.api.Semantics.When;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.Strength;
import http.status.api.UnknownStatusCodeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What this library has written into other people's files, and reads for ever: each kind of value that is serializable,
 * byte for byte. {@code -Dgolden=write} writes the streams of the present version down, to be reviewed.
 */
class StoredStreamsTest {
    private static final Path FOLDER = Path.of("src/test/resources/streams");
    private static final String SUFFIX = ".txt";
    private static final int WIDTH = 100;

    static Map<String, Object> values() {
        Reference everything = Reference.page("Acme handbook", URI.create("https://acme.example/codes#470"))
                .withTitle("The Acme Handbook")
                .withLabel("Acme")
                .withMaturity(Maturity.INFORMATIONAL)
                .withPublished(YearMonth.of(2026, 11));
        Rule rule = Rule.of(Topic.FIELD, Strength.MUST, "The server must say when there is tea.", everything)
                .withField("Retry-After");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("constant-404", HttpStatus.NOT_FOUND);
        values.put("unregistered-298", StatusCode.of(298));
        values.put("built-470", StatusCode.builder("acme", 470).build());
        values.put(
                "built-471-with-everything",
                StatusCode.builder("acme", 471)
                        .phrase("Out Of Tea")
                        .constantName("OUT_OF_TEA")
                        .description("The tea is out.")
                        .history(
                                Definition.of(everything, Role.REDEFINES, "Out Of Tea"),
                                Definition.of(Reference.rfc(2324, "2.3.2")))
                        .lifecycle(Lifecycle.EXPERIMENTAL)
                        .scope(Scope.INTERNAL)
                        .formerPhrases("No Tea", "Tea Missing")
                        .aliases("NO_TEA", "TEA_MISSING")
                        .semantics(rule.withCondition("it is five o'clock"), rule.withCondition(When.HTTP_1))
                        .build());
        values.put(
                "built-temporary",
                StatusCode.builder("iana", 472)
                        .registrationExpires(LocalDate.of(2030, 1, 31))
                        .build());
        values.put("reference-rfc", Reference.rfc(9110, "15.5.5"));
        values.put("reference-whole-rfc", Reference.rfc(4711));
        values.put("reference-draft", Reference.internetDraft("draft-ietf-httpbis-resumable-upload-05", "B.3"));
        values.put("reference-page", everything);
        values.put(
                "definition", Definition.of(Reference.rfc(2616, "10.4.14"), Role.DEFINES, "Request Entity Too Large"));
        values.put("rule", rule);
        values.put("semantics", Semantics.of(472, List.of(rule)));
        values.put(
                "text", StatusText.of("Th\u00e9 \u00e9puis\u00e9", "Il n\u2019y a plus de th\u00e9.", Locale.FRENCH));
        values.put("comparator", StatusCode.byCode());
        values.put("class", StatusClass.CLIENT_ERROR);
        values.put("registration", Registration.NON_STANDARD);
        values.put("lifecycle", Lifecycle.OBSOLETED);
        values.put("scope", Scope.LOG);
        values.put("strength", Strength.MUST_NOT);
        UnknownStatusCodeException unknown = new UnknownStatusCodeException(299, List.of("iana", "acme"));
        unknown.setStackTrace(new StackTraceElement[0]);
        values.put("unknown-299", unknown);
        return values;
    }

    static Stream<String> names() {
        return values().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aValueIsWrittenAsItAlwaysWas(String name) throws IOException {
        String stream = show(write(values().get(name)));
        Path file = FOLDER.resolve(name + SUFFIX);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, stream);
        }
        assertEquals(Files.readString(file), stream);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatWasStoredReadsBackWhole(String name) throws Exception {
        Object value = values().get(name);
        Object read = read(bytes(Files.readString(FOLDER.resolve(name + SUFFIX))));
        assertEquals(value.toString(), read.toString());
        if (!(value instanceof Throwable)) {
            assertEquals(value, read);
        }
        if (value instanceof Enum || name.startsWith("unregistered")) {
            assertSame(value, read);
        }
        // Equality of codes is number and registry: that the rest is there shows when it is written again.
        assertEquals(show(write(value)), show(write(read)));
    }

    @Test
    void noOtherStreamIsStored() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> stored =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(names().map(name -> name + SUFFIX).collect(Collectors.toSet()), stored);
        }
    }

    private static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** A stream as lines of text, so that a change of it can be read: what isn't visible ASCII stands in hexadecimal. */
    private static String show(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int width = 0;
        for (byte each : bytes) {
            String shown = each > ' ' && each <= '~' && each != '%'
                    ? String.valueOf((char) each)
                    : "%" + Character.forDigit(each >> 4 & 0xF, 16) + Character.forDigit(each & 0xF, 16);
            text.append(shown);
            width += shown.length();
            if (width >= WIDTH) {
                text.append('\n');
                width = 0;
            }
        }
        return text.append('\n').toString();
    }

    private static byte[] bytes(String shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String text = shown.replace("\n", "");
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
