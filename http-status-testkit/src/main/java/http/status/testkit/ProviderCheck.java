package http.status.testkit;

import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** What a provider's class is, and what the provider of a registry says of itself. */
final class ProviderCheck {
    private ProviderCheck() {}

    /** Gives the registry's id, or null if it has none that is legal. */
    static @Nullable String check(StatusCodeProvider provider, Findings findings) {
        checkClass(provider.getClass(), findings);
        Integer priority = findings.ask(Requirement.PRIORITY_STAYS, "priority()", provider::priority);
        Integer later = findings.ask(Requirement.PRIORITY_STAYS, "priority()", provider::priority);
        findings.add(
                priority != null && later != null && !priority.equals(later),
                Requirement.PRIORITY_STAYS,
                "priority() gave " + priority + ", then " + later + ": give one value");
        String id = findings.ask(Requirement.REGISTRY_ID, "registry()", provider::registry);
        if (id == null) {
            return null;
        }
        String again = findings.ask(Requirement.REGISTRY_ID_STAYS, "registry()", provider::registry);
        checkSame(id, again, "when called again", findings);
        StatusCodeProvider other = another(provider, findings);
        if (other != null) {
            checkSame(
                    id,
                    findings.ask(Requirement.REGISTRY_ID_STAYS, "registry() of a new instance", other::registry),
                    "of another instance",
                    findings);
        }
        String refusal = refusal(id);
        if (refusal != null) {
            findings.add(Requirement.REGISTRY_ID, refusal);
            return null;
        }
        return id;
    }

    private static void checkSame(String id, @Nullable String other, String whose, Findings findings) {
        findings.add(
                other != null && !other.equals(id),
                Requirement.REGISTRY_ID_STAYS,
                "registry() gave " + Words.quote(id) + ", and " + whose + " " + Words.show(other)
                        + ": give one constant");
    }

    /** Why an id is none; null if it is one. */
    static @Nullable String refusal(String id) {
        return Words.refusal(StatusCode.builder(id, 100));
    }

    static void checkClass(Class<?> type, Findings findings) {
        String refusal = refusal(type);
        findings.add(
                refusal != null,
                Requirement.PROVIDER_CLASS,
                type.getName() + " " + refusal + ", or no service loader can make it");
    }

    /** Why a service loader can't make a provider of a class; null if it can. */
    static @Nullable String refusal(Class<?> type) {
        if (type.isAnonymousClass() || type.isLocalClass()) {
            return "is made inside a method: write a class of its own";
        } else if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            return "is an inner class: make it static, or a class of its own";
        } else if (!hasPublicConstructor(type)) {
            return "has no public constructor without parameters: add one";
        }
        return isPublic(type) ? null : "is not public: declare it public, and the class around it";
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPublicConstructor(Class<?> type) {
        try {
            type.getConstructor();
            return true;
        } catch (NoSuchMethodException | LinkageError e) {
            return false;
        }
    }

    /** Makes another instance; gives null where this module may not, or there is no such constructor. */
    static @Nullable StatusCodeProvider another(StatusCodeProvider provider, Findings findings) {
        try {
            return provider.getClass().getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            Findings.survive(e.getCause());
            findings.add(
                    Requirement.PROVIDER_CLASS,
                    "the constructor of " + provider.getClass().getName() + " threw " + Words.describe(e.getCause())
                            + ": it must not throw");
            return null;
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }
}
