package http.status.testkit;

import http.status.api.Failure;
import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the catalogs say of the providers: the last word, for they are who reads them in the end. */
final class CatalogCheck {
    private final Findings findings;

    private CatalogCheck(Findings findings) {
        this.findings = findings;
    }

    static void checkCodes(StatusCodeProvider provider, @Nullable String id, Findings findings) {
        CatalogCheck check = new CatalogCheck(findings);
        failures(StatusCatalog.of(provider)).forEach(failure -> check.accepted(failure, "StatusCatalog.of(...)"));
        check.discovered(provider.getClass(), id);
    }

    static void checkTexts(List<StatusTextProvider> texts, Findings findings) {
        CatalogCheck check = new CatalogCheck(findings);
        failures(TextCatalog.of(texts)).forEach(failure -> check.accepted(failure, "TextCatalog.of(...)"));
        texts.forEach(check::discovered);
    }

    private void accepted(Failure failure, String catalog) {
        findings.add(
                Requirement.ACCEPTED,
                catalog + " leaves " + failure.provider() + " out: " + Words.onOneLine(failure.message())
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
                !failed && id != null && !catalog.registryIds().contains(id),
                Requirement.DISCOVERED,
                "StatusCatalog.load(...) with the class loader of " + type.getName() + " finds the registries "
                        + catalog.registryIds() + " and not \"" + id + "\": " + nameIt(type));
    }

    /** That texts are found shows in the languages that they install; those that extend a language leave no trace. */
    private void discovered(StatusTextProvider provider) {
        Class<?> type = provider.getClass();
        TextCatalog catalog = TextCatalog.load(type.getClassLoader());
        boolean failed = discovered(type, failures(catalog), "TextCatalog.load(...)");
        if (!failed) {
            List<Locale> missing = new ArrayList<>(TextCatalog.of(provider).locales());
            missing.removeAll(catalog.locales());
            findings.add(
                    !missing.isEmpty(),
                    Requirement.DISCOVERED,
                    "TextCatalog.load(...) with the class loader of " + type.getName() + " finds the languages "
                            + catalog.locales() + " and not " + missing + ": " + nameIt(type));
        }
    }

    private static String nameIt(Class<?> type) {
        return "name the class in "
                + (type.getModule().isNamed()
                        ? "a provides clause of module " + type.getModule().getName()
                        : "META-INF/services");
    }

    private boolean discovered(Class<?> type, List<Failure> failures, String catalog) {
        boolean failed = false;
        for (Failure failure : failures) {
            if (failure.provider().equals(type.getName())) {
                failed = true;
                findings.add(
                        Requirement.DISCOVERED,
                        catalog + " with the class loader of " + type.getName() + " finds it, and leaves it out: "
                                + Words.onOneLine(failure.message()) + "; mend that, and the catalog keeps it");
            }
        }
        return failed;
    }
}
