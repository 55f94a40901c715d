package http.status.testkit;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies that one registry, and the texts that come with it, obey the contract of the service types.
 *
 * <ul>
 *   <li>The rules are the constants of {@link Requirement}. Each place that breaks one is a {@link Fault}; all are named
 *       at once.
 *   <li>Whatever a provider throws is a fault, and never thrown on, but for an error that no program survives, such as
 *       {@link OutOfMemoryError}.
 *   <li>What is plugged in is looked up where the provider's class lies: beside a jar's or a folder's
 *       {@code META-INF/services} there should be a module-info, whichever path the tests run on. A registry that is
 *       meant for the class path alone says {@code except(Requirement.MODULE_PROVIDES)}.
 *   <li>No package needs to be exported or opened to this module. Where the provider's package isn't, a second instance
 *       is the one that the service loader makes.
 *   <li>The providers' classes are read a second time, in a class loader of their own, to see what they do while an
 *       installed catalog is being filled: their static initialisers run once more.
 *   <li>This class is immutable and thread-safe; the providers are asked anew by each call of {@link #faults()}.
 * </ul>
 *
 * <p>One description of IANA's codes, that of 200, is no full sentence:
 *
 * <pre>{@code
 * RegistryVerifier iana = RegistryVerifier.of(new IanaRegistry()).texts(new IanaTexts());
 * iana.faults().size()                                     // 1
 * iana.faults().get(0).requirement()                       // DESCRIPTION_FORM
 * iana.except(Requirement.DESCRIPTION_FORM).faults()       // []
 * }</pre>
 */
public final class RegistryVerifier {
    private final StatusCodeProvider provider;
    private final List<StatusTextProvider> texts;
    private final Set<Requirement> excepted;

    private RegistryVerifier(StatusCodeProvider provider, List<StatusTextProvider> texts, Set<Requirement> excepted) {
        this.provider = provider;
        this.texts = texts;
        this.excepted = excepted;
    }

    /**
     * Obtains a verifier of a registry. Nothing is asked of the provider yet.
     *
     * @param provider the registry's provider, not null
     * @return a new verifier, without texts, never null
     */
    public static RegistryVerifier of(StatusCodeProvider provider) {
        return new RegistryVerifier(
                Objects.requireNonNull(provider, "provider"), List.of(), EnumSet.noneOf(Requirement.class));
    }

    /**
     * Obtains a verifier of the same registry with texts.
     *
     * @param texts the providers of the registry's texts, in place of those of this verifier, not null, no element null
     * @return a new verifier, never null
     */
    public RegistryVerifier texts(StatusTextProvider... texts) {
        return texts(Arrays.asList(texts));
    }

    /**
     * Obtains a verifier of the same registry with texts.
     *
     * @param texts the providers of the registry's texts, in place of those of this verifier, not null, no element null
     * @return a new verifier, never null
     */
    public RegistryVerifier texts(Collection<? extends StatusTextProvider> texts) {
        return new RegistryVerifier(provider, List.copyOf(texts), excepted);
    }

    /**
     * Obtains a verifier that doesn't ask for some requirements, because the registry is not meant to fulfil them.
     *
     * @param requirements the requirements, beside those that are excepted already, not null, no element null
     * @return a new verifier, never null
     */
    public RegistryVerifier except(Requirement... requirements) {
        return except(Arrays.asList(requirements));
    }

    /**
     * Obtains a verifier that doesn't ask for some requirements, because the registry is not meant to fulfil them.
     *
     * @param requirements the requirements, beside those that are excepted already, not null, no element null
     * @return a new verifier, never null
     */
    public RegistryVerifier except(Collection<Requirement> requirements) {
        Set<Requirement> more = EnumSet.copyOf(excepted);
        more.addAll(requirements);
        return new RegistryVerifier(provider, texts, more);
    }

    /**
     * Verifies the registry.
     *
     * @return an immutable list of all faults in the order of the requirements, then of numbers and locales, never null;
     *     empty if all is well
     */
    public List<Fault> faults() {
        Findings findings = new Findings(excepted);
        @Nullable String id = ProviderCheck.check(provider, findings);
        List<Reading> codes = CodesCheck.check(provider, id, findings);
        codes.forEach(code -> CodeCheck.check(code, findings));
        NamesCheck.check(codes, findings);
        TextsCheck.check(texts, id, codes, findings);
        List<Plug> plugs = plugs();
        PluggedInCheck.check(plugs, findings);
        CatalogCheck.check(provider, id, texts, findings);
        LookupCheck.check(plugs, findings);
        return findings.faults();
    }

    private List<Plug> plugs() {
        List<Plug> plugs = new ArrayList<>();
        plugs.add(new Plug(StatusCodeProvider.class, provider.getClass()));
        for (StatusTextProvider each : texts) {
            plugs.add(new Plug(StatusTextProvider.class, each.getClass()));
        }
        return plugs;
    }

    /**
     * Verifies the registry and throws if there is any fault.
     *
     * @throws AssertionError if there is a fault; its message has every fault on a line of its own
     */
    public void verify() {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            StringBuilder message = new StringBuilder(provider.getClass().getName())
                    .append(" breaks the contract of a registry (")
                    .append(faults.size())
                    .append(faults.size() == 1 ? " fault):" : " faults):");
            faults.forEach(fault -> message.append("\n  ").append(fault));
            throw new AssertionError(message.toString());
        }
    }
}
