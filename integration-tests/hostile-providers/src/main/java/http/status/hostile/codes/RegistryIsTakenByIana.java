package http.status.hostile.codes;

import http.status.api.spi.Priorities;

/** It claims the id of IANA's registry without asking to stand before it. */
public final class RegistryIsTakenByIana extends Usurper {
    @Override
    public int priority() {
        return Priorities.IANA - 1;
    }
}
