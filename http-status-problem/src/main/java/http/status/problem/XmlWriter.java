package http.status.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes problems as XML (<a href="https://www.rfc-editor.org/rfc/rfc9457#appendix-B">RFC 9457, appendix B</a>). */
final class XmlWriter {
    private static final String BEGINNING =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<problem xmlns=\"urn:ietf:rfc:7807\">";

    /** What an element of a list is called. */
    private static final String ELEMENT = "i";

    private final StringBuilder xml = new StringBuilder(256).append(BEGINNING);

    private XmlWriter() {}

    static String write(Problem problem) {
        XmlWriter writer = new XmlWriter();
        writer.value(problem.members());
        return writer.xml.append("</problem>\n").toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                element(ELEMENT, element);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> member : map.entrySet()) {
                element((String) member.getKey(), member.getValue());
            }
        } else if (value != null) {
            text(value.toString());
        }
    }

    private void element(String name, @Nullable Object value) {
        xml.append('<').append(name).append('>');
        value(value);
        xml.append("</").append(name).append('>');
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = Characters.inXml(text, i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;"); // As it is, a parser would read it as a line feed.
                default -> xml.append(c);
            }
        }
    }
}
