package com.example.okhttp;

import http.status.api.StatusCode;
import okhttp3.Response;

/** A recipe: what an OkHttp client got. */
public final class Statuses {
    private Statuses() {}

    public static StatusCode status(Response response) {
        return StatusCode.of(response.code());
    }
}
