package http.status.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of a catalog by constant name and by phrase: the present ones of all registries first, then former ones. */
final class NameIndex {
    private final Map<String, StatusCode> byName = new HashMap<>();
    private final Map<String, StatusCode> byPhrase = new HashMap<>();

    NameIndex(List<Registry> registries, Failures failures) {
        for (Registry registry : registries) {
            for (StatusCode code : registry.codes()) {
                try {
                    addName(code.constantName(), code);
                    addPhrase(code.phrase(), code);
                } catch (Throwable e) {
                    failures.add(registry.provider(), e);
                }
            }
        }
        for (Registry registry : registries) {
            for (StatusCode code : registry.codes()) {
                try {
                    code.formerNames().forEach(name -> addName(name, code));
                    code.formerPhrases().forEach(phrase -> addPhrase(phrase, code));
                } catch (Throwable e) {
                    failures.add(registry.provider(), e);
                }
            }
        }
    }

    @Nullable
    StatusCode byName(String name) {
        return byName.get(name);
    }

    @Nullable
    StatusCode byPhrase(String phrase) {
        return byPhrase.get(foldCase(phrase));
    }

    private void addName(String name, StatusCode code) {
        if (!name.isEmpty()) {
            byName.putIfAbsent(name, code);
        }
    }

    private void addPhrase(String phrase, StatusCode code) {
        if (!phrase.isEmpty()) {
            byPhrase.putIfAbsent(foldCase(phrase), code);
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
