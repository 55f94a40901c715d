package com.example.jsonb;

import http.status.api.StatusCode;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.jspecify.annotations.Nullable;

/** A status code in JSON is its number. */
public final class StatusCodeAdapter implements JsonbAdapter<StatusCode, Integer> {
    @Override
    public Integer adaptToJson(StatusCode code) {
        return code.code();
    }

    @Override
    public @Nullable StatusCode adaptFromJson(@Nullable Integer number) {
        return number == null ? null : StatusCode.of(number);
    }
}
