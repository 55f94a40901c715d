package com.example.data;

import http.status.spring.StatusCodeConverters;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** A status code in a database is its number. */
@Configuration(proxyBeanMethods = false)
public class DataConfiguration extends AbstractJdbcConfiguration {
    @Override
    protected List<?> userConverters() {
        return List.of(StatusCodeConverters.toNumber(), StatusCodeConverters.fromNumber());
    }
}
