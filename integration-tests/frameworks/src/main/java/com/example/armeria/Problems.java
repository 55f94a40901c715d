package com.example.armeria;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.common.ResponseHeadersBuilder;
import com.linecorp.armeria.server.ServerErrorHandler;
import com.linecorp.armeria.server.ServiceConfig;
import com.linecorp.armeria.server.ServiceRequestContext;
import http.status.api.StatusCode;
import http.status.problem.ProblemResponse;
import org.jspecify.annotations.Nullable;

/** A recipe: the errors of an Armeria server. */
public final class Problems implements ServerErrorHandler {
    @Override
    public @Nullable HttpResponse onServiceException(ServiceRequestContext context, Throwable cause) {
        return null;
    }

    @Override
    public AggregatedHttpResponse renderStatus(
            @Nullable ServiceRequestContext context,
            ServiceConfig config,
            @Nullable RequestHeaders headers,
            HttpStatus status,
            @Nullable String description,
            @Nullable Throwable cause) {
        return answer(StatusCode.of(status.code()), headers);
    }

    private static AggregatedHttpResponse answer(StatusCode status, @Nullable RequestHeaders asked) {
        String accept = asked == null ? null : String.join(",", asked.getAll("accept"));
        String languages = asked == null ? null : String.join(",", asked.getAll("accept-language"));
        ProblemResponse problem = ProblemResponse.negotiate(status, accept, languages);
        ResponseHeadersBuilder fields = ResponseHeaders.builder(status.code());
        problem.fields().forEach(fields::add);
        return AggregatedHttpResponse.of(fields.build(), HttpData.wrap(problem.content()));
    }
}
