package http.status.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Registration;
import http.status.api.Scope;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import http.status.api.spi.StatusCodeProvider;
import http.status.iana.IanaRegistry;
import http.status.vendor.Vendors.Row;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes, compared with the table of facts both ways. */
class VendorCodesTest {
    /** What the Javadoc of a code says for each scope of what is in use. */
    private static final Map<Scope, String> SEEN = Map.of(
            Scope.WIRE, "A client receives it.",
            Scope.LOG, "It stands in logs alone: no client ever receives it.",
            Scope.INTERNAL, "It is never on the wire: ",
            Scope.BODY, "It stands in the JSON body: the status code that ");

    private static final String SEEN_ONCE = "Clients received it once: it isn't in use any more.";

    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, NginxStatus.class.getModule().isNamed());
    }

    static Stream<Row> shippedRows() {
        return Vendors.shippedRows();
    }

    @ParameterizedTest
    @MethodSource("shippedRows")
    void aRowOfTheTableIsAConstant(Row row) {
        VendorRegistry registry = Vendors.registry(row.registry());
        StatusCode code = Vendors.constants(registry).get(row.constant());
        assertNotNull(code, "the field " + row.constant());
        assertEquals(Integer.parseInt(row.code()), code.code());
        assertEquals(row.constant(), code.constantName());
        assertEquals(row.phrase(), code.phrase());
        assertEquals(row.registry(), code.registry());
        assertEquals(row.isObsolete() ? Scope.WIRE : Scope.valueOf(row.scope().toUpperCase(Locale.ROOT)), code.scope());
        assertEquals(row.isObsolete() ? Lifecycle.OBSOLETED : Lifecycle.UNSPECIFIED, code.lifecycle());
        assertEquals(row.isObsolete(), code.isDeprecated());
        assertEquals(Registration.NON_STANDARD, code.registration());
        Reference reference = code.reference().orElseThrow();
        assertEquals(URI.create(row.reference()), reference.uri());
        assertTrue(!reference.title().isEmpty());
        assertEquals(List.of(Definition.of(reference)), code.history());
    }

    @ParameterizedTest
    @MethodSource("shippedRows")
    void theDocumentationOfAConstantSaysHowSureItIsWhoSeesItAndWhereThatIsWritten(Row row) {
        VendorRegistry registry = Vendors.registry(row.registry());
        StatusCode code = Vendors.constants(registry).get(row.constant());
        String javadoc = Vendors.javadoc(registry, row.constant());
        assertTrue(javadoc.startsWith(code + ": "), javadoc);
        SEEN.forEach((scope, sentence) ->
                assertEquals(!row.isObsolete() && scope == code.scope(), javadoc.contains(sentence), javadoc));
        assertEquals(row.isObsolete(), javadoc.contains(SEEN_ONCE), javadoc);
        assertEquals(row.confidence().equals("medium"), javadoc.contains("Medium confidence: "), javadoc);
        assertEquals(row.phrase().isEmpty(), javadoc.contains("It has no phrase."), javadoc);
        Reference reference = code.reference().orElseThrow();
        assertTrue(
                javadoc.endsWith("<p>Source: <a href=\"" + row.reference() + "\">" + reference.title() + "</a>."),
                javadoc);
    }

    @Test
    void noCodeIsBeyondTheTable() {
        Set<String> table = Vendors.shippedRows()
                .map(row -> row.registry() + " " + row.code())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = Vendors.codes()
                .map(code -> code.registry() + " " + code.code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(table, codes);
        assertEquals(table.size(), Vendors.shippedRows().count());
    }

    @Test
    void whatIsOfLowConfidenceHasNoConstant() {
        List<Row> low = Vendors.rows().stream()
                .filter(row -> row.confidence().equals("low"))
                .toList();
        assertTrue(!low.isEmpty());
        assertEquals(List.of(), low.stream().filter(Row::isShipped).toList());
    }

    @Test
    void whatIsCertainOfAVendorIsNotLeftOutUnlessACommentIsAllThatThereIs() {
        Set<String> vendors = Vendors.shippedRows().map(Row::vendor).collect(Collectors.toSet());
        assertEquals(
                List.of("498 a comment in the source"),
                Vendors.rows().stream()
                        .filter(row -> row.confidence().equals("high") && row.isStatusCode())
                        .filter(row -> vendors.contains(row.vendor()) && !row.isShipped())
                        .map(row -> row.code() + " " + row.leftOut())
                        .toList());
    }

    @Test
    void theDocumentationNamesWhatIsLeftOut() {
        List<List<String>> expected = Vendors.rows().stream()
                .filter(row -> !row.isShipped())
                .map(row -> List.of(row.code(), row.vendor(), row.phrase(), row.leftOut()))
                .toList();
        assertTrue(!expected.isEmpty());
        assertEquals(expected, Vendors.documented("Codes that stand in lists"));
    }

    static Stream<VendorRegistry> registries() {
        return Vendors.registries().stream();
    }

    @ParameterizedTest
    @MethodSource("registries")
    void aRegistryPlugsItsConstantsInInAscendingOrder(VendorRegistry registry) {
        List<StatusCode> codes = registry.statusCodes();
        assertEquals(codes.stream().sorted(StatusCode.byCode()).toList(), codes);
        assertEquals(Set.copyOf(Vendors.constants(registry).values()), Set.copyOf(codes));
        Vendors.constants(registry).forEach((field, code) -> assertEquals(field, code.constantName()));
        StatusCatalog alone = StatusCatalog.of(registry);
        assertEquals(List.of(), alone.failures());
        assertEquals(codes, alone.statusCodes());
    }

    @Test
    void allCodesAreOfOneClass() {
        Set<Class<?>> classes = Vendors.codes().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(StatusCode.builder("acme", 470).build().getClass()), classes);
    }

    @Test
    void everyRegistryIsInstalledWithItsTexts() {
        Set<String> ids = Vendors.registries().stream()
                .map(StatusCodeProvider::registry)
                .collect(Collectors.toCollection(HashSet::new));
        ids.add(IanaRegistry.ID);
        StatusCatalog installed = StatusCatalog.installed();
        assertEquals(ids, Set.copyOf(installed.registryIds()));
        assertEquals(List.of(), installed.failures());
        Vendors.codes().forEach(code -> {
            assertTrue(installed.meanings(code.code()).contains(code), code::toString);
            assertEquals(code.description(), code.description(Locale.ENGLISH));
            assertEquals(
                    Vendors.registry(code.registry())
                            .texts(Locale.FRENCH)
                            .get(code.code())
                            .title(),
                    code.title(Locale.CANADA_FRENCH));
        });
        assertEquals(List.of(), TextCatalog.installed().failures());
    }

    @ParameterizedTest
    @MethodSource("registries")
    void theIdOfARegistryIsAConstantThatAnyoneCanName(VendorRegistry registry) throws ReflectiveOperationException {
        Field id = registry.getClass().getField("ID");
        assertEquals(Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL, id.getModifiers());
        assertEquals(registry.registry(), id.get(null));
    }

    @Test
    void theNamesOfTheRegistriesAreTheirClasses() {
        List<String> differing = new ArrayList<>();
        for (VendorRegistry registry : Vendors.registries()) {
            String name = registry.getClass().getSimpleName();
            if (!name.equalsIgnoreCase(registry.registry() + "Registry")) {
                differing.add(name);
            }
        }
        assertEquals(List.of(), differing);
    }
}
