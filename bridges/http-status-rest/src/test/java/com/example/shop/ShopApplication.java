package com.example.shop;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The shop with further components and properties. */
public final class ShopApplication extends Application {
    static final String LOAD_SERVICES = "jakarta.ws.rs.loadServices";

    private final Set<Class<?>> components;
    private final Map<String, Object> properties;

    ShopApplication(Map<String, Object> properties, Class<?>... components) {
        this.components = new HashSet<>(Set.of(components));
        this.components.add(Shop.class);
        this.properties = properties;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return components;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }
}
