package http.status.registry.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A copy of the registry, whichever form it came in.
 *
 * @param updated the day of the registry's last update; empty where the form doesn't tell it
 * @param codes the assigned codes, in ascending order
 */
record RegistryCopy(Optional<LocalDate> updated, List<RegisteredCode> codes) {
    RegistryCopy {
        codes = List.copyOf(codes);
    }
}
