package http.status.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What JUnit says of a contract. */
final class Results {
    private Results() {}

    /** The message of each test, by its name; empty if it passed. */
    static Map<String, String> of(Class<?> contract) {
        Map<String, String> results = new TreeMap<>();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(contract))
                        .build(),
                new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        if (test.isTest()) {
                            results.put(
                                    test.getDisplayName(),
                                    result.getThrowable()
                                            .map(Throwable::getMessage)
                                            .orElse(""));
                        }
                    }
                });
        return results;
    }
}
