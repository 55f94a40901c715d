package com.example.metrics;

import http.status.api.StatusClass;
import io.micrometer.common.KeyValue;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** The outcome of any error is told by its class, whether Spring knows the number or not. */
public final class OutcomeByClass extends DefaultServerRequestObservationConvention {
    @Override
    protected KeyValue outcome(ServerRequestObservationContext context) {
        HttpServletResponse response = context.getResponse();
        if (response == null || response.getStatus() < 400) {
            return super.outcome(context);
        }
        boolean byClient = StatusClass.CLIENT_ERROR.contains(response.getStatus());
        return KeyValue.of("outcome", byClient ? "CLIENT_ERROR" : "SERVER_ERROR");
    }
}
