package http.status.artifacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;

/**
 * One clause of an OSGi header, such as {@code http.status.api;version="0.1.0"}.
 *
 * @param name the path in front of the parameters
 * @param parameters attributes ({@code version}) and directives ({@code uses:}) by name, without quotes
 */
record Clause(String name, Map<String, String> parameters) {

    /** Parses a header; one that is absent has no clauses. */
    static List<Clause> of(Manifest manifest, String header) {
        String text = manifest.getMainAttributes().getValue(header);
        List<Clause> clauses = new ArrayList<>();
        for (String clause : text == null ? List.<String>of() : split(text, ',')) {
            List<String> parts = split(clause, ';');
            Map<String, String> parameters = new TreeMap<>();
            for (String parameter : parts.subList(1, parts.size())) {
                int equals = parameter.indexOf('=');
                String value = parameter.substring(equals + 1);
                parameters.put(
                        parameter.substring(0, equals),
                        value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
            }
            clauses.add(new Clause(parts.get(0), parameters));
        }
        return clauses;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    boolean isOptional() {
        return parameter("resolution:").equals("optional");
    }

    /** The clause in one line, its parameters in alphabetical order. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        parameters.forEach(
                (key, value) -> text.append(';').append(key).append('=').append(value));
        return text.toString();
    }
}
