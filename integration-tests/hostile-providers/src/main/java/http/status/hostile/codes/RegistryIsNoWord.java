package http.status.hostile.codes;

/** Its {@code registry()} is not a short lower-case word. */
public final class RegistryIsNoWord extends Usurper {
    @Override
    public String registry() {
        return "Not A Word";
    }
}
