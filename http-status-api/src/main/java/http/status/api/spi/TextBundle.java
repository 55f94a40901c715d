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

    /** The number that stands for the last of the classes 1xx to 5xx; 0 is {@link StatusClass#OTHER}. */
    private static final int LAST_CLASS = 5;

    private static final int PER_CLASS = 100;

    /** Of each title what it is about: the number of a code, or that of a class. */
    private final int[] subjects;

    /** A title and a description for each subject. */
    private final String[] words;

    /** The words by key, made when a key is first asked for; a plain read will do, because the map never changes. */
    private @Nullable Map<String, String> values;

    /**
     * Creates a bundle of what was compiled. A class that {@link ResourceBundle#getBundle(String, Locale)} is to find is public,
     * has a public constructor without parameters, and lies in a package that its module opens.
     *
     * <p>Numbers and not keys, because these arrays are what a program's first text costs.
     *
     * @param subjects what the texts are about, each once: the number of a code, 100 to 999, or of a class, 1 to 5 for 1xx to 5xx
     *     and 0 for {@link StatusClass#OTHER}; not null, not copied
     * @param words a title and a description for each subject, not null, no element null; not copied
     * @throws IllegalArgumentException if there aren't two texts for each subject, or a number is neither a code's nor a class's
     */
    protected TextBundle(int[] subjects, String... words) {
        if (words.length != 2 * subjects.length) {
            throw new IllegalArgumentException(words.length + " texts are given for " + subjects.length
                    + " codes and classes: write two for each, its title and its description");
        }
        for (int subject : subjects) {
            if (!isClass(subject) && (subject < 100 || subject > 999)) {
                throw new IllegalArgumentException(
                        subject + " is no code and no class: write 100 to 999 for a code, 1 to 5"
                                + " for the classes 1xx to 5xx, 0 for other");
            }
        }
        this.subjects = subjects;
        this.words = words;
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
        int[] subjects = new int[values.size() / 2];
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            String key = entry.getKey();
            if (key.endsWith(TITLE)) {
                subjects[words.size() / 2] = subjectOf(key);
                words.add(entry.getValue());
                words.add(values.get(otherHalf(key)));
            }
        }
        return new TextBundle(subjects, words.toArray(new String[0]));
    }

    /** Tells whether a key is the title or the description of a code or of a class. */
    static boolean isKey(String key) {
        return subjectOf(key) >= 0;
    }

    /** Gives the key of the description for that of the title, and the other way round. */
    static String otherHalf(String key) {
        return beginning(key) + (key.endsWith(TITLE) ? DESCRIPTION : TITLE);
    }

    /** What stands in front of the part that a key names; empty if it names none. */
    private static String beginning(String key) {
        String part = key.endsWith(TITLE) ? TITLE : key.endsWith(DESCRIPTION) ? DESCRIPTION : key;
        return key.substring(0, key.length() - part.length());
    }

    /** The number of the code or of the class that a key is about, or -1 if it is about none. */
    private static int subjectOf(String key) {
        String beginning = beginning(key);
        for (int subject = 0; subject <= LAST_CLASS; subject++) {
            if (beginningOf(subject).equals(beginning)) {
                return subject;
            }
        }
        boolean code = beginning.length() == 3 && beginning.charAt(0) != '0';
        for (int i = 0; code && i < 3; i++) {
            code = beginning.charAt(i) >= '0' && beginning.charAt(i) <= '9';
        }
        return code ? Integer.parseInt(beginning) : -1;
    }

    private static String beginningOf(int subject) {
        return isClass(subject) ? classOf(subject).label() : Integer.toString(subject);
    }

    private static boolean isClass(int subject) {
        return subject >= 0 && subject <= LAST_CLASS;
    }

    private static StatusClass classOf(int subject) {
        return StatusClass.of(subject * PER_CLASS);
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
        for (int i = 0; i < subjects.length; i++) {
            if (!isClass(subjects[i])) {
                texts.put(subjects[i], text(i, locale));
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
        for (int i = 0; i < subjects.length; i++) {
            if (isClass(subjects[i])) {
                texts.put(classOf(subjects[i]), text(i, locale));
            }
        }
        return texts;
    }

    private StatusText text(int i, Locale locale) {
        return StatusText.of(words[2 * i], words[2 * i + 1], locale);
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
            for (int i = 0; i < subjects.length; i++) {
                String beginning = beginningOf(subjects[i]);
                known.put(beginning + TITLE, words[2 * i]);
                known.put(beginning + DESCRIPTION, words[2 * i + 1]);
            }
            known = Collections.unmodifiableMap(known);
            values = known;
        }
        return known;
    }
}
