package com.example.errors;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command of the README, and what it prints. */
record Console(String command, String output) {
    private static final Pattern BLOCK =
            Pattern.compile("^## (.*?)$.*?^```console\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("^\\$ (curl .*)\n((?:(?!\\$ ).*\n)*)", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("-H '([^:]+): ([^']+)'");
    private static final Pattern METHOD = Pattern.compile("-X (\\w+)");
    private static final Pattern PATH = Pattern.compile("http://127\\.0\\.0\\.1:8080(\\S+)$");

    /** The commands below a heading. */
    static List<Console> of(String heading) {
        try {
            String block = BLOCK.matcher(Files.readString(Path.of("README.md")))
                    .results()
                    .filter(match -> match.group(1).equals(heading))
                    .map(match -> match.group(2))
                    .findFirst()
                    .orElseThrow();
            return ENTRY.matcher(block).results().map(Console::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Console of(MatchResult entry) {
        return new Console(entry.group(1), entry.group(2));
    }

    /** What a server on another port answers to it. */
    String answerOn(int port) throws IOException, InterruptedException {
        Matcher path = PATH.matcher(command);
        if (!path.find()) {
            throw new IllegalArgumentException(command);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path.group(1)));
        FIELD.matcher(command).results().forEach(field -> request.header(field.group(1), field.group(2)));
        Matcher method = METHOD.matcher(command);
        request.method(method.find() ? method.group(1) : "GET", BodyPublishers.noBody());
        String answer = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
        return answer.endsWith("\n") ? answer : answer + "\n";
    }
}
