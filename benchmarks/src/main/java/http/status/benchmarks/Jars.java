package http.status.benchmarks;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The size of the jars that an application needs, and what they need themselves. */
final class Jars {
    private Jars() {}

    static List<Row> rows() throws IOException {
        double bytes = 0;
        Set<String> needed = new TreeSet<>();
        for (Path jar : Published.jars()) {
            bytes += Files.size(jar);
            for (ModuleReference module : ModuleFinder.of(jar).findAll()) {
                needed.addAll(needed(module.descriptor()));
            }
        }
        needed.removeIf(module -> module.startsWith("http.status.") || module.equals("java.base"));
        return List.of(
                Row.atMost("jars of api, iana and i18n together", 100, "KiB", bytes / 1024),
                new Row(
                        "what these jars need besides `java.base`",
                        "nothing",
                        needed.isEmpty() ? "nothing" : String.join(", ", needed),
                        needed.isEmpty()));
    }

    /** What must be there at run time; `requires static` need not. */
    private static List<String> needed(ModuleDescriptor module) {
        return module.requires().stream()
                .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .toList();
    }
}
