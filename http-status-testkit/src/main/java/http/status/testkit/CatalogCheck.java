package http.status.testkit;

import http.status.api.Failure;
import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogs say of the providers: the last word, for they are who reads them in the end. */
final class CatalogCheck {
    private final Findings findings;

    private CatalogCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(
            StatusCodeProvider provider, @Nullable String id, List<StatusTextProvider> texts, Findings findings) {
        CatalogCheck check = new CatalogCheck(findings);
        check.accepted(provider, texts);
        check.discovered(provider.getClass(), id);
        texts.forEach(each -> check.discovered(each.getClass()));
    }

    private void accepted(StatusCodeProvider provider, List<StatusTextProvider> texts) {
        failures(StatusCatalog.of(provider)).forEach(failure -> accepted(failure, "StatusCatalog.of(...)"));
        failures(TextCatalog.of(texts)).forEach(failure -> accepted(failure, "TextCatalog.of(...)"));
    }

    private void accepted(Failure failure, String catalog) {
        findings.add(
                Requirement.ACCEPTED,
                catalog + " leaves " + failure.provider() + " out: " + failure.message()
                        + "; mend that, and the catalog keeps it");
    }

    /** All of them: names are read on first use. */
    private static List<Failure> failures(StatusCatalog catalog) {
        catalog.findByPhrase("");
        return catalog.failures();
    }

    /** All of them: texts are read on first use. */
    private static List<Failure> failures(TextCatalog catalog) {
        catalog.locales();
        return catalog.failures();
    }

    private void discovered(Class<?> type, @Nullable String id) {
        StatusCatalog catalog = StatusCatalog.load(type.getClassLoader());
        boolean failed = discovered(type, failures(catalog), "StatusCatalog.load(...)");
        findings.add(
                !failed && id != null && !catalog.registries().contains(id),
                Requirement.DISCOVERED,
                "StatusCatalog.load(...) with the class loader of " + type.getName() + " finds the registries "
                        + catalog.registries() + " and not \"" + id + "\": name the class in "
                        + (type.getModule().isNamed()
                                ? "a provides clause of module "
                                        + type.getModule().getName()
                                : "META-INF/services"));
    }

    private void discovered(Class<?> type) {
        discovered(type, failures(TextCatalog.load(type.getClassLoader())), "TextCatalog.load(...)");
    }

    private boolean discovered(Class<?> type, List<Failure> failures, String catalog) {
        boolean failed = false;
        for (Failure failure : failures) {
            if (failure.provider().equals(type.getName())) {
                failed = true;
                findings.add(
                        Requirement.DISCOVERED,
                        catalog + " with the class loader of " + type.getName() + " finds it, and leaves it out: "
                                + failure.message() + "; mend that, and the catalog keeps it");
            }
        }
        return failed;
    }
}
