package http.status.testkit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What becomes of faults: which of them are let pass, and the error that tells the others. */
final class Verdict {
    private Verdict() {}

    /** Adds requirements to those that are excepted already. */
    static Set<Requirement> with(Set<Requirement> excepted, Collection<Requirement> more) {
        Set<Requirement> all = EnumSet.copyOf(excepted);
        all.addAll(more);
        return all;
    }

    /** Throws an error with a line for each fault, if there is any. */
    static void assertNone(List<Fault> faults, String sentence) {
        if (!faults.isEmpty()) {
            StringBuilder message = new StringBuilder(sentence)
                    .append(" (")
                    .append(faults.size())
                    .append(faults.size() == 1 ? " fault):" : " faults):");
            faults.forEach(fault -> message.append("\n  ").append(fault));
            throw new AssertionError(message.toString());
        }
    }
}
