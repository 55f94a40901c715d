package http.status.api;

import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
 *       {@link #load(ClassLoader)}, {@link #load(ModuleLayer)}, {@link #of(StatusCodeProvider...)}. Nothing of those is
 *       cached. A provider that appears later is seen by {@code load}, not by {@code installed()}.
 *   <li>Registries stand in the order of their priority (the higher value first), then of their ids, then of the
 *       providers' class names. Neither the order of jars nor that of arguments matters. IANA's priority is
 *       {@link StatusCodeProvider#IANA_PRIORITY}, so a registry added without a thought never shadows an IANA code.
 *       An application chooses for itself by {@link #only}, {@link #without} and {@link #preferring}.
 *   <li>Where registries define the same number, {@link #find(int)} gives the meaning of the first in order;
 *       {@link #meanings(int)} gives all, and {@link #conflicts()} lists such numbers. That is normal, and not logged.
 *   <li>A registry id belongs to one provider: the first in order keeps it, another is a failure. Of two instances of
 *       one class the first that was given counts. A number given twice by one provider is a failure of that provider,
 *       and so is a code whose {@code registry()} isn't its provider's.
 *   <li>A provider that fails is left out whole: one that can't be loaded, throws, gives null, a number outside
 *       100..999 or a phrase that isn't legal. The others stay. {@link #failures()} tells what was left out and why;
 *       the first failure of a catalog is logged as one warning.
 *   <li>No provider at all is legal: {@code of(404)} still answers, with an unregistered code.
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
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * StatusCatalog catalog = StatusCatalog.of(new IanaRegistry(), new AcmeRegistry());
 * catalog.registries()                         // [iana, acme]
 * catalog.find(404)                            // Optional[404 Not Found]
 * catalog.find(299)                            // Optional.empty
 * catalog.resolve(299)                         // 299
 * catalog.findByName("GONE")                   // Optional[410 Gone]
 * catalog.without("iana").find(404)            // Optional.empty
 * catalog.preferring("acme").registries()      // [acme, iana]
 * }</pre>
 */
public final class StatusCatalog {
    /** By number: the registered code that wins, or null. */
    private final @Nullable StatusCode[] byNumber;

    private final List<Registry> registries;
    private final List<StatusCode> statusCodes;
    private final List<Failure> failures;

    /** Made on first use; a plain read will do, because all fields of the index are final. */
    private @Nullable NameIndex names;

    /**
     * Indexes registries.
     *
     * @param registries the registries in order, each id once
     * @param failures what was left out
     */
    private StatusCatalog(List<Registry> registries, List<Failure> failures) {
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
        static final StatusCatalog CATALOG = load(StatusCatalog.class.getClassLoader());

        private Installed() {}
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
    public static StatusCatalog load(ModuleLayer layer) {
        return load(ServiceLoader.load(Objects.requireNonNull(layer, "layer"), StatusCodeProvider.class));
    }

    private static StatusCatalog load(@Nullable Iterable<? extends StatusCodeProvider> providers) {
        return load(providers, new Failures());
    }

    private static StatusCatalog load(@Nullable Iterable<? extends StatusCodeProvider> providers, Failures failures) {
        Providers<StatusCodeProvider> source = new Providers<>(StatusCodeProvider.class, providers, failures);
        List<Registry> read = new ArrayList<>();
        for (StatusCodeProvider provider = source.next(); provider != null; provider = source.next()) {
            try {
                read.add(Registry.read(provider));
            } catch (Throwable e) {
                failures.add(provider.getClass().getName(), e);
            }
        }
        List<Registry> registries = inOrder(read, failures);
        return new StatusCatalog(registries, failures.list());
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
     * @param ids the ids of the registries to keep, in any order; none leaves an empty catalog
     * @return a catalog of these registries in the order of this one, with the {@link #failures()} of this one, never null
     * @throws IllegalArgumentException if a registry isn't in this catalog; the message lists those that are
     */
    public StatusCatalog only(String... ids) {
        List<Registry> kept = new ArrayList<>(registries);
        kept.retainAll(named(ids));
        return with(kept);
    }

    /**
     * Takes some registries out of this catalog.
     *
     * @param ids the ids of the registries to take out, in any order
     * @return a catalog of the other registries in the order of this one, with the {@link #failures()} of this one, never
     *     null
     * @throws IllegalArgumentException if a registry isn't in this catalog; the message lists those that are
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
     * @param ids the ids of the registries, the dearest first; an id that comes again has no effect
     * @return a catalog of the same registries, these first and the others behind them in the order of this one, with the
     *     {@link #failures()} of this one, never null
     * @throws IllegalArgumentException if a registry isn't in this catalog; the message lists those that are
     */
    public StatusCatalog preferring(String... ids) {
        Set<Registry> reordered = new LinkedHashSet<>(named(ids));
        reordered.addAll(registries);
        return with(new ArrayList<>(reordered));
    }

    private StatusCatalog with(List<Registry> chosen) {
        return new StatusCatalog(Collections.unmodifiableList(chosen), failures);
    }

    private List<Registry> named(String[] ids) {
        List<Registry> named = new ArrayList<>();
        for (String id : ids) {
            named.add(registry(id));
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
     * Obtains the registered status code of a number.
     *
     * @param code the number, 100..999
     * @return the code, never null
     * @throws UnknownStatusCodeException if the number is outside 100..999, or no registry of this catalog defines it
     */
    public StatusCode require(int code) {
        StatusCode registered = registered(code);
        if (registered == null) {
            throw new UnknownStatusCodeException(code, registries());
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
            StatusCode meaning = registry.find(code);
            if (meaning != null) {
                meanings.add(meaning);
            }
        }
        return Collections.unmodifiableList(meanings);
    }

    /**
     * Finds the code of a constant name, such as "NOT_FOUND". Present names of all registries come first, in the order
     * of the catalog, then former ones such as "PAYLOAD_TOO_LARGE".
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
        int code = text == null ? ThreeDigits.MALFORMED : ThreeDigits.read(text);
        return Checks.isStatusCode(code) ? Optional.of(resolve(code)) : Optional.empty();
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
    public List<String> registries() {
        List<String> ids = new ArrayList<>();
        for (Registry registry : registries) {
            ids.add(registry.id());
        }
        return Collections.unmodifiableList(ids);
    }

    /**
     * Obtains one registry of this catalog: its codes, and where they come from.
     *
     * @param id the id of the registry, not null
     * @return the registry, never null
     * @throws IllegalArgumentException if there is no such registry; the message lists those that are in this catalog
     */
    public Registry registry(String id) {
        Objects.requireNonNull(id, "registry id");
        for (Registry registry : registries) {
            if (registry.id().equals(id)) {
                return registry;
            }
        }
        throw new IllegalArgumentException("registry " + Checks.quote(id) + " is not in this catalog: it has "
                + registries() + ", and failures() tells which providers were left out");
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
     * The providers that were left out, and why. Names and former phrases are read on first use, so the list may grow
     * by a failure of those.
     *
     * @return an immutable list of what has failed so far, in the order in which it failed, never null
     */
    public List<Failure> failures() {
        NameIndex index = names;
        return index == null ? failures : index.failures();
    }

    /**
     * A short text for logs: the registries and how many codes they define.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return "StatusCatalog" + registries() + " of " + statusCodes.size() + " codes";
    }
}
