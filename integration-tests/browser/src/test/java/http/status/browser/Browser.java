package http.status.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium, without a window, of a reader with a language. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Every rule of axe-core on the whole page; gives a line for each violation. */
    private static final String RULES = """
            const answer = arguments[arguments.length - 1];
            axe.run().then(
                result => answer(result.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + " " + node.html + " " + node.failureSummary))),
                error => answer([String(error)]));
            """;

    private final ChromeDriver driver;

    /** Starts Chromium for a reader of some languages, such as "fr-CA,fr". */
    Browser(String languages, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", languages));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    }

    /** Tells whether the machine has what is needed. */
    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** Opens a page as a screen of that width shows it, in light or dark. */
    void open(String uri, int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        // What the pages before had to say is no concern of this one.
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(uri);
    }

    String title() {
        return driver.getTitle();
    }

    /** The value of a script's expression. */
    Object value(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** What the console says, but that the page's own status is an error. */
    List<String> console() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(Object::toString)
                .filter(line -> !line.contains(driver.getCurrentUrl() + " - Failed to load resource"))
                .toList();
    }

    /** Presses a key, as a reader without a mouse does. */
    void press(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** How many things of a role a screen reader finds. */
    long count(String role) {
        Map<String, Object> document = driver.executeCdpCommand("DOM.getDocument", Map.of("depth", 0));
        Object root = ((Map<?, ?>) document.get("root")).get("nodeId");
        driver.executeCdpCommand("Accessibility.enable", Map.of());
        List<?> nodes =
                (List<?>) driver.executeCdpCommand("Accessibility.queryAXTree", Map.of("nodeId", root, "role", role))
                        .get("nodes");
        return nodes.stream()
                .filter(node -> Boolean.FALSE.equals(((Map<?, ?>) node).get("ignored")))
                .count();
    }

    /** A line for each place where the page breaks a rule of accessibility. */
    List<?> violations() throws IOException {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(
                    new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), UTF_8));
        }
        return (List<?>) driver.executeAsyncScript(RULES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
