package http.status.api.spi;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language as a resource bundle: read from a properties file as translators edit it, or compiled into a class
 * that extends this one; for a {@link StatusTextProvider} to hand over, and for whatever reads resource bundles.
 *
 * <ul>
 *   <li>The file is a properties file ({@link java.util.Properties#load(java.io.Reader)}) in UTF-8 without a byte order
 *       mark, whatever the default encoding and the switches of the Java virtual machine are.
 *   <li>The text of a code stands under two keys, {@code 404.title} and {@code 404.description}; that of a class under
 *       {@code 4xx.title} and {@code 4xx.description}, that of {@link StatusClass#OTHER} under {@code other.title} and
 *       {@code other.description}. The number of a code is 100 to 999.
 *   <li>A value is one line of printable characters with words in it, without blanks (a no-break space is one) at its
 *       start and its end. Inside it, a no-break space is as good as any other character.
 *   <li>Which language the texts are in is for the provider to say.
 *   <li>{@code getString("404.title")} and the other methods of a resource bundle answer from the same texts. What is found by
 *       {@link ResourceBundle#getBundle(String, Locale)} falls back as that method does: for a language that isn't there, to the
 *       default locale of the Java virtual machine. The catalogs never do.
 *   <li>The texts of a bundle never change, and threads may share it.
 * </ul>
 *
 * <p>A file with any fault is refused whole, when it is read. The message names the file and the line that the key
 * starts on, or that a wrong byte is on, and by its number and name a character that can't be seen, such as {@code
 * U+2028 (line separator)}. Of several faults it tells one. Refused are
 *
 * <ul>
 *   <li>a byte order mark, UTF-16, a NUL, and any byte that is no UTF-8, in comments too;
 *   <li>a key of any other form, and a key that stands twice;
 *   <li>an escape {@code \}{@code u} without four hexadecimal digits;
 *   <li>a value that is empty, or has a blank at its start or its end;
 *   <li>a value with a control character, a line or paragraph separator (U+2028, U+2029), a control of the writing
 *       direction (U+202A to U+202E, U+2066 to U+2069), half of a surrogate pair, U+FEFF or U+FFFD, written as it is or
 *       as an escape. The marks that Arabic and Hebrew need (U+061C, U+200E, U+200F) are none of these;
 *   <li>a title without its description, and a description without its title.
 * </ul>
 *
 * <pre>{@code
 * String file = "470.title=Café épuisé\n470.description=La machine à café est vide.\n";
 * byte[] bytes = file.getBytes(java.nio.charset.StandardCharsets.UTF_8);
 * TextBundle bundle = TextBundle.read("acme_fr.properties", new java.io.ByteArrayInputStream(bytes));
 * bundle.texts(Locale.FRENCH).get(470).title()     // "Café épuisé"
 * }</pre>
 */
public class TextBundle extends ResourceBundle {
    private static final String TITLE = ".title";
    private static final String DESCRIPTION = ".description";
    private static final int COLUMNS = 3;

    /** Of each code and class what its keys begin with, the title and the description. */
    private final String[] table;

    /** The table by key, made when a key is first asked for; a plain read will do, because the map never changes. */
    private @Nullable Map<String, String> values;

    /**
     * Creates a bundle of what was compiled. A class that {@link ResourceBundle#getBundle(String, Locale)} is to find is public,
     * has a public constructor without parameters, and lies in a package that its module opens.
     *
     * @param table of each code and class three texts: what its keys begin with ("404", "4xx", "other"), the title and the
     *     description, not null, no element null; it is not copied
     * @throws IllegalArgumentException if the texts don't come in threes, or if keys can't begin so
     */
    protected TextBundle(String... table) {
        if (table.length % COLUMNS != 0) {
            throw new IllegalArgumentException(table.length
                    + " texts are given: write three for each code or class, its keys' beginning, title and"
                    + " description");
        }
        for (int i = 0; i < table.length; i += COLUMNS) {
            if (!isCode(table[i]) && classOf(table[i]) == null) {
                throw new IllegalArgumentException(Shown.quote(table[i])
                        + " is no beginning of a key: write the number of a code, or a class such as 4xx or other");
            }
        }
        this.table = table;
    }

    /**
     * Reads a file to its end.
     *
     * @param name the name of the file, for messages, such as "acme_fr.properties", not null
     * @param in the bytes of the file, not null; it is not closed
     * @return the bundle, never null
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if the file isn't as stated above; the message names the file and the line
     */
    public static TextBundle read(String name, InputStream in) throws IOException {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(in, "in");
        Map<String, String> values = TextRules.valuesOf(TextFile.read(name, in));
        List<String> table = new ArrayList<>();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            String key = entry.getKey();
            if (key.endsWith(TITLE)) {
                table.add(subject(key));
                table.add(entry.getValue());
                table.add(values.get(otherHalf(key)));
            }
        }
        return new TextBundle(table.toArray(new String[0]));
    }

    /** Tells whether a key is the title or the description of a code or of a class. */
    static boolean isKey(String key) {
        String subject = subject(key);
        return isCode(subject) || classOf(subject) != null;
    }

    /** Gives the key of the description for that of the title, and the other way round. */
    static String otherHalf(String key) {
        return subject(key) + (key.endsWith(TITLE) ? DESCRIPTION : TITLE);
    }

    /** What a key is about, in front of the part that it names; empty if it names none. */
    private static String subject(String key) {
        String part = key.endsWith(TITLE) ? TITLE : key.endsWith(DESCRIPTION) ? DESCRIPTION : key;
        return key.substring(0, key.length() - part.length());
    }

    private static @Nullable StatusClass classOf(String subject) {
        for (StatusClass statusClass : StatusClass.values()) {
            if (statusClass.label().equals(subject)) {
                return statusClass;
            }
        }
        return null;
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
     * Finds one text.
     *
     * @param key the key, such as "404.title", not null
     * @return the text; empty if the bundle doesn't have the key
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values().get(Objects.requireNonNull(key, "key")));
    }

    /**
     * The texts of the codes in the bundle: what {@link StatusTextProvider#texts(Locale)} hands over.
     *
     * @param locale the language that the texts are in, not null
     * @return a new map from the number to its text, never null; empty if there are none
     */
    public Map<Integer, StatusText> texts(Locale locale) {
        Map<Integer, StatusText> texts = new HashMap<>();
        for (int i = 0; i < table.length; i += COLUMNS) {
            if (isCode(table[i])) {
                texts.put(Integer.valueOf(table[i]), StatusText.of(table[i + 1], table[i + 2], locale));
            }
        }
        return texts;
    }

    /**
     * The texts of the status classes in the bundle: what {@link StatusTextProvider#classTexts(Locale)} hands over.
     *
     * @param locale the language that the texts are in, not null
     * @return a new map, never null; empty if there are none
     */
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        Map<StatusClass, StatusText> texts = new HashMap<>();
        for (int i = 0; i < table.length; i += COLUMNS) {
            StatusClass statusClass = classOf(table[i]);
            if (statusClass != null) {
                texts.put(statusClass, StatusText.of(table[i + 1], table[i + 2], locale));
            }
        }
        return texts;
    }

    /**
     * Gives the text of a key, as a resource bundle does.
     *
     * @param key the key, such as "404.title", not null
     * @return the text, or null if this bundle doesn't have it
     */
    @Override
    protected @Nullable Object handleGetObject(String key) {
        return values().get(Objects.requireNonNull(key, "key"));
    }

    @Override
    protected Set<String> handleKeySet() {
        return values().keySet();
    }

    /**
     * The keys of this bundle and of those that it falls back to.
     *
     * @return an enumeration of the keys, never null
     */
    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }

    private Map<String, String> values() {
        Map<String, String> known = values;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < table.length; i += COLUMNS) {
                known.put(table[i] + TITLE, table[i + 1]);
                known.put(table[i] + DESCRIPTION, table[i + 2]);
            }
            known = Collections.unmodifiableMap(known);
            values = known;
        }
        return known;
    }
}
