package http.status.api.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** A properties file in UTF-8: its properties in their order, each with the line that its key starts on. */
final class TextFile {
    static final char MARK = '\uFEFF';

    /** The same key may come again. */
    record Property(int line, String key, String value) {}

    private final String name;
    private final List<Property> properties = new ArrayList<>();

    /** The line of the malformed escape that ended the reading, or 0. */
    private int malformed;

    private TextFile(String name) {
        this.name = name;
    }

    static TextFile read(String name, InputStream in) throws IOException {
        TextFile file = new TextFile(name);
        Lines lines = new Lines(file.decode(in.readAllBytes()));
        try {
            new Collector(lines, file.properties).load(lines);
        } catch (IllegalArgumentException e) {
            file.malformed = lines.ofKey();
        }
        return file;
    }

    /** Gives the properties, up to the first malformed escape. */
    List<Property> properties() {
        return properties;
    }

    /** Comes after the checks of the properties, so that the first fault in the file is the one that is told. */
    void refuseMalformedEscape() {
        if (malformed > 0) {
            throw refused(
                    malformed,
                    "an escape is malformed: write \\u and four hexadecimal digits, and a backslash itself as \\\\");
        }
    }

    IllegalArgumentException refused(int line, String fault) {
        return new IllegalArgumentException(name + ", line " + line + ": " + fault);
    }

    private String decode(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            throw refused(1, "the file is UTF-16, as " + Shown.name(MARK) + " at its start tells: save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                String before = new String(bytes, 0, i, StandardCharsets.ISO_8859_1);
                throw refused(
                        Lines.in(before),
                        "the file has " + Shown.name(0) + ", as UTF-16 has many: save the file as UTF-8");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        boolean wrong = decoder.decode(from, to, true).isError();
        String text = to.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            throw refused(1, Shown.name(MARK) + " stands at the start: save the file as UTF-8 without one");
        }
        if (wrong) {
            String hex = Integer.toHexString(from.get() & 0xFF).toUpperCase(Locale.ROOT);
            throw refused(Lines.in(text), "the byte 0x" + hex + " is no UTF-8 here: save the file as UTF-8");
        }
        return text;
    }

    /** Keeps each property with its line, in place of the last value of each key. */
    private static final class Collector extends Properties {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Lines lines;
        private final transient List<Property> properties;

        Collector(Lines lines, List<Property> properties) {
            this.lines = lines;
            this.properties = properties;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            properties.add(new Property(lines.ofKey(), (String) key, (String) value));
            lines.goOn();
            return value;
        }
    }

    /**
     * Hands the text over and counts lines. It gives one character at a time: whoever has read a property has then read
     * one character of the next line at most.
     */
    private static final class Lines extends Reader {
        private final String text;

        /** How many characters were handed over. */
        private int given;

        /** Where the search for the next key is, and the line there. */
        private int index;

        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        /** Gives the number of the line that a text ends on. */
        static int in(String text) {
            Lines lines = new Lines(text);
            lines.goTo(text.length());
            return lines.line;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (given == text.length()) {
                return -1;
            }
            buffer[offset] = text.charAt(given++);
            return 1;
        }

        @Override
        public void close() {}

        /** Gives the line of the next key: behind blank lines, comments, and backslashes that continue nothing. */
        int ofKey() {
            boolean comment = false;
            for (; index < text.length(); goTo(index + 1)) {
                char c = text.charAt(index);
                if (isEnd(c)) {
                    comment = false;
                } else if (!comment) {
                    comment = c == '#' || c == '!';
                    if (!comment && c != ' ' && c != '\t' && c != '\f' && !isContinuation()) {
                        break;
                    }
                }
            }
            return line;
        }

        /** Looks for the next key behind what was handed over, but for the one character that may be read ahead. */
        void goOn() {
            goTo(given - 1);
        }

        private void goTo(int end) {
            for (; index < end; index++) {
                char c = text.charAt(index);
                if (c == '\n' || c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n')) {
                    line++;
                }
            }
        }

        /** Tells whether this backslash continues a line of nothing; the last one of a file is an empty key. */
        private boolean isContinuation() {
            return text.charAt(index) == '\\' && index + 2 < text.length() && isEnd(text.charAt(index + 1));
        }

        private static boolean isEnd(char c) {
            return c == '\n' || c == '\r';
        }
    }
}
