package http.status.testkit;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.testkit.Requirement.Subject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Verifies that texts obey the contract of the service types: those of a translator, for the codes of a registry that
 * somebody else published.
 *
 * <ul>
 *   <li>Texts are judged alone until {@link #codes} names the registry that they are for. Then they are also complete in each
 *       locale, each is that of a code, and an English title is the phrase of its code. The faults of that registry itself
 *       are not named: {@link RegistryVerifier} is for them.
 *   <li>Everything else is as it is with {@link RegistryVerifier}: all faults are named at once; whatever a provider throws
 *       is one, but for an error that no program survives; what is plugged in is looked up where a provider's class lies; and
 *       the providers' classes are read a second time, in a class loader of their own.
 *   <li>This class is immutable and thread-safe; the providers are asked anew by each call of {@link #faults()}.
 * </ul>
 *
 * <pre>{@code
 * TextsVerifier.of(new IanaTexts()).faults()                                 // []
 * TextsVerifier.of(new IanaTexts()).codes(new IanaRegistry()).faults()       // []
 * }</pre>
 */
public final class TextsVerifier {
    private final List<StatusTextProvider> texts;
    private final @Nullable StatusCodeProvider codes;
    private final Set<Requirement> excepted;

    private TextsVerifier(
            List<StatusTextProvider> texts, @Nullable StatusCodeProvider codes, Set<Requirement> excepted) {
        this.texts = texts;
        this.codes = codes;
        this.excepted = excepted;
    }

    /**
     * Obtains a verifier of texts. Nothing is asked of the providers yet.
     *
     * @param texts the providers, one at least, not null, no element null; where there are several, they make a language
     *     complete together
     * @return a new verifier, which judges the texts alone, never null
     * @throws IllegalArgumentException if there is no provider
     */
    public static TextsVerifier of(StatusTextProvider... texts) {
        return of(Arrays.asList(texts));
    }

    /**
     * Obtains a verifier of texts. Nothing is asked of the providers yet.
     *
     * @param texts the providers, one at least, not null, no element null; where there are several, they make a language
     *     complete together
     * @return a new verifier, which judges the texts alone, never null
     * @throws IllegalArgumentException if there is no provider
     */
    public static TextsVerifier of(Collection<? extends StatusTextProvider> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("there is no provider of texts: name one at least");
        }
        return new TextsVerifier(List.copyOf(texts), null, EnumSet.noneOf(Requirement.class));
    }

    /**
     * Obtains a verifier of the same texts beside the codes that they are for.
     *
     * @param codes the provider of the registry that the texts are for, in place of that of this verifier, not null
     * @return a new verifier, never null
     */
    public TextsVerifier codes(StatusCodeProvider codes) {
        return new TextsVerifier(texts, Objects.requireNonNull(codes, "codes"), excepted);
    }

    /**
     * Obtains a verifier that doesn't ask for some requirements, because the texts are not meant to fulfil them, such as
     * {@link Requirement#TEXTS_COMPLETE} for those of a few codes.
     *
     * @param requirements the requirements, beside those that are excepted already, not null, no element null
     * @return a new verifier, never null
     */
    public TextsVerifier except(Requirement... requirements) {
        return except(Arrays.asList(requirements));
    }

    /**
     * Obtains a verifier that doesn't ask for some requirements, because the texts are not meant to fulfil them, such as
     * {@link Requirement#TEXTS_COMPLETE} for those of a few codes.
     *
     * @param requirements the requirements, beside those that are excepted already, not null, no element null
     * @return a new verifier, never null
     */
    public TextsVerifier except(Collection<Requirement> requirements) {
        return new TextsVerifier(texts, codes, Verdict.with(excepted, requirements));
    }

    /** What is asked of the texts. */
    Set<Requirement> asked() {
        Set<Subject> subjects = EnumSet.of(Subject.PROVIDER, Subject.TEXTS);
        if (codes != null) {
            subjects.add(Subject.TEXTS_OF_CODES);
        }
        return Requirement.about(subjects, excepted);
    }

    /**
     * Verifies the texts.
     *
     * @return an immutable list of all faults in the order of the requirements, then of locales and numbers, never null;
     *     empty if all is well
     */
    public List<Fault> faults() {
        Findings findings = new Findings(asked());
        if (codes == null) {
            TextsCheck.check(texts, null, List.of(), findings);
        } else {
            Findings unasked = new Findings(Set.of());
            String id = unasked.ask(Requirement.REGISTRY_ID, "registry()", codes::registry);
            TextsCheck.check(texts, id, CodesCheck.read(codes, unasked), findings);
        }
        List<Plug> plugs = texts.stream().map(Plug::of).toList();
        PluggedInCheck.check(plugs, findings);
        CatalogCheck.checkTexts(texts, findings);
        LookupCheck.check(plugs, findings);
        return findings.faults();
    }

    /**
     * Verifies the texts and throws if there is any fault.
     *
     * @throws AssertionError if there is a fault; its message has every fault on a line of its own
     */
    public void verify() {
        String names = texts.stream().map(each -> each.getClass().getName()).collect(Collectors.joining(", "));
        Verdict.assertNone(faults(), names + (texts.size() == 1 ? " breaks" : " break") + " the contract of texts");
    }
}
