package http.status.explorer;

import http.status.api.Rule;
import http.status.api.Semantics;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import java.util.List;

/**
 * The explanation of one number: of its first meaning in full, of the others in short.
 *
 * @param meanings what the registries of the catalog mean by the number, in their order; for a number that none of them
 *     defines, the unregistered code alone
 * @param classText the title and the description of the class
 * @param isExplained whether the explanation alone was asked for, and not the status
 */
public record CodePage(List<Meaning> meanings, StatusText classText, boolean isExplained) implements Page {
    /** The name of the query's parameter that asks for the explanation alone. */
    static final String EXPLAIN = "explain";

    static CodePage of(List<StatusCode> meanings, boolean isExplained, Language language) {
        return new CodePage(
                meanings.stream().map(code -> Meaning.of(code, language)).toList(),
                language.texts().text(meanings.get(0).statusClass()),
                isExplained);
    }

    /** What the first meaning says of itself. */
    public CodeFacts facts() {
        return meanings.get(0).facts();
    }

    /** What the first meaning is called, and means. */
    public StatusText text() {
        return meanings.get(0).text();
    }

    /** Tells whether clients receive the number, in whatever meaning, as the status of a response. */
    public boolean isReceived() {
        return meanings.stream().anyMatch(meaning -> meaning.facts().isReceived());
    }

    /** The meanings behind the first. */
    public List<Meaning> otherMeanings() {
        return meanings.subList(1, meanings.size());
    }

    /**
     * The code itself; 200 if the explanation alone was asked for, and for 1xx, because an interim response can't be the
     * last one.
     */
    @Override
    public int status() {
        return isExplained || facts().isInterim() ? 200 : facts().code();
    }

    @Override
    public Semantics statusSemantics(StatusCatalog codes) {
        return status() == facts().code() ? facts().semantics() : Page.super.statusSemantics(codes);
    }

    /** What is specified of the header fields of an answer with the code. */
    public List<Rule> fieldRules() {
        return facts().semantics().rules(Rule.Topic.FIELD);
    }

    /** What the semantics of the code decide. */
    public List<Decision> decisions() {
        return Decision.of(facts().semantics());
    }

    @Override
    public Rendering renderedBy(Renderer renderer, Language language) {
        return renderer.render(this, language);
    }
}
