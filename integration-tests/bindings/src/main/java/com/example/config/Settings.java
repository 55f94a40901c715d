package com.example.config;

import http.status.api.StatusCode;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Status codes that an administrator sets. */
public final class Settings {
    private Settings() {}

    /** The answer of a shop that is closed. */
    public static StatusCode closed(Config config) {
        return config.getValue("shop.closed", StatusCode.class);
    }

    /** The answers after which a request is made once more. */
    public static List<StatusCode> retried(Config config) {
        return config.getValues("shop.retried", StatusCode.class);
    }
}
