package http.status.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of a catalog by constant name and by phrase: the present ones of all registries first, then the others. */
final class NameIndex {
    private final Map<String, StatusCode> byName = new HashMap<>();
    private final Map<String, StatusCode> byPhrase = new HashMap<>();

    /** The length of the longest phrase: longer text is none, and isn't even folded. */
    private int longestPhrase;

    /** Reads the names of all codes. */
    NameIndex(List<Registry> registries, Failures failures) {
        for (boolean former : new boolean[] {false, true}) {
            for (Registry registry : registries) {
                for (StatusCode code : registry.statusCodes()) {
                    try {
                        add(code, former);
                    } catch (Throwable e) {
                        failures.addOnce(registry.provider(), "names of " + registry.id() + ": ", e);
                    }
                }
            }
        }
    }

    private void add(StatusCode code, boolean former) {
        for (String name : former ? code.aliases() : List.of(code.constantName())) {
            addName(name, code);
        }
        for (String phrase : former ? code.formerPhrases() : List.of(code.phrase())) {
            addPhrase(phrase, code);
        }
    }

    @Nullable
    StatusCode byName(String name) {
        return byName.get(name);
    }

    @Nullable
    StatusCode byPhrase(String phrase) {
        return phrase.length() > longestPhrase ? null : byPhrase.get(foldCase(phrase));
    }

    private void addName(String name, StatusCode code) {
        if (!name.isEmpty()) {
            byName.putIfAbsent(name, code);
        }
    }

    private void addPhrase(String phrase, StatusCode code) {
        if (!phrase.isEmpty()) {
            byPhrase.putIfAbsent(foldCase(phrase), code);
            longestPhrase = Math.max(longestPhrase, phrase.length());
        }
    }

    /** Folds ASCII letters alone, whatever the machine's locale makes of an I. */
    private static String foldCase(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return folded.toString();
    }
}
