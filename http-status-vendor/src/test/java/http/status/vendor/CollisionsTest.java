package http.status.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.Conflict;
import http.status.api.Scope;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import http.status.iana.HttpStatus;
import http.status.iana.IanaRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Several meanings of one number, and which comes first. */
class CollisionsTest {
    private static final StatusCatalog ALL = StatusCatalog.of(everyone());

    private static List<StatusCodeProvider> everyone() {
        List<StatusCodeProvider> providers = new ArrayList<>(Vendors.registries());
        providers.add(new IanaRegistry());
        return providers;
    }

    @ParameterizedTest
    @EnumSource
    void noVendorShadowsAnIanaCode(HttpStatus status) {
        assertSame(status, ALL.require(status.code()));
        assertSame(status, ALL.findByName(status.name()).orElseThrow());
        assertSame(status, ALL.findByPhrase(status.phrase()).orElseThrow());
    }

    @Test
    void everyMeaningStaysBesideTheFirst() {
        assertEquals(List.of(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS, MicrosoftStatus.REDIRECT), ALL.meanings(451));
        assertEquals(
                List.of(
                        NginxStatus.CLIENT_CLOSED_REQUEST,
                        CloudflareStatus.CLIENT_CLOSED_REQUEST,
                        MicrosoftStatus.CLIENT_CLOSED_THE_CONNECTION,
                        GoogleStatus.CLIENT_CLOSED_REQUEST,
                        EsriStatus.TOKEN_REQUIRED,
                        CaddyStatus.CLIENT_CANCELLED_REQUEST,
                        TraefikStatus.CLIENT_CLOSED_REQUEST),
                ALL.meanings(499));
    }

    @Test
    void theCollisionsAreTheDocumentedOnes() {
        assertEquals(Vendors.documented("Numbers with several meanings"), collisions(ALL));
    }

    /** The number, who comes first, and who then. */
    private static List<List<String>> collisions(StatusCatalog catalog) {
        return catalog.conflicts().stream().map(CollisionsTest::row).toList();
    }

    private static List<String> row(Conflict conflict) {
        return List.of(
                Integer.toString(conflict.code()),
                conflict.winner().registry(),
                conflict.others().stream().map(StatusCode::registry).collect(Collectors.joining(", ")));
    }

    @Test
    void theVendorsAnswerInTheWrittenOrder() {
        List<String> ids = ALL.registryIds();
        assertEquals(IanaRegistry.ID, ids.get(0));
        assertEquals(Vendors.order(), ids.subList(1, ids.size()));
        assertEquals(Vendors.order(), Vendors.documentedOrder());
    }

    @Test
    void everyVendorHasAPriorityOfItsOwnBehindAllOthers() {
        List<Integer> priorities = Vendors.order().stream()
                .map(id -> Vendors.registry(id).priority())
                .toList();
        assertEquals(
                IntStream.range(0, priorities.size())
                        .mapToObj(place -> Priorities.NON_STANDARD - place)
                        .toList(),
                priorities);
    }

    @ParameterizedTest
    @CsvSource({"420, twitter", "463, aws", "499, nginx", "529, anthropic", "530, cloudflare", "599, alibaba"})
    void whoCoinedACodeOrIsMetMostAnswersFirst(int code, String registry) {
        assertEquals(registry, ALL.require(code).registry());
        assertEquals(registry, StatusCode.of(code).registry());
    }

    @Test
    void whoTookACodeOverAnswersBehindTheOthers() {
        for (VendorRegistry registry : List.of(new CaddyRegistry(), new TraefikRegistry())) {
            for (StatusCode code : registry.statusCodes()) {
                assertNotEquals(registry.registry(), ALL.require(code.code()).registry());
            }
        }
    }

    @Test
    void aClientReceives499OfGoogleAlone() {
        StatusCatalog received = ALL.seenAs(Scope.WIRE);
        assertSame(GoogleStatus.CLIENT_CLOSED_REQUEST, received.require(499));
        assertEquals(List.of(GoogleStatus.CLIENT_CLOSED_REQUEST), received.meanings(499));
    }

    @Test
    void a499InALogIsThatOfNginxFirst() {
        StatusCatalog logged = ALL.seenAs(Scope.WIRE, Scope.LOG);
        assertSame(NginxStatus.CLIENT_CLOSED_REQUEST, logged.require(499));
        assertEquals(
                ALL.meanings(499).stream()
                        .filter(code -> code != EsriStatus.TOKEN_REQUIRED)
                        .toList(),
                logged.meanings(499));
    }

    @Property(tries = 200)
    void theOrderOfTheProvidersChangesNoAnswer(@ForAll Random random) {
        List<StatusCodeProvider> providers = everyone();
        Collections.shuffle(providers, random);
        StatusCatalog shuffled = StatusCatalog.of(providers);
        assertEquals(ALL.registryIds(), shuffled.registryIds());
        assertEquals(ALL.statusCodes(), shuffled.statusCodes());
        assertEquals(collisions(ALL), collisions(shuffled));
        assertEquals(List.of(), shuffled.failures());
    }

    /** A registry that says nothing of its priority. */
    private record Company(String registry, Collection<StatusCode> statusCodes) implements StatusCodeProvider {}

    @Test
    void aCompanysOwnCodeComesBeforeTheVendors() {
        StatusCode gone = StatusCode.builder("zebra", 499).phrase("Buyer Gone").build();
        StatusCode hung = StatusCode.builder("zebra", 599).phrase("Till Hung").build();
        StatusCode lost =
                StatusCode.builder("zebra", 451).phrase("Receipt Lost").build();
        List<StatusCodeProvider> providers = everyone();
        providers.add(new Company("zebra", List.of(gone, hung, lost)));
        StatusCatalog catalog = StatusCatalog.of(providers);
        assertSame(gone, catalog.require(499));
        assertSame(hung, catalog.require(599));
        assertSame(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS, catalog.require(451));
        assertEquals(
                List.of(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS, lost, MicrosoftStatus.REDIRECT),
                catalog.meanings(451));
    }
}
