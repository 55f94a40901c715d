package com.example.gson;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import http.status.api.StatusCode;
import java.io.IOException;

/** A status code in JSON is its number. */
public final class StatusCodeAdapter extends TypeAdapter<StatusCode> {
    @Override
    public void write(JsonWriter out, StatusCode code) throws IOException {
        out.value(code.code());
    }

    @Override
    public StatusCode read(JsonReader in) throws IOException {
        int number = in.nextInt();
        return StatusCode.tryOf(number)
                .orElseThrow(() -> new JsonSyntaxException(number + " is no status code: " + in.getPreviousPath()));
    }

    /** What reads and writes with it. */
    public static Gson gson() {
        return new GsonBuilder()
                .registerTypeHierarchyAdapter(StatusCode.class, new StatusCodeAdapter().nullSafe())
                .enableComplexMapKeySerialization()
                .create();
    }
}
