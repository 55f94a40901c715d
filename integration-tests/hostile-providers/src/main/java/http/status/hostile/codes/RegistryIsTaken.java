package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** Its id is that of a healthy registry which stands before it. */
public final class RegistryIsTaken extends Usurper {
    @Override
    public String registry() {
        return "teahouse";
    }

    @Override
    public int priority() {
        return -1;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(new UncheckedCode(475, "Second Teahouse", registry()));
    }
}
