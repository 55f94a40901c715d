package com.example.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.errors.servlet.Shop;
import java.util.List;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServletShopTest {
    private static Tomcat shop;

    @BeforeAll
    static void start() throws Exception {
        shop = Shop.start(0);
    }

    @AfterAll
    static void stop() throws Exception {
        shop.stop();
        shop.destroy();
    }

    static List<Console> commands() {
        return Console.of("Servlets");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theShopAnswersAsTheReadmeSays(Console console) throws Exception {
        assertEquals(console.output(), console.answerOn(shop.getConnector().getLocalPort()));
    }
}
