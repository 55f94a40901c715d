package http.status.testkit;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.testkit.Requirement.Subject;
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
 *   <li>What is plugged in is looked up where the provider's class lies, whichever path the tests run on: in
 *       {@code META-INF/services} of that jar or folder, and in its module-info. A jar or a folder without a module-info is
 *       for the class path alone, and that is no fault.
 *   <li>No package needs to be exported or opened to this module. Where the provider's package isn't, a second instance
 *       is the one that the service loader makes.
 *   <li>The providers' classes are read a second time, in a class loader of their own, to see what they do while an
 *       installed catalog is being filled: their static initialisers run once more.
 *   <li>This class is immutable and thread-safe; the providers are asked anew by each call of {@link #faults()}.
 * </ul>
 *
 * <pre>{@code
 * RegistryVerifier.of(new IanaRegistry()).faults()                             // []
 * RegistryVerifier.of(new IanaRegistry()).texts(new IanaTexts()).faults()      // []
 * }</pre>
 *
 * <p>Texts for a registry that somebody else published are verified by {@link TextsVerifier}.
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
        return new RegistryVerifier(provider, texts, Verdict.with(excepted, requirements));
    }

    /** What is asked of the registry. */
    Set<Requirement> asked() {
        return Requirement.about(
                texts.isEmpty() ? EnumSet.of(Subject.PROVIDER, Subject.CODES) : EnumSet.allOf(Subject.class), excepted);
    }

    /**
     * Verifies the registry.
     *
     * @return an immutable list of all faults in the order of the requirements, then of numbers and locales, never null;
     *     empty if all is well
     */
    public List<Fault> faults() {
        Findings findings = new Findings(asked());
        @Nullable String id = ProviderCheck.check(provider, findings);
        List<Reading> codes = CodesCheck.check(provider, id, findings);
        codes.forEach(code -> CodeCheck.check(code, findings));
        NamesCheck.check(codes, findings);
        TextsCheck.check(texts, id, codes, findings);
        List<Plug> plugs = new ArrayList<>();
        plugs.add(Plug.of(provider));
        texts.forEach(each -> plugs.add(Plug.of(each)));
        PluggedInCheck.check(plugs, findings);
        CatalogCheck.checkCodes(provider, id, findings);
        CatalogCheck.checkTexts(texts, findings);
        LookupCheck.check(plugs, findings);
        return findings.faults();
    }

    /**
     * Verifies the registry and throws if there is any fault.
     *
     * @throws AssertionError if there is a fault; its message has every fault on a line of its own
     */
    public void verify() {
        Verdict.assertNone(faults(), provider.getClass().getName() + " breaks the contract of a registry");
    }
}
