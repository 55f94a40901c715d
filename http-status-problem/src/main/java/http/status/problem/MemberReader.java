package http.status.problem;

import org.jspecify.annotations.Nullable;

/** Takes the members of a problem, one after another. */
interface MemberReader {
    void member(String name, @Nullable Object value);
}
