package com.example.jpa;

import http.status.api.StatusCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A status code in a database is its number. */
@Converter(autoApply = true)
public class StatusCodeConverter implements AttributeConverter<StatusCode, Integer> {
    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable StatusCode code) {
        return code == null ? null : code.code();
    }

    @Override
    public @Nullable StatusCode convertToEntityAttribute(@Nullable Integer number) {
        return number == null ? null : StatusCode.of(number);
    }
}
