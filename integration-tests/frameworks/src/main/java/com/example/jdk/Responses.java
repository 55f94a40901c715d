package com.example.jdk;

import http.status.api.StatusCode;
import java.io.IOException;
import java.net.http.HttpResponse;

/** A recipe: what is done with a response of the JDK's client. */
public final class Responses {
    private Responses() {}

    public static <T> HttpResponse<T> requireSuccess(HttpResponse<T> response) throws IOException {
        StatusCode code = StatusCode.of(response.statusCode());
        if (code.isError()) {
            throw new IOException(code + " from " + response.uri());
        }
        return response;
    }
}
