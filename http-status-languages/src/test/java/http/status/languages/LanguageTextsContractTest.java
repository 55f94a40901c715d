package http.status.languages;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.iana.IanaRegistry;
import http.status.testkit.TextsContract;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The texts keep the contract that is asked of others, and are complete for the registry that they are for. */
class LanguageTextsContractTest extends TextsContract {
    @Override
    protected Collection<StatusTextProvider> texts() {
        return List.of(new LanguageTexts());
    }

    @Override
    protected Optional<StatusCodeProvider> codes() {
        return Optional.of(new IanaRegistry());
    }
}
