package http.status.api;

import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import java.net.URL;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One registry of a catalog: what its provider gave, and where that provider came from.
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Registry iana = StatusCatalog.installed().requireRegistry("iana");
 * iana.provider()               // "http.status.iana.IanaRegistry"
 * iana.priority()               // 1000
 * iana.statusCodes().get(0)     // 100 Continue
 * }</pre>
 */
public final class Registry {
    /** Higher priority first, then by id, then by class name: nothing that depends on a path's order. */
    static final Comparator<Registry> ORDER = new Comparator<>() {
        @Override
        public int compare(Registry a, Registry b) {
            int order = Integer.compare(b.priority, a.priority);
            if (order == 0) {
                order = a.id.compareTo(b.id);
            }
            return order != 0 ? order : a.provider.compareTo(b.provider);
        }
    };

    /** Room for the codes of most registries; arrays by number would cost more than all the rest of a small one. */
    private static final int USUAL_SIZE = 16;

    private final String id;
    private final int priority;
    private final String provider;
    private final @Nullable String module;
    private final @Nullable URL location;

    /** In ascending order of the numbers. */
    private final StatusCode[] codes;

    /** What {@code code()} of each code answered when it was read; it is never asked again. */
    private final int[] numbers;

    private Registry(String id, int priority, Class<?> provider, StatusCode[] codes, int[] numbers) {
        this.id = id;
        this.priority = priority;
        this.provider = provider.getName();
        this.module = provider.getModule().getName();
        this.location = locationOf(provider);
        this.codes = codes;
        this.numbers = numbers;
    }

    private Registry(Registry whole, StatusCode[] codes, int[] numbers) {
        this.id = whole.id;
        this.priority = whole.priority;
        this.provider = whole.provider;
        this.module = whole.module;
        this.location = whole.location;
        this.codes = codes;
        this.numbers = numbers;
    }

    /** Reads what a provider gives, once, and checks it. */
    static Registry read(StatusCodeProvider provider) {
        String id = Checks.registry(Objects.requireNonNull(provider.registry(), "registry() gave null"));
        int priority = provider.priority();
        Collection<? extends StatusCode> given =
                Objects.requireNonNull(provider.statusCodes(), "statusCodes() gave null");
        StatusCode[] codes = new StatusCode[USUAL_SIZE];
        int[] numbers = new int[USUAL_SIZE];
        int count = 0;
        for (StatusCode code : given) {
            Objects.requireNonNull(code, "statusCodes() holds null");
            int number = Checks.code(code.code());
            checkWords(code);
            if (!id.equals(code.registry())) {
                throw new IllegalArgumentException("code " + number + " says that its registry is "
                        + Checks.quote(String.valueOf(code.registry())) + ": it must be that of its provider, \"" + id
                        + "\"");
            }
            // Most registries come in ascending order, and then nothing moves.
            int place = count;
            while (place > 0 && numbers[place - 1] > number) {
                place--;
            }
            if (place > 0 && numbers[place - 1] == number) {
                throw new IllegalArgumentException("code " + number + " is given twice by registry \"" + id
                        + "\": a registry has one meaning for a number");
            }
            if (count == codes.length) {
                codes = Arrays.copyOf(codes, count * 2);
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            System.arraycopy(codes, place, codes, place + 1, count - place);
            System.arraycopy(numbers, place, numbers, place + 1, count - place);
            codes[place] = code;
            numbers[place] = number;
            count++;
        }
        return new Registry(
                id, priority, provider.getClass(), Arrays.copyOf(codes, count), Arrays.copyOf(numbers, count));
    }

    /** What a builder has checked isn't checked again; of a provider's own class the words must be legal from the start. */
    private static void checkWords(StatusCode code) {
        if (!(code instanceof StatusCodeValue)) {
            Checks.phrase(Objects.requireNonNull(code.phrase(), "a code's phrase() gave null"));
            Checks.description(Objects.requireNonNull(code.description(), "a code's description() gave null"));
        }
    }

    /** Gives the registry with those of its codes alone that are seen in one of some places. */
    Registry seenAs(Set<Scope> scopes) {
        StatusCode[] kept = new StatusCode[codes.length];
        int[] keptNumbers = new int[codes.length];
        int count = 0;
        for (int i = 0; i < codes.length; i++) {
            if (scopes.contains(codes[i].scope())) {
                kept[count] = codes[i];
                keptNumbers[count++] = numbers[i];
            }
        }
        return new Registry(this, Arrays.copyOf(kept, count), Arrays.copyOf(keptNumbers, count));
    }

    /** Kept as an address: the class itself would keep its loader alive. */
    private static @Nullable URL locationOf(Class<?> provider) {
        try {
            CodeSource source = provider.getProtectionDomain().getCodeSource();
            return source == null ? null : source.getLocation();
        } catch (SecurityException e) {
            return null; // a registry is not refused for an address that must not be told
        }
    }

    /**
     * The id of the registry.
     *
     * @return a short lower-case word, such as "iana", never null
     */
    public String id() {
        return id;
    }

    /**
     * The place that the provider asks for among others: the higher value comes first.
     *
     * @return the priority, of any value; IANA's is {@link Priorities#IANA}
     */
    public int priority() {
        return priority;
    }

    /**
     * The class of the provider.
     *
     * @return the name of the class, with its package, never null
     */
    public String provider() {
        return provider;
    }

    /**
     * The named module that the provider is in.
     *
     * @return the name of the module; empty if the provider was found on the class path
     */
    public Optional<String> module() {
        return Optional.ofNullable(module);
    }

    /**
     * The jar, the folder or the part of a run-time image that the provider was loaded from.
     *
     * @return the address as a URL, such as "file:/app/lib/acme.jar"; empty if its class loader doesn't tell
     */
    public Optional<String> location() {
        return location == null ? Optional.empty() : Optional.of(location.toExternalForm());
    }

    /**
     * All codes of the registry, also those for whose number the catalog has another meaning first; in a catalog that
     * {@linkplain StatusCatalog#seenAs sees some places alone}, those that are seen there.
     *
     * @return an immutable list in ascending order of the numbers, never null
     */
    public List<StatusCode> statusCodes() {
        return Collections.unmodifiableList(Arrays.asList(codes));
    }

    /**
     * Finds the code of a number in this registry, also where the catalog has another meaning of it first.
     *
     * @param code the number, of any value
     * @return the code; empty if the registry doesn't define the number
     */
    public Optional<StatusCode> find(int code) {
        return Optional.ofNullable(codeOf(code));
    }

    /** How many codes there are. */
    int size() {
        return codes.length;
    }

    /** The code at an index, in ascending order. */
    StatusCode codeAt(int index) {
        return codes[index];
    }

    /** The code of a number, or null. */
    @Nullable
    StatusCode codeOf(int number) {
        int index = Arrays.binarySearch(numbers, number);
        return index >= 0 ? codes[index] : null;
    }

    /** The number of the code at an index. */
    int numberAt(int index) {
        return numbers[index];
    }

    /**
     * A short text for logs.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return "Registry[" + id + " of " + codes.length + " codes]";
    }
}
