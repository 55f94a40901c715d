package com.example.netty;

import http.status.api.StatusCode;
import io.netty.handler.codec.http.HttpResponseStatus;

/** A recipe: from Netty, and to it. */
public final class Statuses {
    private Statuses() {}

    public static StatusCode fromNetty(HttpResponseStatus status) {
        return StatusCode.of(status.code());
    }

    public static HttpResponseStatus toNetty(StatusCode code) {
        return HttpResponseStatus.valueOf(code.code(), code.phrase());
    }
}
