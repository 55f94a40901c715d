package http.status.explorer;

import http.status.api.Registry;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import java.util.List;

/**
 * What a catalog tells of one of its registries, as a copy that is fit to be shown.
 *
 * @param id the id of the registry
 * @param priority the place that the provider asks for: the higher value comes first
 * @param provider the name of the provider's class
 * @param module the name of the module that the provider is in, empty if it has none
 * @param location the address of the jar or the folder that the provider is in, empty if that isn't known
 * @param codes the numbers that the registry defines, in ascending order
 * @param winning how many of them have their first meaning here
 */
public record RegistryFacts(
        String id, int priority, String provider, String module, String location, List<Integer> codes, int winning) {
    private static final int LONGEST = 1_000;

    static RegistryFacts of(Registry registry, StatusCatalog catalog) {
        List<Integer> codes =
                registry.statusCodes().stream().map(StatusCode::code).toList();
        long winning =
                codes.stream().filter(code -> wins(registry, code, catalog)).count();
        return new RegistryFacts(
                registry.id(),
                registry.priority(),
                registry.provider(),
                registry.module().orElse(""),
                registry.location()
                        .map(location -> Excerpt.of(location, LONGEST))
                        .orElse(""),
                codes,
                (int) winning);
    }

    private static boolean wins(Registry registry, int code, StatusCatalog catalog) {
        return catalog.find(code)
                .filter(winner -> winner.registry().equals(registry.id()))
                .isPresent();
    }

    /** Where the registry comes from, in short: the module, else the last part of the location; empty if unknown. */
    public String origin() {
        if (!module.isEmpty()) {
            return module;
        }
        // Folders end in "/", and jars inside of jars in "!/".
        String path = location.replaceFirst("[!/]+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
