package com.example.shop;

import http.status.rest.StatusFeature;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** An application's own feature, which registers ours. */
public class Again implements Feature {
    @Override
    public boolean configure(FeatureContext context) {
        context.register(new StatusFeature());
        return true;
    }
}
