package http.status.hostile.texts;

/** Its {@code registry()} is not a short lower-case word. */
public final class RegistryIsNoWord extends Forger {
    @Override
    public String registry() {
        return "Not A Word";
    }
}
