package http.status.explorer;

import http.status.api.Conflict;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number that several registries define, as a copy that is fit to be shown.
 *
 * @param code the number
 * @param meanings what they mean by it, in the order of the catalog: the first is the winner
 */
public record ConflictFacts(int code, List<Meaning> meanings) {
    static ConflictFacts of(Conflict conflict, Language language) {
        return new ConflictFacts(
                conflict.code(),
                Stream.concat(Stream.of(conflict.winner()), conflict.others().stream())
                        .map(code -> Meaning.of(code, language))
                        .toList());
    }
}
