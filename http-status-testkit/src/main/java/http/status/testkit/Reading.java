package http.status.testkit;

import http.status.api.StatusCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What one code answered when each of its methods was called once.
 *
 * @param number what {@code code()} answered
 * @param values the answers by method; a {@link Silence} stands for one that wasn't given
 */
record Reading(StatusCode code, int number, Map<String, Object> values) {
    /** More than any registry has; a collection that never ends is read no further. */
    private static final int MAX_ELEMENTS = 1000;

    /** In the place of a value: what a method did instead of giving it. */
    record Silence(String what) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Reading of(StatusCode code, int number) {
        Map<String, Object> values = new LinkedHashMap<>();
        read(values, "phrase()", code::phrase);
        read(values, "registry()", code::registry);
        read(values, "constantName()", code::constantName);
        read(values, "description()", code::description);
        read(values, "statusClass()", code::statusClass);
        read(values, "label()", code::label);
        read(values, "reference()", code::reference);
        read(values, "history()", () -> copy(code.history()));
        read(values, "registration()", code::registration);
        read(values, "registrationExpires()", code::registrationExpires);
        read(values, "lifecycle()", code::lifecycle);
        read(values, "isDeprecated()", code::isDeprecated);
        read(values, "scope()", code::scope);
        read(values, "isRegistered()", code::isRegistered);
        read(values, "formerPhrases()", () -> copy(code.formerPhrases()));
        read(values, "aliases()", () -> copy(code.aliases()));
        read(values, "semantics()", code::semantics);
        read(values, "genericCode()", code::genericCode);
        read(values, "isInformational()", code::isInformational);
        read(values, "isSuccessful()", code::isSuccessful);
        read(values, "isRedirection()", code::isRedirection);
        read(values, "isClientError()", code::isClientError);
        read(values, "isServerError()", code::isServerError);
        read(values, "isError()", code::isError);
        return new Reading(code, number, values);
    }

    private static void read(Map<String, Object> values, String method, Callable<? extends @Nullable Object> question) {
        Object value;
        try {
            Object answer = question.call();
            value = answer == null ? new Silence("gave null") : answer;
        } catch (Throwable e) {
            Findings.survive(e);
            value = new Silence("threw " + Words.describe(e));
        }
        values.put(method, value);
    }

    /** Copies what may hold null, or never end. */
    static <T> @Nullable List<T> copy(@Nullable Iterable<? extends T> given) {
        if (given == null) {
            return null;
        }
        List<T> copy = new ArrayList<>();
        for (T each : given) {
            if (copy.size() == MAX_ELEMENTS) {
                throw new IllegalStateException("it has more than " + MAX_ELEMENTS + " elements");
            }
            copy.add(each);
        }
        return copy;
    }

    /** The answer of a method if it is a text. */
    Optional<String> text(String method) {
        return values.get(method) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The texts in the answer of a method, if it is a list. */
    List<String> texts(String method) {
        List<String> texts = new ArrayList<>();
        if (values.get(method) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof String text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
