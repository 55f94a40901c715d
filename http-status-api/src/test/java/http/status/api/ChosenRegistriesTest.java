package http.status.api;

import static http.status.api.FakeRegistry.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.Priorities;
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
            FakeRegistry.of("official", Priorities.IANA, code("official", 404), code("official", 451));
    private static final FakeRegistry ACME = FakeRegistry.defining("acme", 451, 470, 499);
    private static final FakeRegistry BETA = FakeRegistry.defining("beta", 404, 499, 999);

    private final StatusCatalog all = StatusCatalog.of(BETA, OFFICIAL, ACME);

    private static String registryOf(StatusCatalog catalog, int number) {
        return catalog.resolve(number).registry();
    }

    @Test
    void onlyTheRegistriesNamedStay() {
        StatusCatalog chosen = all.only("beta", "official");
        assertEquals(List.of("official", "beta"), chosen.registryIds(), "in the order of the catalog");
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
        StatusCatalog chosen = all.without("official", "acme");
        assertEquals(List.of("beta"), chosen.registryIds());
        assertEquals("beta", registryOf(chosen, 404));
        assertEquals(List.of(code("beta", 404), code("beta", 499), code("beta", 999)), chosen.statusCodes());
        assertEquals(List.of(), chosen.conflicts());
    }

    @Test
    void theRegistriesPreferredStandBeforeAllOthersInTheOrderNamed() {
        StatusCatalog chosen = all.preferring("beta", "acme");
        assertEquals(List.of("beta", "acme", "official"), chosen.registryIds());
        assertEquals("beta", registryOf(chosen, 404));
        assertEquals("acme", registryOf(chosen, 451));
        assertEquals("beta", registryOf(chosen, 499));
        assertEquals(List.of(code("acme", 451), code("official", 451)), chosen.meanings(451));
        assertEquals(
                List.of("beta", "official", "acme"),
                all.preferring("beta", "beta").registryIds());
        assertEquals(
                List.of("acme", "beta", "official"),
                all.preferring("beta").preferring("acme").registryIds(),
                "the last wish counts most");
    }

    @Test
    void anOfficialCodeIsShadowedByPreferenceOrPriorityAlone() {
        assertEquals("official", registryOf(all, 404));
        assertEquals("official", registryOf(all.only("official", "beta"), 404));
        assertEquals("official", registryOf(all.without("acme"), 404));
        assertEquals("beta", registryOf(all.preferring("beta"), 404));
        FakeRegistry override = FakeRegistry.of("override", Priorities.IANA + 1, code("override", 404));
        assertEquals("override", registryOf(StatusCatalog.of(OFFICIAL, override), 404));
    }

    @Test
    void aCatalogIsNotChangedByWhatIsMadeOfIt() {
        all.only("acme");
        all.without("official");
        all.preferring("beta");
        assertEquals(List.of("official", "acme", "beta"), all.registryIds());
        assertEquals("official", registryOf(all, 404));
        assertEquals(3, all.conflicts().size());
    }

    @Test
    void noneNamedLeavesNothingOrEverything() {
        assertEquals(List.of(), all.only().registryIds());
        assertEquals("", registryOf(all.only(), 404));
        assertEquals(all.registryIds(), all.without().registryIds());
        assertEquals(all.registryIds(), all.preferring().registryIds());
        assertEquals(List.of(), all.without("official", "acme", "beta").statusCodes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gamma", "", "Acme", "acme "})
    void aRegistryThatIsNotThereChangesNoChoice(String id) {
        assertEquals(List.of("acme"), all.only("acme", id).registryIds());
        assertEquals(List.of(), all.only(id).registryIds());
        assertEquals(all.registryIds(), all.without(id).registryIds());
        assertEquals(
                List.of("beta", "official", "acme"), all.preferring(id, "beta").registryIds());
        assertEquals(Optional.empty(), all.findRegistry(id));
        assertEquals(Optional.empty(), all.find(id, 404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gamma", "", "Acme", "acme "})
    void whoNeedsARegistryIsToldWhatThereIs(String id) {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> all.requireRegistry(id));
        assertTrue(e.getMessage().contains('"' + id + '"'), e.getMessage());
        assertTrue(e.getMessage().contains("[official, acme, beta]"), e.getMessage());
        assertThrows(NullPointerException.class, () -> all.requireRegistry(null));
    }

    @Test
    void theMeaningOfOneRegistryIsFoundWhoeverComesFirst() {
        assertEquals(Optional.of(code("beta", 404)), all.find("beta", 404));
        assertEquals(Optional.of(code("official", 404)), all.find("official", 404));
        assertEquals(Optional.empty(), all.find("acme", 404));
        assertEquals(Optional.empty(), all.find("beta", -1));
        assertEquals(Optional.of(code("beta", 404)), all.requireRegistry("beta").find(404));
        assertEquals(Optional.empty(), all.requireRegistry("beta").find(405));
        assertSame(all.requireRegistry("beta"), all.findRegistry("beta").orElseThrow());
        assertSame(all.requireRegistry("beta"), all.registries().get(2));
    }

    @Test
    void whatIsSeenInOnePlaceIsLookedUpThere() {
        StatusCode logged = StatusCode.builder("acme", 499).scope(Scope.LOG).build();
        StatusCode sent = StatusCode.builder("beta", 499).build();
        StatusCode named = StatusCode.builder("beta", 498).scope(Scope.BODY).build();
        StatusCatalog catalog =
                StatusCatalog.of(FakeRegistry.of("acme", 1, logged), FakeRegistry.of("beta", 0, sent, named));
        assertSame(logged, catalog.resolve(499));
        StatusCatalog wire = catalog.seenAs(Scope.WIRE);
        assertSame(sent, wire.resolve(499));
        assertEquals(List.of(sent), wire.meanings(499));
        assertEquals(Optional.empty(), wire.find(498));
        assertEquals(List.of("acme", "beta"), wire.registryIds());
        assertEquals(List.of(), wire.requireRegistry("acme").statusCodes());
        assertEquals(
                List.of(logged, sent), catalog.seenAs(Scope.LOG, Scope.WIRE).meanings(499));
        assertEquals(List.of(), catalog.seenAs().statusCodes());
        assertEquals(List.of(sent), wire.only("beta").statusCodes());
    }

    @Test
    void aRegistryWhoseCodesDoNotSayWhereTheyAreSeenIsLeftOut() {
        record Homeless(int code, String phrase, String registry) implements StatusCode {
            @Override
            public Scope scope() {
                throw new IllegalStateException("no scope on purpose");
            }
        }
        StatusCatalog catalog = StatusCatalog.of(ACME, FakeRegistry.of("zeta", 0, new Homeless(480, "", "zeta")));
        assertEquals(List.of("acme"), catalog.seenAs(Scope.WIRE).registryIds());
        assertEquals(List.of("acme"), catalog.seenAs(Scope.WIRE).registryIds());
        assertEquals(1, catalog.failures().size());
        assertTrue(catalog.failures().get(0).message().contains("no scope on purpose"));
        assertEquals(480, catalog.require(480).code());
    }

    @Test
    void theOrderOfProvidersNeverMattersToAChoice() {
        List<StatusCodeProvider> providers = new ArrayList<>(List.of(OFFICIAL, ACME, BETA));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(providers, new Random(seed));
            StatusCatalog chosen =
                    StatusCatalog.of(providers).preferring("beta").without("acme");
            assertEquals(List.of("beta", "official"), chosen.registryIds());
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
    void namesThatFailAreToldOnceByACatalogAndAllThatAreMadeOfIt() {
        record Nameless(int code, String phrase, String registry) implements StatusCode {
            @Override
            public String constantName() {
                throw new IllegalStateException("no name on purpose");
            }
        }
        StatusCode[] nameless = {new Nameless(480, "", "zeta"), new Nameless(481, "", "zeta")};
        StatusCatalog catalog = StatusCatalog.of(ACME, FakeRegistry.of("zeta", 0, nameless));
        StatusCatalog before = catalog.only("acme", "zeta");
        assertEquals(List.of(), catalog.failures());
        assertEquals(Optional.empty(), catalog.findByName("NONE"));
        assertEquals(1, catalog.failures().size());
        StatusCatalog chosen = catalog.preferring("zeta");
        assertEquals(Optional.of(code("acme", 470)), chosen.findByName("ACME_470"));
        assertEquals(Optional.empty(), catalog.without("zeta").findByName("NONE"));
        assertEquals(1, catalog.failures().size());
        for (StatusCatalog derived : List.of(before, chosen, catalog.without("zeta"), catalog.seenAs(Scope.WIRE))) {
            assertEquals(catalog.failures(), derived.failures());
        }
    }

    @Test
    void whatFailsInADerivedCatalogIsToldByTheOneThatItWasMadeOf() {
        record Nameless(int code, String phrase, String registry) implements StatusCode {
            @Override
            public List<String> aliases() {
                throw new InternalError("no aliases on purpose");
            }
        }
        StatusCatalog catalog = StatusCatalog.of(ACME, FakeRegistry.of("zeta", 0, new Nameless(480, "", "zeta")));
        assertEquals(Optional.empty(), catalog.preferring("zeta").findByName("NONE"));
        assertEquals(1, catalog.failures().size());
        assertEquals(InternalError.class, catalog.failures().get(0).cause().getClass());
    }

    @Test
    void aCatalogTellsOfEachRegistryWhatItHasAndWhereItIsFrom() {
        Registry acme = all.requireRegistry("acme");
        assertEquals("acme", acme.id());
        assertEquals(0, acme.priority());
        assertEquals(Priorities.IANA, all.requireRegistry("official").priority());
        assertEquals(FakeRegistry.class.getName(), acme.provider());
        assertEquals(List.of(code("acme", 451), code("acme", 470), code("acme", 499)), acme.statusCodes());
        assertThrows(
                UnsupportedOperationException.class, () -> acme.statusCodes().set(0, code("acme", 452)));
        assertEquals(Optional.ofNullable(FakeRegistry.class.getModule().getName()), acme.module());
        assertTrue(acme.location().orElseThrow().startsWith("file:/"), acme.toString());
        assertSame(acme, all.preferring("acme").requireRegistry("acme"));
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
        Registry registry = StatusCatalog.of(provider).requireRegistry("fake");
        assertEquals(Optional.empty(), registry.module());
        assertEquals(Optional.empty(), registry.location());
    }
}
