package http.status.spring.test;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.springframework.boot.json.JsonParserFactory;

/** What came back, as a client sees it. */
record Answer(HttpResponse<String> response) {
    int status() {
        return response.statusCode();
    }

    /** The field's value, "" if there is none; of several lines one with commas. */
    String field(String name) {
        List<String> lines = response.headers().allValues(name);
        return String.join(", ", lines);
    }

    String type() {
        return field("Content-Type").replaceAll(";.*", "");
    }

    String text() {
        return response.body();
    }

    Map<String, Object> json() {
        return JsonParserFactory.getJsonParser().parseMap(response.body());
    }

    /** The body's member, "" if there is none; with plain spaces, since others can't be told apart by eye. */
    String json(String member) {
        Object value = json().get(member);
        return value == null ? "" : value.toString().replace('\u00A0', ' ');
    }
}
