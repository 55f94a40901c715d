package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.stream.Stream;

/** Its codes go round in a circle: whoever reads them to the last keeps all others waiting. */
public final class CodesNeverEnd extends Usurper {
    @Override
    public Collection<StatusCode> statusCodes() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<StatusCode> iterator() {
                // As good as endless, yet bounded: a library that reads on fails the tests instead of hanging them.
                return Stream.iterate(100, code -> code == 999 ? 100 : code + 1)
                        .limit(1_000_000)
                        .map(code -> (StatusCode) new UncheckedCode(code, "Usurped", registry()))
                        .iterator();
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
    }
}
