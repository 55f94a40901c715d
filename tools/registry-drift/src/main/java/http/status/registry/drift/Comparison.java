package http.status.registry.drift;

import http.status.iana.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The comparison of the registry with the library.
 *
 * @param compared how many codes the registry or the library has
 * @param differences in ascending order of the codes
 */
record Comparison(int compared, List<Difference> differences) {
    Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares what the registry assigns with what the library has, on a day. */
    static Comparison of(List<RegisteredCode> registered, List<HttpStatus> known, LocalDate today) {
        Map<Integer, RegisteredCode> theirs =
                registered.stream().collect(Collectors.toMap(RegisteredCode::code, Function.identity()));
        Map<Integer, HttpStatus> ours = known.stream().collect(Collectors.toMap(HttpStatus::code, Function.identity()));
        SortedSet<Integer> numbers = new TreeSet<>(theirs.keySet());
        numbers.addAll(ours.keySet());

        List<Difference> differences = new ArrayList<>();
        for (int number : numbers) {
            RegisteredCode code = theirs.get(number);
            HttpStatus status = ours.get(number);
            if (status == null) {
                differences.add(Differences.added(code));
            } else if (code == null) {
                differences.add(Differences.removed(status));
            } else {
                differences.addAll(new Differences(code, status).on(today));
            }
        }
        return new Comparison(numbers.size(), differences);
    }
}
