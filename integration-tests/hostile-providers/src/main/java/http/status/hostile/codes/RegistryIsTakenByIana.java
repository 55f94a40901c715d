package http.status.hostile.codes;

/** It claims the id of IANA's registry without asking to stand before it. */
public final class RegistryIsTakenByIana extends Usurper {
    @Override
    public int priority() {
        return IANA_PRIORITY - 1;
    }
}
