package http.status.registry.drift;

import java.io.Serial;

/** Says in one line what came in that can't be compared, what can, and where to get it. */
final class BadInputException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String WHAT_IS_ALLOWED =
            ". Give the IANA HTTP Status Code Registry, its XML or its CSV, as it comes from "
                    + "https://www.iana.org/assignments/http-status-codes/http-status-codes.xml or "
                    + "https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv.";

    /** Takes what is wrong: the beginning of a sentence, without anything of unknown origin but excerpts. */
    BadInputException(String problem) {
        super(problem + WHAT_IS_ALLOWED);
    }

    BadInputException(String problem, Throwable cause) {
        super(problem + WHAT_IS_ALLOWED, cause);
    }
}
