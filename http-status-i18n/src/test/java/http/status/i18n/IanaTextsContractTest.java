package http.status.i18n;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.iana.IanaRegistry;
import http.status.testkit.RegistryContract;
import http.status.testkit.Requirement;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The texts, with the registry that they are for, keep the contract that is asked of others. */
class IanaTextsContractTest extends RegistryContract {
    @Override
    protected StatusCodeProvider provider() {
        return new IanaRegistry();
    }

    @Override
    protected Collection<StatusTextProvider> texts() {
        return List.of(new IanaTexts());
    }

    /** The description of 200 has stood as it is, two clauses without a full stop, since HTTP was young. */
    @Override
    protected Set<Requirement> excepted() {
        return Set.of(Requirement.DESCRIPTION_FORM);
    }
}
