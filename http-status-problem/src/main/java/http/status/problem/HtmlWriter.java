package http.status.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes problems as a page. It has neither style nor script, and each text its own writing direction, so that English in an Arabic page
 * stays whole.
 */
final class HtmlWriter {
    private final StringBuilder html = new StringBuilder(768);

    private HtmlWriter() {}

    static String write(Problem problem) {
        HtmlWriter writer = new HtmlWriter();
        String heading = problem.status().code() + " " + problem.title();
        writer.html.append("<!DOCTYPE html>\n<html lang=\"");
        writer.text(problem.locale().toLanguageTag());
        writer.html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        writer.html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        writer.html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        writer.element("title", heading);
        writer.html.append("</head>\n<body>\n<main>\n");
        writer.element("h1", heading);
        writer.element("p", problem.description());
        if (problem.detail().isPresent()) {
            writer.element("p", problem.detail().get());
        }
        Map<String, @Nullable Object> members = problem.membersBesideTexts();
        if (!members.isEmpty()) {
            writer.value(members);
        }
        return writer.html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            html.append("<ul>\n");
            for (Object element : list) {
                html.append("<li>");
                value(element);
                html.append("</li>\n");
            }
            html.append("</ul>\n");
        } else if (value instanceof Map<?, ?> map) {
            html.append("<dl>\n");
            for (Map.Entry<?, ?> member : map.entrySet()) {
                html.append("<dt>").append(member.getKey()).append("</dt>\n<dd>");
                value(member.getValue());
                html.append("</dd>\n");
            }
            html.append("</dl>\n");
        } else {
            html.append("<bdi>");
            text(String.valueOf(value));
            html.append("</bdi>");
        }
    }

    private void element(String name, String text) {
        html.append('<').append(name).append(" dir=\"auto\">");
        text(text);
        html.append("</").append(name).append(">\n");
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isHalfLineEnd(text, i)) {
                continue;
            }
            char c = Characters.visible(text, i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
