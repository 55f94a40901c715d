package http.status.api;

import static http.status.api.FakeRegistry.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code only}, {@code without} and {@code preferring} make of a catalog, and what it tells of each registry. */
class ChosenRegistriesTest {
    private static final FakeRegistry OFFICIAL =
            FakeRegistry.of("official", StatusCodeProvider.IANA_PRIORITY, code("official", 404), code("official", 451));
    private static final FakeRegistry ACME = FakeRegistry.defining("acme", 451, 470, 499);
    private static final FakeRegistry BETA = FakeRegistry.defining("beta", 404, 499, 999);

    private static final StatusCatalog ALL = StatusCatalog.of(BETA, OFFICIAL, ACME);

    private static String registryOf(StatusCatalog catalog, int number) {
        return catalog.resolve(number).registry();
    }

    @Test
    void onlyTheRegistriesNamedStay() {
        StatusCatalog chosen = ALL.only("beta", "official");
        assertEquals(List.of("official", "beta"), chosen.registries(), "in the order of the catalog");
        assertEquals("official", registryOf(chosen, 404));
        assertEquals("beta", registryOf(chosen, 499));
        assertFalse(chosen.contains(470));
        assertEquals(List.of(code("official", 451)), chosen.meanings(451));
        assertEquals(List.of(new Conflict(404, code("official", 404), List.of(code("beta", 404)))), chosen.conflicts());
        assertEquals(Optional.empty(), chosen.findByName("ACME_470"));
        assertEquals(Optional.of(code("beta", 404)), chosen.findByName("BETA_404"));
    }

    @Test
    void theRegistriesNamedAreTakenOut() {
        StatusCatalog chosen = ALL.without("official", "acme");
        assertEquals(List.of("beta"), chosen.registries());
        assertEquals("beta", registryOf(chosen, 404));
        assertEquals(List.of(code("beta", 404), code("beta", 499), code("beta", 999)), chosen.statusCodes());
        assertEquals(List.of(), chosen.conflicts());
    }

    @Test
    void theRegistriesPreferredStandBeforeAllOthersInTheOrderNamed() {
        StatusCatalog chosen = ALL.preferring("beta", "acme");
        assertEquals(List.of("beta", "acme", "official"), chosen.registries());
        assertEquals("beta", registryOf(chosen, 404));
        assertEquals("acme", registryOf(chosen, 451));
        assertEquals("beta", registryOf(chosen, 499));
        assertEquals(List.of(code("acme", 451), code("official", 451)), chosen.meanings(451));
        assertEquals(
                List.of("beta", "official", "acme"),
                ALL.preferring("beta", "beta").registries());
        assertEquals(
                List.of("acme", "beta", "official"),
                ALL.preferring("beta").preferring("acme").registries(),
                "the last wish counts most");
    }

    @Test
    void anOfficialCodeIsShadowedByPreferenceOrPriorityAlone() {
        assertEquals("official", registryOf(ALL, 404));
        assertEquals("official", registryOf(ALL.only("official", "beta"), 404));
        assertEquals("official", registryOf(ALL.without("acme"), 404));
        assertEquals("beta", registryOf(ALL.preferring("beta"), 404));
        FakeRegistry override =
                FakeRegistry.of("override", StatusCodeProvider.IANA_PRIORITY + 1, code("override", 404));
        assertEquals("override", registryOf(StatusCatalog.of(OFFICIAL, override), 404));
    }

    @Test
    void aCatalogIsNotChangedByWhatIsMadeOfIt() {
        ALL.only("acme");
        ALL.without("official");
        ALL.preferring("beta");
        assertEquals(List.of("official", "acme", "beta"), ALL.registries());
        assertEquals("official", registryOf(ALL, 404));
        assertEquals(3, ALL.conflicts().size());
    }

