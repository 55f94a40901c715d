package http.status.api.spi;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of one properties file, as translators edit it, for a {@link StatusTextProvider} to hand over.
 *
 * <ul>
 *   <li>The file is a properties file ({@link Properties#load(java.io.Reader)}) in UTF-8, whatever the default encoding
 *       and the switches of the Java virtual machine are.
 *   <li>The text of a code stands under two keys, {@code 404.title} and {@code 404.description}; that of a class under
 *       {@code 4xx.title} and {@code 4xx.description}, that of {@link StatusClass#OTHER} under {@code other.title} and
 *       {@code other.description}.
 *   <li>Which language the texts are in is for the provider to say. Nothing falls back to another file.
 *   <li>This class is immutable and thread-safe.
 * </ul>
 *
 * <pre>{@code
 * String file = "470.title=Café épuisé\n470.description=La machine à café est vide.\n";
 * byte[] bytes = file.getBytes(java.nio.charset.StandardCharsets.UTF_8);
 * TextBundle bundle = TextBundle.read(new java.io.ByteArrayInputStream(bytes));
 * bundle.texts(Locale.FRENCH).get(470).title()     // "Café épuisé"
 * }</pre>
 */
public final class TextBundle {
    private static final String TITLE = ".title";
    private static final String DESCRIPTION = ".description";

    private static final Map<String, StatusClass> CLASSES = Map.of(
            "1xx", StatusClass.INFORMATIONAL,
            "2xx", StatusClass.SUCCESSFUL,
            "3xx", StatusClass.REDIRECTION,
            "4xx", StatusClass.CLIENT_ERROR,
            "5xx", StatusClass.SERVER_ERROR,
            "other", StatusClass.OTHER);

    private final Map<String, String> values;

    private TextBundle(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a file to its end.
     *
     * @param in the bytes of the file, not null; it is not closed
     * @return the bundle, never null
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a key is none of those stated above, if the file isn't in UTF-8, or if an
     *     escape in it is malformed
     */
    public static TextBundle read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, String> values = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key);
            check(key, value);
            values.put(key, value);
        }
        return new TextBundle(values);
    }

    private static void check(String key, String value) {
        String subject = subject(key);
        if (!isCode(subject) && !CLASSES.containsKey(subject)) {
            throw new IllegalArgumentException(
                    "key \"" + key + "\" is not allowed: write the number of a code, or a class,"
                            + " and which part of its text it is, such as 404.title or 4xx.description");
        }
        if (value.indexOf('\uFFFD') >= 0) {
            throw new IllegalArgumentException("the value of " + key + " isn't UTF-8: save the file in that encoding");
        }
    }

    /** What a key is about, in front of the part that it names; empty if it names none. */
    private static String subject(String key) {
        String part = key.endsWith(TITLE) ? TITLE : key.endsWith(DESCRIPTION) ? DESCRIPTION : key;
        return key.substring(0, key.length() - part.length());
    }

    private static boolean isCode(String subject) {
        return subject.length() == 3
                && subject.charAt(0) >= '1'
                && subject.charAt(0) <= '9'
                && isDigit(subject.charAt(1))
                && isDigit(subject.charAt(2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Finds one value as it stands in the file.
     *
     * @param key the key, such as "404.title", not null
     * @return the value; empty if the file doesn't have the key
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The texts of the codes in the file: what {@link StatusTextProvider#texts(Locale)} hands over.
     *
     * @param locale the language that the file is in, not null
     * @return a new map from the number to its text, never null; empty if the file has none
     * @throws IllegalArgumentException if a text lacks its title or its description, or if one of them is blank or has a
     *     control character
     */
    public Map<Integer, StatusText> texts(Locale locale) {
        Map<Integer, StatusText> texts = new HashMap<>();
        for (String key : values.keySet()) {
            String subject = subject(key);
            if (isCode(subject)) {
                Integer code = Integer.valueOf(subject);
                if (!texts.containsKey(code)) {
                    texts.put(code, text(subject, locale));
                }
            }
        }
        return texts;
    }

    /**
     * The texts of the status classes in the file: what {@link StatusTextProvider#classTexts(Locale)} hands over.
     *
     * @param locale the language that the file is in, not null
     * @return a new map, never null; empty if the file has none
     * @throws IllegalArgumentException if a text lacks its title or its description, or if one of them is blank or has a
     *     control character
     */
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        Map<StatusClass, StatusText> texts = new HashMap<>();
        for (String key : values.keySet()) {
            StatusClass statusClass = CLASSES.get(subject(key));
            if (statusClass != null && !texts.containsKey(statusClass)) {
                texts.put(statusClass, text(subject(key), locale));
            }
        }
        return texts;
    }

    private StatusText text(String subject, Locale locale) {
        return StatusText.of(value(subject + TITLE), value(subject + DESCRIPTION), locale);
    }

    private String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing: a text has a title and a description");
        }
        return value;
    }
}
