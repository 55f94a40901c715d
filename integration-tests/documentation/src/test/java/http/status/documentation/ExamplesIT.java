package http.status.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesIT {
    @Test
    void theExamplesOfTheReadmeAreTrue() {
        try (Example example = new Example()) {
            List<String> blocks = Documents.readme("java").stream()
                    .filter(block -> !block.startsWith("module ") && !block.startsWith("package "))
                    .toList();
            blocks.forEach(example::run);
            example.run("advice(HttpStatus.GONE)                          // \"forget it\"");
            example.run("advice(HttpStatus.CONFLICT)                      // \"look at CLIENT_ERROR\"");
            example.run("adviceOnAny(StatusCode.of(429)) // \"try again later\"");
            example.run("adviceOnAny(StatusCode.builder(\"acme\", 470).build())  // \"look at acme\"");
            example.run("adviceOnNumber(410)                                      // \"forget it\"");
            example.run("adviceOnNumber(599)                                      // \"look at SERVER_ERROR\"");
            assertTrue(example.expectations() >= 20, "too few examples: " + example.expectations());
        }
    }

    static Stream<Path> pages() {
        return Documents.walk(Documents.ROOT.resolve("docs"))
                .filter(Files::isRegularFile)
                .filter(page -> !QuotesIT.pages().contains(page.getFileName().toString()))
                .filter(page -> !Documents.blocks(page, "java").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theExamplesOfThePagesAreTrue(Path page) {
        try (Example example = new Example()) {
            Documents.blocks(page, "java").forEach(example::run);
            assertTrue(example.expectations() > 0, "nothing is compared");
        }
    }

    static Stream<Path> sources() {
        return Documents.sourcesWithExamples();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theExamplesOfTheJavadocAreTrue(Path source) {
        try (Example example = new Example()) {
            example.run(ownRegistry());
            Documents.javadocExamples(source).forEach(example::run);
        }
    }

    @Test
    void theTypesThatAReaderMeetsFirstHaveExamples() {
        List<String> names = Documents.sourcesWithExamples()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .toList();
        assertTrue(
                names.containsAll(List.of(
                        "Reference",
                        "StatusCatalog",
                        "StatusClass",
                        "StatusCode",
                        "StatusTexts",
                        "HttpStatus",
                        "StatusConstants",
                        "Problem",
                        "ProblemFormat",
                        "ProblemResponse",
                        "RestStatus",
                        "StatusCodeProvider")),
                names::toString);
    }

    @Test
    void theTutorialQuotesTheRegistryThatItIsAbout() {
        Path tutorial = Documents.ROOT.resolve("examples/custom-registry");
        List<String> sources = Documents.walk(tutorial.resolve("src"))
                .filter(path -> path.toString().endsWith(".java"))
                .map(Documents::read)
                .toList();
        List<String> quotes = Documents.blocks(tutorial.resolve("README.md"), "java");
        assertTrue(quotes.size() >= 4, "too few quotes: " + quotes.size());
        for (String quote : quotes) {
            assertTrue(sources.stream().anyMatch(source -> source.contains(quote)), quote);
        }
    }

    @Test
    void theVersionIsTheSameEverywhere() {
        String version = System.getProperty("http.status.version");
        assertTrue(
                Documents.read(Documents.ROOT.resolve("bom/pom.xml")).contains("<version>" + version + "</version>"));
        String readme = Documents.read(Documents.ROOT.resolve("README.md"));
        assertTrue(readme.contains("<version>" + version + "</version>"), "Maven coordinates");
        assertTrue(readme.contains("http-status:" + version + "\""), "Gradle coordinates");
        assertTrue(readme.contains("http-status-bom:" + version + "\""), "Gradle coordinates of the BOM");
    }

    /** The README's registry, without its package: an example of a page stands for itself. */
    private static String ownRegistry() {
        String source = Documents.readmeBlock("java", "package com.example.acme;");
        assertEquals(0, source.indexOf("package"));
        return source.substring(source.indexOf(';') + 1);
    }
}
