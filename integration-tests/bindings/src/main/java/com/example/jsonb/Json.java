package com.example.jsonb;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** JSON of an application. */
public final class Json {
    private Json() {}

    /** What reads and writes it. */
    public static Jsonb jsonb() {
        return JsonbBuilder.create(new JsonbConfig().withAdapters(new StatusCodeAdapter()));
    }
}
