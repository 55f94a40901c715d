package com.example.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.errors.rest.Shop;
import com.sun.net.httpserver.HttpServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestShopTest {
    private static HttpServer shop;

    @BeforeAll
    static void start() {
        shop = Shop.start(0);
    }

    @AfterAll
    static void stop() {
        shop.stop(0);
    }

    static List<Console> commands() {
        return Console.of("Jakarta REST");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theShopAnswersAsTheReadmeSays(Console console) throws Exception {
        assertEquals(console.output(), console.answerOn(shop.getAddress().getPort()));
    }
}
