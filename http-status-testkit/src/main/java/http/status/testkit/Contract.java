package http.status.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;

/** A contract as tests: one for each requirement that is asked. */
final class Contract {
    private Contract() {}

    static Collection<DynamicTest> tests(Set<Requirement> asked, List<Fault> faults) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Requirement requirement : asked) {
            tests.add(DynamicTest.dynamicTest(
                    requirement + ": " + requirement.rule(), () -> verify(requirement, faults)));
        }
        return tests;
    }

    private static void verify(Requirement requirement, List<Fault> faults) {
        StringBuilder messages = new StringBuilder();
        for (Fault fault : faults) {
            if (fault.requirement() == requirement) {
                messages.append(messages.isEmpty() ? "" : "\n").append(fault.message());
            }
        }
        if (!messages.isEmpty()) {
            throw new AssertionError(messages.toString());
        }
    }
}
