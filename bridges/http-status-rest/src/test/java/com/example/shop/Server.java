package com.example.shop;

import jakarta.ws.rs.SeBootstrap;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A shop that is open, on whichever runtime is on the path. */
final class Server implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PATIENCE = 60;

    private final SeBootstrap.Instance instance;

    private Server(SeBootstrap.Instance instance) {
        this.instance = instance;
    }

    static Server start(Class<?>... components) {
        return start(Map.of(), components);
    }

    static Server start(Map<String, Object> properties, Class<?>... components) {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host("localhost")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .build();
        try {
            return new Server(SeBootstrap.start(new ShopApplication(properties, components), configuration)
                    .toCompletableFuture()
                    .get(PATIENCE, TimeUnit.SECONDS));
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String... fields) {
        return send("GET", path, fields);
    }

    URI address(String path) {
        return instance.configuration().baseUri().resolve("/" + path);
    }

    /** Sends a request with these fields, name and value in turn, and no others that matter. */
    HttpResponse<String> send(String method, String path, String... fields) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .method(method, method.equals("POST") ? BodyPublishers.ofString("content") : BodyPublishers.noBody());
        if (fields.length > 0) {
            request.headers(fields);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            instance.stop().toCompletableFuture().get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
