package http.status.api;

import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An immutable union of registries, in which an application looks status codes up.
 *
 * <p>Most applications use the installed catalog, through the static methods of {@link StatusCode}. The rules by which
 * a catalog is filled and answers:
 *
 * <ol>
 *   <li>{@link #installed()} is what {@link ServiceLoader} finds through the class loader of this module, once, on
 *       first use. The thread's context class loader has no part in it.
 *   <li>An application server, a plug-in system or a tool that reloads classes passes what it sees:
 *       {@link #load(ClassLoader)}, {@link #loadLayer(ModuleLayer)}, {@link #of(StatusCodeProvider...)}. Nothing of those is
 *       cached. A provider that appears later is seen by {@code load}, not by {@code installed()}.
 *   <li>Registries stand in the order of their priority (the higher value first), then of their ids, then of the
 *       providers' class names. Neither the order of jars nor that of arguments matters. IANA's priority is
 *       {@link Priorities#IANA}, so a registry added without a thought never shadows an IANA code.
 *       An application chooses for itself by {@link #only}, {@link #without}, {@link #preferring} and {@link #seenAs}.
 *   <li>Where registries define the same number, {@link #find(int)} gives the meaning of the first in order;
 *       {@link #meanings(int)} gives all, and {@link #conflicts()} lists such numbers. That is normal, and not logged.
 *   <li>A registry id belongs to one provider: the first in order keeps it, another is a failure. Of two instances of
 *       one class the first that was given counts. A number given twice by one provider is a failure of that provider,
 *       and so is a code whose {@code registry()} isn't its provider's.
 *   <li>A provider that fails is left out whole: one that can't be loaded, throws anything whatsoever, gives null, a number
 *       outside 100..999, or a phrase or a description that isn't legal. The others stay. {@link #failures()} tells what was
 *       left out and why; the first failure of a catalog is logged as one warning.
 *   <li>No provider at all is legal: {@code of(404)} still answers, with an unregistered code. An installed catalog that found
 *       none says so in one warning.
 *   <li>A lookup in the installed catalog from inside a provider, while that catalog is being filled, is an error:
 *       {@link #installed()} throws an {@link IllegalStateException}, which becomes that provider's failure.
 *   <li>Using the enum of a registry never starts a discovery, but for its methods that take a locale.
 * </ol>
 *
 * <p>In OSGi, discovery needs a service loader mediator, such as Aries SPI Fly, that has started before the first lookup;
 * without one the catalog is empty, and an application passes the providers itself. The mediator finds the providers of
 * all started bundles, whatever class loader is passed to {@link #load(ClassLoader)}: that of this class will do. A
 * bundle that starts after the first lookup is seen by {@code load}, and by {@link #installed()} once the bundle of this
 * library was refreshed.
 *
 * <p>Inside an engine that sends code to other machines, an application's registries lie in the job's jar, and
 * {@code installed()} doesn't see them: a class of the job holds the catalog,
 * {@code static final StatusCatalog CATALOG = StatusCatalog.load(Holder.class.getClassLoader())}, and guards itself by
 * {@link #requireRegistry}. A catalog is not serializable, since what it holds is found anew in each process: a closure sends
 * numbers, and asks its process's catalog.
 *
 * <p>This class is thread-safe. What it answers never changes, but for {@link #failures()}, which grows when names are first
 * asked for.
 *
 * <pre>{@code
 * StatusCatalog catalog = StatusCatalog.of(new IanaRegistry(), new AcmeRegistry());
 * catalog.registryIds()                        // [iana, acme]
 * catalog.find(404)                            // Optional[404 Not Found]
 * catalog.find(299)                            // Optional.empty
 * catalog.resolve(299)                         // 299
 * catalog.findByName("GONE")                   // Optional[410 Gone]
 * catalog.without("iana").find(404)            // Optional.empty
 * catalog.find("acme", 470)                    // Optional[470 Out Of Coffee]
 * catalog.preferring("acme").registryIds()     // [acme, iana]
 * }</pre>
 */
public final class StatusCatalog {
    /** By number: the registered code that wins, or null. */
    private final @Nullable StatusCode[] byNumber;

    private final List<Registry> registries;
    private final List<StatusCode> statusCodes;
    private final Failures failures;

    /** Made on first use; a plain read will do, because all fields of the index are final. */
    private @Nullable NameIndex names;

    /**
     * Indexes registries.
     *
     * @param registries the registries in order, each id once
     * @param failures what was left out, and what will be
     */
    private StatusCatalog(List<Registry> registries, Failures failures) {
        this.failures = failures;
        this.registries = registries;
        this.byNumber = new StatusCode[Checks.MAX_CODE + 1];
        for (Registry registry : registries) {
            for (int i = 0; i < registry.size(); i++) {
                int number = registry.numberAt(i);
                if (byNumber[number] == null) {
                    byNumber[number] = registry.codeAt(i);
                }
            }
        }
        List<StatusCode> winners = new ArrayList<>();
        for (StatusCode winner : byNumber) {
            if (winner != null) {
                winners.add(winner);
            }
        }
        this.statusCodes = Collections.unmodifiableList(winners);
    }

    /** The installed catalog sits in a class of its own: what it costs to reach is a constant. */
    private static final class Installed {
        static final StatusCatalog CATALOG = search();

        private Installed() {}

        /** Never throws: a class that could not be initialised would end every lookup for the life of the machine. */
        private static StatusCatalog search() {
            StatusCatalog catalog;
            try {
                catalog = load(StatusCatalog.class.getClassLoader());
            } catch (Throwable e) {
                catalog = new StatusCatalog(List.of(), new Failures());
                catalog.failures.add(StatusCodeProvider.class.getName(), "the search for providers failed: ", e);
            }
            if (catalog.registries.isEmpty() && catalog.failures().isEmpty()) {
                Failures.warn("no registry of status codes was found, so every code is unregistered and has no phrase:"
                        + " put http-status-iana on the class path or module path; in a run-time image, add the module"
                        + " http.status.iana; in one fat jar, merge the files in META-INF/services; in OSGi, start a service"
                        + " loader mediator first");
            }
            return catalog;
        }
    }

    /**
     * Obtains the catalog of all registries that are installed beside this library.
     *
     * @return the one installed catalog, never null
     * @throws IllegalStateException if called from inside a provider while this catalog is being filled
     */
    public static StatusCatalog installed() {
        StatusCatalog catalog = Installed.CATALOG;
        if (catalog == null) {
            throw new IllegalStateException("a provider looks a status code up while the installed catalog is being"
                    + " filled: a provider, and the static initialisers of its codes, must build their codes without"
                    + " any lookup (StatusCode.builder never makes one)");
        }
        return catalog;
    }

    /**
     * Obtains a catalog of the registries of the given providers.
     *
     * @param providers the providers, in any order; none is legal
     * @return a new catalog, never null; a provider that fails, or is null, is left out and among its {@link #failures()}
     */
    public static StatusCatalog of(StatusCodeProvider... providers) {
        return load(Arrays.asList(providers));
    }

    /**
     * Obtains a catalog of the registries of the given providers. A {@link ServiceLoader} of one's own is a fitting
     * argument: an error that it throws while it runs is a failure of one provider.
     *
     * @param providers the providers, in any order, not null
     * @return a new catalog, never null; a provider that fails, or is null, is left out and among its {@link #failures()}
     */
    public static StatusCatalog of(Iterable<? extends StatusCodeProvider> providers) {
        return load(Objects.requireNonNull(providers, "providers"));
    }

    /**
     * Obtains a catalog of the registries that a class loader, or one of its parents, can see.
     *
     * @param loader the class loader; null stands for the system class loader, as in {@link ServiceLoader}
     * @return a new catalog, never null
     */
    public static StatusCatalog load(@Nullable ClassLoader loader) {
        Failures failures = new Failures();
        return load(search(loader, failures), failures);
    }

    /** In OSGi a mediator stands in for the service loader, and one bundle with a wrong manifest can make it throw. */
    private static @Nullable Iterable<StatusCodeProvider> search(@Nullable ClassLoader loader, Failures failures) {
        try {
            return ServiceLoader.load(StatusCodeProvider.class, loader);
        } catch (Throwable e) {
            failures.add(StatusCodeProvider.class.getName(), "the search for providers failed: ", e);
            return null;
        }
    }

    /**
     * Obtains a catalog of the registries that the named modules of a layer, or of one of its parents, provide.
     * Providers on the class path are not among them.
     *
     * @param layer the layer, not null
     * @return a new catalog, never null
     */
    public static StatusCatalog loadLayer(ModuleLayer layer) {
        return load(ServiceLoader.load(Objects.requireNonNull(layer, "layer"), StatusCodeProvider.class));
    }

    private static StatusCatalog load(@Nullable Iterable<? extends StatusCodeProvider> providers) {
        return load(providers, new Failures());
    }

    private static StatusCatalog load(@Nullable Iterable<? extends StatusCodeProvider> providers, Failures failures) {
        Providers<StatusCodeProvider> source = Providers.of(StatusCodeProvider.class, providers, failures);
        List<Registry> read = new ArrayList<>();
        for (StatusCodeProvider provider = source.next(); provider != null; provider = source.next()) {
            try {
                read.add(Registry.read(provider));
            } catch (Throwable e) {
                failures.add(provider.getClass().getName(), e);
            }
        }
        List<Registry> registries = inOrder(read, failures);
        return new StatusCatalog(registries, failures);
    }

    private static List<Registry> inOrder(List<Registry> read, Failures failures) {
        read.sort(Registry.ORDER);
        List<Registry> kept = new ArrayList<>();
        Map<String, Registry> owners = new HashMap<>();
        for (Registry registry : read) {
            Registry owner = owners.putIfAbsent(registry.id(), registry);
            if (owner == null) {
                kept.add(registry);
            } else {
                failures.add(
                        registry.provider(),
                        new IllegalArgumentException("registry id \"" + registry.id() + "\" belongs to "
                                + owner.provider() + ", which comes first: choose another id, or a higher priority to"
                                + " take its place"));
            }
        }
        return Collections.unmodifiableList(kept);
    }

    /**
     * Restricts this catalog to some of its registries, such as IANA's and those of the servers in use.
     *
     * <p>What {@link #installed()} and the static methods of {@link StatusCode} answer doesn't change: an application
     * keeps the catalog that it has chosen. The same holds for {@link #without} and {@link #preferring}.
     *
     * @param ids the ids of the registries to keep, in any order; none leaves an empty catalog, and one that this catalog
     *     doesn't have changes nothing: {@link #requireRegistry} is what insists on one
     * @return a catalog of these registries in the order of this one, with the {@link #failures()} of this one, never null
     */
    public StatusCatalog only(String... ids) {
        List<Registry> kept = new ArrayList<>(registries);
        kept.retainAll(named(ids));
        return with(kept);
    }

    /**
     * Takes some registries out of this catalog.
     *
     * @param ids the ids of the registries to take out, in any order; one that this catalog doesn't have changes nothing
     * @return a catalog of the other registries in the order of this one, with the {@link #failures()} of this one, never
     *     null
     */
    public StatusCatalog without(String... ids) {
        List<Registry> kept = new ArrayList<>(registries);
        kept.removeAll(named(ids));
        return with(kept);
    }

    /**
     * Puts some registries before all others, also before IANA's: where they define a number, {@link #find(int)} gives
     * their meaning.
     *
     * @param ids the ids of the registries, the most preferred first; an id that comes again, or that this catalog doesn't
     *     have, changes nothing
     * @return a catalog of the same registries, these first and the others behind them in the order of this one, with the
     *     {@link #failures()} of this one, never null
     */
    public StatusCatalog preferring(String... ids) {
        Set<Registry> reordered = new LinkedHashSet<>(named(ids));
        reordered.addAll(registries);
        return with(new ArrayList<>(reordered));
    }

    /**
     * Restricts this catalog to the codes that are seen in some places. What a client has received is looked up in
     * {@code seenAs(Scope.WIRE)}; what a line of a log means, in {@code seenAs(Scope.WIRE, Scope.LOG)}: the same number is
     * often two things.
     *
     * @param scopes the places, in any order; none leaves no code
     * @return a catalog of the same registries in the same order, each with these codes alone, with the {@link #failures()} of
     *     this one, never null; a registry whose codes throw when asked is left out
     */
    public StatusCatalog seenAs(Scope... scopes) {
        Set<Scope> seen = EnumSet.noneOf(Scope.class);
        Collections.addAll(seen, scopes);
        List<Registry> kept = new ArrayList<>();
        for (Registry registry : registries) {
            try {
                kept.add(registry.seenAs(seen));
            } catch (Throwable e) {
                failures.addOnce(registry.provider(), "scopes of " + registry.id() + ": ", e);
            }
        }
        return with(kept);
    }

    private StatusCatalog with(List<Registry> chosen) {
        return new StatusCatalog(Collections.unmodifiableList(chosen), failures);
    }

    private List<Registry> named(String[] ids) {
        List<Registry> named = new ArrayList<>();
        for (String id : ids) {
            Registry registry = registered(id);
            if (registry != null) {
                named.add(registry);
            }
        }
        return named;
    }

    /**
     * Tells whether a registry of this catalog defines a number.
     *
     * @param code the number, of any value
     * @return true if {@link #find(int)} finds a code
     */
    public boolean contains(int code) {
        return registered(code) != null;
    }

    /**
     * Finds the registered status code of a number.
     *
     * @param code the number, of any value
     * @return the code, of the first registry in order that defines it; empty if none does
     */
    public Optional<StatusCode> find(int code) {
        return Optional.ofNullable(registered(code));
    }

    /**
     * Finds the meaning that one registry has for a number, also where another registry's comes first.
     *
     * @param registry the id of the registry, not null
     * @param code the number, of any value
     * @return the code; empty if the registry doesn't define the number, or isn't in this catalog
     */
    public Optional<StatusCode> find(String registry, int code) {
        Registry found = registered(registry);
        return found == null ? Optional.empty() : found.find(code);
    }

    /**
     * Obtains the status code of a number, registered or not.
     *
     * @param code the number, 100..999
     * @return the registered code if there is one, else an unregistered one with registry, constant name and phrase
     *     empty; never null
     * @throws UnknownStatusCodeException if the number is outside 100..999
     */
    public StatusCode resolve(int code) {
        StatusCode registered = registered(code);
        return registered != null ? registered : UnregisteredCodes.of(code);
    }

    /**
     * Obtains the status code of a number, registered or not, if the number can be one. No exception is made for one that
     * can't.
     *
     * @param code the number, of any value
     * @return the same as {@link #resolve(int)}; empty if the number is outside 100..999
     */
    public Optional<StatusCode> tryResolve(int code) {
        return Checks.isStatusCode(code) ? Optional.of(resolve(code)) : Optional.empty();
    }

    /**
     * Obtains the registered status code of a number.
     *
     * @param code the number, 100..999
     * @return the code, never null
     * @throws UnknownStatusCodeException if the number is outside 100..999, or no registry of this catalog defines it
     */
    public StatusCode require(int code) {
        StatusCode registered = registered(code);
        if (registered == null) {
            throw new UnknownStatusCodeException(code, registryIds());
        }
        return registered;
    }

    private @Nullable StatusCode registered(int code) {
        return code >= 0 && code < byNumber.length ? byNumber[code] : null;
    }

    /**
     * All meanings that the registries of this catalog have for a number.
     *
     * @param code the number, of any value
     * @return an immutable list in the order of the registries, never null; empty if none defines the number
     */
    public List<StatusCode> meanings(int code) {
        if (!contains(code)) {
            return List.of();
        }
        List<StatusCode> meanings = new ArrayList<>();
        for (Registry registry : registries) {
            StatusCode meaning = registry.codeOf(code);
            if (meaning != null) {
                meanings.add(meaning);
            }
        }
        return Collections.unmodifiableList(meanings);
    }

    /**
     * Finds the code of a constant name, such as "NOT_FOUND". The constants' own names of all registries come first, in the
     * order of the catalog, then aliases such as "PAYLOAD_TOO_LARGE".
     *
     * @param constantName the name, matched exactly, not null
     * @return the code; empty if no registry has the name
     */
    public Optional<StatusCode> findByName(String constantName) {
        return Optional.ofNullable(names().byName(Objects.requireNonNull(constantName, "constant name")));
    }

    /**
     * Finds the code of a phrase, such as "Not Found". Present phrases of all registries come first, in the order of
     * the catalog, then former ones such as "Payload Too Large".
     *
     * @param phrase the phrase, matched whole, without regard to the case of ASCII letters, not null
     * @return the code; empty if no registry has the phrase, and for empty text
     */
    public Optional<StatusCode> findByPhrase(String phrase) {
        return Optional.ofNullable(names().byPhrase(Objects.requireNonNull(phrase, "phrase")));
    }

    private NameIndex names() {
        NameIndex index = names;
        return index != null ? index : readNames();
    }

    private synchronized NameIndex readNames() {
        NameIndex index = names;
        if (index == null) {
            index = new NameIndex(registries, failures);
            names = index;
        }
        return index;
    }

    /**
     * Obtains the status code that a text spells: exactly three ASCII digits, no sign, no space
     * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-4">RFC 9112, section 4</a>).
     *
     * @param text the text, not null
     * @return the same as {@link #resolve(int)} for the number, never null
     * @throws IllegalArgumentException if the text isn't three ASCII digits; as {@link UnknownStatusCodeException} if
     *     it spells a number below 100
     */
    public StatusCode parse(CharSequence text) {
        int code = ThreeDigits.read(Objects.requireNonNull(text, "text"));
        if (code == ThreeDigits.MALFORMED) {
            throw ThreeDigits.malformed(text);
        }
        return resolve(code);
    }

    /**
     * Obtains the status code that a text spells, if it does spell one. No exception is made for text that doesn't.
     *
     * @param text the text; null stands for a missing one
     * @return the same as {@link #parse(CharSequence)}; empty where that would throw, or if the text is null
     */
    public Optional<StatusCode> tryParse(@Nullable CharSequence text) {
        return text == null ? Optional.empty() : tryResolve(ThreeDigits.read(text));
    }

    /** Gives the status code that a text names: by its number, or by a constant's name or alias. */
    StatusCode named(String text) {
        int code = ThreeDigits.read(Objects.requireNonNull(text, "text"));
        if (code != ThreeDigits.MALFORMED) {
            return resolve(code);
        }
        StatusCode found = names().byName(text);
        if (found == null) {
            throw new IllegalArgumentException(
                    Checks.quote(text) + " names no status code: three ASCII digits, 100 to 999, or"
                            + " the name of a constant, such as NOT_FOUND, is allowed; the registries asked are "
                            + registryIds());
        }
        return found;
    }

    /**
     * All registered codes, one for each number: what {@link #find(int)} gives.
     *
     * @return an immutable list in ascending order, never null
     */
    public List<StatusCode> statusCodes() {
        return statusCodes;
    }

    /**
     * The ids of the registries in this catalog.
     *
     * @return an immutable list in the order in which the registries are asked, never null
     */
    public List<String> registryIds() {
        List<String> ids = new ArrayList<>();
        for (Registry registry : registries) {
            ids.add(registry.id());
        }
        return Collections.unmodifiableList(ids);
    }

    /**
     * The registries in this catalog: their codes, and where they come from.
     *
     * @return an immutable list in the order in which the registries are asked, never null
     */
    public List<Registry> registries() {
        return registries;
    }

    /**
     * Finds one registry of this catalog.
     *
     * @param id the id of the registry, not null
     * @return the registry; empty if it isn't in this catalog
     */
    public Optional<Registry> findRegistry(String id) {
        return Optional.ofNullable(registered(id));
    }

    /**
     * Obtains one registry of this catalog: the guard of an application that needs it, at its start.
     *
     * @param id the id of the registry, not null
     * @return the registry, never null
     * @throws IllegalStateException if there is no such registry; the message lists those that are in this catalog
     */
    public Registry requireRegistry(String id) {
        Registry registry = registered(id);
        if (registry == null) {
            throw new IllegalStateException(
                    "registry " + Checks.quote(id) + " is not in this catalog: it has " + registryIds()
                            + "; put its jar on the path, or load the catalog through the class loader that sees it; failures() tells"
                            + " which providers were left out: " + failures());
        }
        return registry;
    }

    private @Nullable Registry registered(String id) {
        Objects.requireNonNull(id, "registry id");
        for (Registry registry : registries) {
            if (registry.id().equals(id)) {
                return registry;
            }
        }
        return null;
    }

    /**
     * The numbers that several registries of this catalog define.
     *
     * @return an immutable list in ascending order of the numbers, never null
     */
    public List<Conflict> conflicts() {
        Map<Integer, List<StatusCode>> others = new TreeMap<>();
        for (Registry registry : registries) {
            for (int i = 0; i < registry.size(); i++) {
                StatusCode code = registry.codeAt(i);
                int number = registry.numberAt(i);
                if (code != byNumber[number]) {
                    if (!others.containsKey(number)) {
                        others.put(number, new ArrayList<>());
                    }
                    others.get(number).add(code);
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (Map.Entry<Integer, List<StatusCode>> entry : others.entrySet()) {
            conflicts.add(new Conflict(entry.getKey(), require(entry.getKey()), entry.getValue()));
        }
        return Collections.unmodifiableList(conflicts);
    }

    /**
     * The providers that were left out, and why. Names are read on first use, so the list may grow by a failure of those. A
     * catalog and all that are derived from it have one list.
     *
     * @return an immutable list of what has failed so far, in the order in which it failed, never null
     */
    public List<Failure> failures() {
        return failures.list();
    }

    /**
     * A short text for logs: the registries and how many codes they define.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return "StatusCatalog" + registryIds() + " of " + statusCodes.size() + " codes";
    }
}
