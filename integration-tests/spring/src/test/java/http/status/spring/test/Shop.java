package http.status.spring.test;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The application: nothing of it names the starter. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties(Shop.Codes.class)
class Shop {
    /** From application.yaml, where some are numbers and some are text. */
    @ConfigurationProperties("shop")
    record Codes(StatusCode closed, HttpStatus missing, List<StatusCode> retried) {}
}
