package http.status.testkit;

import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a provider looks something up in the installed catalogs while they are being filled. That happens once in a
 * virtual machine, and may be over when the tests come: so it is done again with classes read anew.
 */
final class LookupCheck {
    private LookupCheck() {}

    static void check(List<Plug> plugs, Findings findings) {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        for (Plug plug : plugs) {
            if (isReadAnew(plug)) {
                loaders.add(plug.type().getClassLoader());
            }
        }
        for (ClassLoader loader : loaders) {
            List<Plug> own = plugs.stream()
                    .filter(plug -> isReadAnew(plug) && plug.type().getClassLoader() == loader)
                    .toList();
            try {
                FreshClasses fresh = new FreshClasses(loader, own);
                if (plugsIn(StatusCodeProvider.class, own)) {
                    failures(fresh, StatusCatalog.class, "statusCodes", findings);
                }
                if (plugsIn(StatusTextProvider.class, own)) {
                    failures(fresh, TextCatalog.class, "locales", findings);
                }
            } catch (Throwable e) {
                // A provider that can't even be read anew is found out by the other checks.
                Findings.survive(e);
            }
        }
    }

    /** One that no service loader can make has a fault of its own, and would only fill the log. */
    private static boolean isReadAnew(Plug plug) {
        return plug.type().getClassLoader() != null && ProviderCheck.refusal(plug.type()) == null;
    }

    /** A catalog that nothing plugs into is not filled: an empty one would only say so in the log. */
    private static boolean plugsIn(Class<?> service, List<Plug> plugs) {
        return plugs.stream().anyMatch(plug -> plug.service() == service);
    }

    private static void failures(FreshClasses fresh, Class<?> catalog, String readAll, Findings findings)
            throws ReflectiveOperationException {
        Class<?> type = fresh.loadClass(catalog.getName());
        Object installed = type.getMethod("installed").invoke(null);
        type.getMethod(readAll).invoke(installed);
        for (Object failure : (List<?>) type.getMethod("failures").invoke(installed)) {
            Throwable cause = (Throwable) failure.getClass().getMethod("cause").invoke(failure);
            Object provider = failure.getClass().getMethod("provider").invoke(failure);
            findings.add(
                    isLookup(cause),
                    Requirement.NO_LOOKUP,
                    provider
                            + " looks something up while the installed catalog is being filled, and is left out of it: "
                            + Words.describe(cause)
                            + "; build codes and texts from constants, without StatusCode.of, StatusTexts.of and the like");
        }
    }

    /** An installed catalog that is asked from inside throws from its own method. */
    private static boolean isLookup(Throwable failure) {
        for (Throwable cause : Words.causes(failure)) {
            StackTraceElement[] trace = cause.getStackTrace();
            if (cause instanceof IllegalStateException
                    && trace.length > 0
                    && (trace[0].getClassName().equals(StatusCatalog.class.getName())
                            || trace[0].getClassName().equals(TextCatalog.class.getName()))) {
                return true;
            }
        }
        return false;
    }
}