    @Test
    void noneNamedLeavesNothingOrEverything() {
        assertEquals(List.of(), ALL.only().registries());
        assertEquals("", registryOf(ALL.only(), 404));
        assertEquals(ALL.registries(), ALL.without().registries());
        assertEquals(ALL.registries(), ALL.preferring().registries());
        assertEquals(List.of(), ALL.without("official", "acme", "beta").statusCodes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gamma", "", "Acme", "acme "})
    void aRegistryThatIsNotThereIsRefusedAndThoseThatAreListed(String id) {
        for (IllegalArgumentException e : List.of(
                assertThrows(IllegalArgumentException.class, () -> ALL.only("acme", id)),
                assertThrows(IllegalArgumentException.class, () -> ALL.without(id)),
                assertThrows(IllegalArgumentException.class, () -> ALL.preferring("beta", id)),
                assertThrows(IllegalArgumentException.class, () -> ALL.registry(id)))) {
            assertTrue(e.getMessage().contains('"' + id + '"'), e.getMessage());
            assertTrue(e.getMessage().contains("[official, acme, beta]"), e.getMessage());
        }
        assertThrows(NullPointerException.class, () -> ALL.registry(null));
        assertThrows(IllegalArgumentException.class, () -> ALL.without("acme").only("acme"));
    }

    @Test
    void theOrderOfProvidersNeverMattersToAChoice() {
        List<StatusCodeProvider> providers = new ArrayList<>(List.of(OFFICIAL, ACME, BETA));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(providers, new Random(seed));
            StatusCatalog chosen =
                    StatusCatalog.of(providers).preferring("beta").without("acme");
            assertEquals(List.of("beta", "official"), chosen.registries());
            assertEquals(
                    List.of(code("beta", 404), code("official", 451), code("beta", 499), code("beta", 999)),
                    chosen.statusCodes());
        }
    }

    @Test
    void aChoiceStillTellsWhatWasLeftOut() {
        StatusCatalog catalog = StatusCatalog.of(ACME, FakeRegistry.of("broken", 0, code("acme", 480)), BETA);
        assertEquals(1, catalog.failures().size());
        assertEquals(catalog.failures(), catalog.only("beta").failures());
        assertEquals(catalog.failures(), catalog.preferring("beta").failures());
    }

    @Test
    void namesThatFailAreToldOnceByEachCatalogThatReadsThem() {
        record Nameless(int code, String phrase, String registry) implements StatusCode {
            @Override
            public String constantName() {
                throw new IllegalStateException("no name on purpose");
            }
        }
        StatusCatalog catalog = StatusCatalog.of(ACME, FakeRegistry.of("zeta", 0, new Nameless(480, "", "zeta")));
        assertEquals(Optional.empty(), catalog.findByName("NONE"));
        assertEquals(1, catalog.failures().size());
        StatusCatalog chosen = catalog.preferring("zeta");
        assertEquals(List.of(), chosen.failures(), "it has read no names yet");
        assertEquals(Optional.of(code("acme", 470)), chosen.findByName("ACME_470"));
        assertEquals(1, chosen.failures().size());
        assertEquals(Optional.empty(), catalog.without("zeta").findByName("NONE"));
        assertEquals(List.of(), catalog.without("zeta").failures());
    }

    @Test
    void aCatalogTellsOfEachRegistryWhatItHasAndWhereItIsFrom() {
        Registry acme = ALL.registry("acme");
        assertEquals("acme", acme.id());
        assertEquals(0, acme.priority());
        assertEquals(StatusCodeProvider.IANA_PRIORITY, ALL.registry("official").priority());
        assertEquals(FakeRegistry.class.getName(), acme.provider());
        assertEquals(List.of(code("acme", 451), code("acme", 470), code("acme", 499)), acme.statusCodes());
        assertThrows(
                UnsupportedOperationException.class, () -> acme.statusCodes().set(0, code("acme", 452)));
        assertEquals(Optional.ofNullable(FakeRegistry.class.getModule().getName()), acme.module());
        assertTrue(acme.location().orElseThrow().startsWith("file:/"), acme.toString());
        assertSame(acme, ALL.preferring("acme").registry("acme"));
    }

    @Test
    void aProviderOfWhichNoPlaceIsKnownIsARegistryAsAnyOther() throws ReflectiveOperationException {
        class Elsewhere extends ClassLoader {
            Elsewhere() {
                super(FakeProvider.class.getClassLoader());
            }

            Class<?> copy(byte[] bytes) {
                return defineClass(FakeProvider.class.getName(), bytes, 0, bytes.length);
            }
        }
        StatusCodeProvider provider = (StatusCodeProvider)
                new Elsewhere().copy(FakeProvider.bytes()).getConstructor().newInstance();
        Registry registry = StatusCatalog.of(provider).registry("fake");
        assertEquals(Optional.empty(), registry.module());
        assertEquals(Optional.empty(), registry.location());
    }
}
