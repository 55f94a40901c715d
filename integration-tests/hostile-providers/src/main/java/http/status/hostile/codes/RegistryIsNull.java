package http.status.hostile.codes;

import org.jspecify.annotations.NullUnmarked;

/** Its {@code registry()} is null. */
@NullUnmarked
public final class RegistryIsNull extends Usurper {
    @Override
    public String registry() {
        return null;
    }
}
