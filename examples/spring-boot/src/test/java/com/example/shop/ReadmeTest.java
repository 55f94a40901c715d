package com.example.shop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The running shop answers each curl line of README.md as it stands there. */
class ReadmeTest {
    /** A command, then its answer. */
    private static final Pattern BLOCK = Pattern.compile("```\\n\\$ (curl [^\\n]*)\\n(.*?)\\n```", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private static ConfigurableApplicationContext shop;

    @BeforeAll
    static void start() {
        shop = SpringApplication.run(
                Shop.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=off");
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    private static List<MatchResult> blocks() throws Exception {
        return BLOCK.matcher(Files.readString(Path.of("README.md"), UTF_8))
                .results()
                .toList();
    }

    static Stream<String[]> everyCurlLineIsAnsweredAsItSays() throws Exception {
        return blocks().stream().map(block -> new String[] {block.group(1), block.group(2)});
    }

    @Test
    void theReadmeHasCurlLines() throws Exception {
        assertEquals(8, blocks().size());
    }

    @ParameterizedTest
    @MethodSource
    void everyCurlLineIsAnsweredAsItSays(String command, String answer) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient().send(request(command), BodyHandlers.ofString());
        if (!command.contains(" -i ")) {
            assertEquals(answer, response.body());
            return;
        }
        int end = answer.indexOf("\n\n");
        for (String line : answer.substring(0, end).split("\n")) {
            if (line.startsWith("HTTP/1.1 ")) {
                assertEquals(line, "HTTP/1.1 " + response.statusCode());
            } else {
                String name = line.substring(0, line.indexOf(':'));
                String value = line.substring(name.length() + 2);
                assertTrue(response.headers().allValues(name).contains(value), line);
            }
        }
        assertEquals(answer.substring(end + 2), response.body());
    }

    /** Reads what the README uses of curl. */
    private static HttpRequest request(String command) {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        Matcher words = WORD.matcher(command.substring("curl ".length()));
        while (words.find()) {
            String word = word(words);
            switch (word) {
                case "-i" -> {}
                case "-H" -> {
                    String[] field = next(words).split(": ", 2);
                    request.header(field[0], field[1]);
                }
                case "-X" -> request.method(next(words), BodyPublishers.noBody());
                case "-d" -> request.POST(BodyPublishers.ofString(next(words)));
                default ->
                    request.uri(URI.create("http://"
                            + word.replace("8080", shop.getEnvironment().getProperty("local.server.port"))));
            }
        }
        return request.build();
    }

    private static String next(Matcher words) {
        assertTrue(words.find());
        return word(words);
    }

    private static String word(Matcher words) {
        return words.group(1) != null ? words.group(1) : words.group(2);
    }
}
