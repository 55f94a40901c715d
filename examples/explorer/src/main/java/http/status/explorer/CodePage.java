package http.status.explorer;

import http.status.api.Semantics;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import java.util.List;

/**
 * The explanation of one status code.
 *
 * @param facts what the code says of itself
 * @param text the phrase and the description, in the reader's language as far as there are texts
 * @param classText the phrase and the description of the class
 * @param isExplained whether the explanation alone was asked for, and not the status
 */
public record CodePage(CodeFacts facts, StatusText text, StatusText classText, boolean isExplained) implements Page {
    /** The name of the query's parameter that asks for the explanation alone. */
    static final String EXPLAIN = "explain";

    static CodePage of(StatusCode code, boolean isExplained, Language language) {
        return new CodePage(
                CodeFacts.of(code),
                language.texts().text(code),
                language.texts().text(code.statusClass()),
                isExplained);
    }

    /**
     * The code itself; 200 if the explanation alone was asked for, and for 1xx, because an interim response can't be the
     * last one.
     */
    @Override
    public int status() {
        return isExplained || facts.isInterim() ? 200 : facts.code();
    }

    @Override
    public Semantics statusSemantics() {
        return status() == facts.code() ? facts.semantics() : Page.super.statusSemantics();
    }

    /** What the semantics of the code decide. */
    public List<Decision> decisions() {
        return Decision.of(facts.semantics());
    }

    @Override
    public Rendering renderedBy(Renderer renderer, Language language) {
        return renderer.render(this, language);
    }
}
