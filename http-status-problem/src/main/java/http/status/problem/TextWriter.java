package http.status.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes problems as plain text: what a page shows, a part on a line. */
final class TextWriter {
    private final StringBuilder lines = new StringBuilder(256);

    private TextWriter() {}

    static String write(Problem problem) {
        TextWriter writer = new TextWriter();
        writer.lines.append(problem.status().code()).append(' ');
        writer.line(problem.title());
        writer.line(problem.description());
        if (problem.detail().isPresent()) {
            writer.line(problem.detail().get());
        }
        writer.members(problem.membersBesideTexts(), "");
        return writer.lines.toString();
    }

    private void members(Map<?, ?> members, String indent) {
        for (Map.Entry<?, ?> member : members.entrySet()) {
            lines.append(indent).append(member.getKey()).append(':');
            value(member.getValue(), indent + "  ");
        }
    }

    private void value(@Nullable Object value, String indent) {
        if (value instanceof List<?> list) {
            lines.append('\n');
            for (Object element : list) {
                lines.append(indent).append('-');
                value(element, indent + "  ");
            }
        } else if (value instanceof Map<?, ?> map) {
            lines.append('\n');
            members(map, indent);
        } else {
            lines.append(' ');
            line(String.valueOf(value));
        }
    }

    /** Whatever is given stays on its line: a line of its own could look like another part. */
    private void line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isHalfLineEnd(text, i)) {
                char c = Characters.visible(text, i);
                lines.append(c == '\n' || c == '\u2028' || c == '\u2029' ? ' ' : c);
            }
        }
        lines.append('\n');
    }
}
