package http.status.explorer;

import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of all codes that the registries define.
 *
 * @param sections the classes that have codes, in ascending order
 */
public record OverviewPage(List<ClassSection> sections) implements Page {
    static OverviewPage of(StatusCatalog catalog, Language language) {
        List<ClassSection> sections = new ArrayList<>();
        for (StatusClass statusClass : StatusClass.values()) {
            List<Meaning> codes = catalog.statusCodes().stream()
                    .filter(code -> code.statusClass() == statusClass)
                    .map(code -> Meaning.of(code, language))
                    .toList();
            if (!codes.isEmpty()) {
                sections.add(new ClassSection(language.texts().text(statusClass), codes));
            }
        }
        return new OverviewPage(List.copyOf(sections));
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
