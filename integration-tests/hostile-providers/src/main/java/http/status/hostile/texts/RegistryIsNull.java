package http.status.hostile.texts;

import org.jspecify.annotations.NullUnmarked;

/** Its {@code registry()} is null. */
@NullUnmarked
public final class RegistryIsNull extends Forger {
    @Override
    public String registry() {
        return null;
    }
}
