package http.status.iana;

import http.status.api.spi.StatusCodeProvider;
import http.status.testkit.RegistryContract;
import http.status.testkit.Requirement;
import java.util.Set;

/** The registry keeps the contract that it asks of others. */
class IanaContractTest extends RegistryContract {
    @Override
    protected StatusCodeProvider provider() {
        return new IanaRegistry();
    }

    /** The description of 200 has stood as it is, two clauses without a full stop, since HTTP was young. */
    @Override
    protected Set<Requirement> excepted() {
        return Set.of(Requirement.DESCRIPTION_FORM);
    }
}
