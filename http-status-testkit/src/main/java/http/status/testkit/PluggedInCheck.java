package http.status.testkit;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Provides;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether each provider is named where a service loader looks, in both worlds. */
final class PluggedInCheck {
    private final Set<String> verified = new TreeSet<>();
    private final Findings findings;

    private PluggedInCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(List<Plug> plugs, Findings findings) {
        PluggedInCheck check = new PluggedInCheck(findings);
        plugs.forEach(plug -> check.verified.add(plug.name()));
        for (Plug plug : plugs) {
            try {
                check.plug(plug, new Home(plug.type()));
            } catch (IOException | RuntimeException e) {
                findings.add(
                        Requirement.SERVICE_FILE,
                        "what is beside " + plug.name() + " can't be read: " + Words.describe(e)
                                + ": put it in a jar or a folder with its service file");
            }
        }
    }

    private void plug(Plug plug, Home home) throws IOException {
        String service = plug.service().getName();
        Set<String> files = home.services(plug.service());
        ModuleDescriptor module = home.descriptor();
        findings.add(
                files == null || !files.contains(plug.name()),
                Requirement.SERVICE_FILE,
                "META-INF/services/" + service + " beside " + plug.name()
                        + (files == null ? " is missing" : " names " + files + " and not that class")
                        + ": the provider is ignored on the class path; write a line " + plug.name() + " there");
        if (module == null) {
            return; // a jar for the class path alone
        }
        List<String> provided = provided(module, plug.service());
        findings.add(
                !provided.contains(plug.name()),
                Requirement.MODULE_PROVIDES,
                "module " + module.name() + " provides " + provided + " as " + service + " and not " + plug.name()
                        + ": the provider is ignored on the module path; write \"provides " + service + " with "
                        + plug.name() + ";\"");
        agree(service, files, new TreeSet<>(provided), module);
    }

    private static List<String> provided(ModuleDescriptor module, Class<?> service) {
        List<String> provided = new ArrayList<>();
        for (Provides provides : module.provides()) {
            if (provides.service().equals(service.getName())) {
                provided.addAll(provides.providers());
            }
        }
        return provided;
    }

    /** That a verified provider is missing is a fault of its own; this is about the others of the same place. */
    private void agree(String service, @Nullable Set<String> files, Set<String> provided, ModuleDescriptor module) {
        Set<String> fileAlone = new TreeSet<>(files == null ? Set.of() : files);
        fileAlone.removeAll(provided);
        fileAlone.removeAll(verified);
        Set<String> moduleAlone = new TreeSet<>(provided);
        moduleAlone.removeAll(files == null ? Set.of() : files);
        moduleAlone.removeAll(verified);
        findings.add(
                !fileAlone.isEmpty(),
                Requirement.SAME_PROVIDERS,
                "META-INF/services/" + service + " names " + fileAlone + ", which module " + module.name()
                        + " doesn't provide: ignored on the module path; name the same classes in both");
        findings.add(
                !moduleAlone.isEmpty(),
                Requirement.SAME_PROVIDERS,
                "module " + module.name() + " provides " + moduleAlone + ", which META-INF/services/" + service
                        + " doesn't name: ignored on the class path; name the same classes in both");
    }
}
