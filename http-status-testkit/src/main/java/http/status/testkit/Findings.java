package http.status.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Gathers faults, and asks providers in such a way that whatever they throw becomes one. */
final class Findings {
    private final Set<Requirement> asked;
    private final Set<Fault> faults = new LinkedHashSet<>();

    /**
     * Begins without a fault.
     *
     * @param asked the requirements whose faults are gathered; those of all others are no faults here
     */
    Findings(Set<Requirement> asked) {
        this.asked = asked;
    }

    void add(Requirement requirement, String message) {
        if (asked.contains(requirement)) {
            faults.add(new Fault(requirement, message));
        }
    }

    void add(boolean broken, Requirement requirement, String message) {
        if (broken) {
            add(requirement, message);
        }
    }

    /**
     * Asks a provider.
     *
     * @param what the call, for messages, such as "statusCodes()"
     * @return the answer; null if there is none, which is then a fault
     */
    <T> @Nullable T ask(Requirement requirement, String what, Callable<? extends @Nullable T> question) {
        T answer = null;
        try {
            answer = question.call();
            add(answer == null, requirement, what + " gave null: it must give a value");
        } catch (Throwable e) {
            survive(e);
            add(requirement, what + " threw " + Words.describe(e) + ": it must answer, always");
        }
        return answer;
    }

    /** What no program survives is thrown on; a stack overflow, mostly a provider that calls itself, is survived. */
    static void survive(Throwable error) {
        if (error instanceof VirtualMachineError fatal && !(error instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    /** In the order of the requirements, then as they were found. */
    List<Fault> faults() {
        List<Fault> ordered = new ArrayList<>(faults);
        ordered.sort(Comparator.comparing(Fault::requirement));
        return List.copyOf(ordered);
    }
}
