package com.example.httpcore;

import http.status.api.StatusCode;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.impl.io.DefaultClassicHttpResponseFactory;

/** A recipe: the reason phrases of an HttpCore server. */
public final class Phrases {
    private Phrases() {}

    public static ServerBootstrap server() {
        return ServerBootstrap.bootstrap()
                .setResponseFactory(new DefaultClassicHttpResponseFactory(
                        (code, locale) -> StatusCode.of(code).phrase()));
    }
}
