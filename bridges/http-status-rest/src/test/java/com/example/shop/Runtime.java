package com.example.shop;

import jakarta.ws.rs.ext.RuntimeDelegate;

/** Which implementation of Jakarta REST the tests run on. */
enum Runtime {
    JERSEY,
    RESTEASY;

    static final Runtime CURRENT =
            RuntimeDelegate.getInstance().getClass().getName().startsWith("org.jboss.resteasy.") ? RESTEASY : JERSEY;
}
