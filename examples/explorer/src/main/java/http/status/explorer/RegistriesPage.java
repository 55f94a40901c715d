package http.status.explorer;

import http.status.api.Failure;
import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import java.util.List;
import java.util.Locale;

/**
 * What the catalogs tell of themselves: which registries there are, where they disagree, and what was left out.
 *
 * @param registries the registries in the order in which they are asked
 * @param conflicts the numbers with several meanings, in ascending order
 * @param failures what failed among the providers of codes
 * @param textFailures what failed among the providers of texts
 * @param languages the languages of the texts, as tags
 */
public record RegistriesPage(
        List<RegistryFacts> registries,
        List<ConflictFacts> conflicts,
        List<FailureFacts> failures,
        List<FailureFacts> textFailures,
        List<String> languages)
        implements Page {
    static final String PATH = "/registries";

    static RegistriesPage of(StatusCatalog codes, TextCatalog texts, Language language) {
        // Names and languages are read on first use, and may fail then: this is first use, so that nothing is missing.
        codes.findByName("");
        List<String> languages =
                texts.locales().stream().map(Locale::toLanguageTag).toList();
        return new RegistriesPage(
                codes.registries().stream()
                        .map(registry -> RegistryFacts.of(registry, codes))
                        .toList(),
                codes.conflicts().stream()
                        .map(conflict -> ConflictFacts.of(conflict, language))
                        .toList(),
                copies(codes.failures()),
                copies(texts.failures()),
                languages);
    }

    private static List<FailureFacts> copies(List<Failure> failures) {
        return failures.stream().map(FailureFacts::of).toList();
    }

    @Override
    public int status() {
        return 200;
    }

    @Override
    public Rendering renderedBy(Renderer renderer, Language language) {
        return renderer.render(this, language);
    }
}
