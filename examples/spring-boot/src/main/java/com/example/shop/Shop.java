package com.example.shop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application. Its errors are in the reader's language because the starter is among its dependencies. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Shop {
    /** Called by Spring. */
    protected Shop() {}

    /**
     * Starts the shop.
     *
     * @param arguments those of Spring Boot, such as {@code --server.port=9090}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Shop.class, arguments);
    }
}
