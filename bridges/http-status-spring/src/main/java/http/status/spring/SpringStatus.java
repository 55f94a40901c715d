package http.status.spring;

import http.status.api.StatusCode;
import org.springframework.http.HttpStatusCode;

/**
 * Status codes as Spring's, and Spring's as status codes. Spring's interface is sealed, so a status code can't be one of its
 * implementations.
 *
 * <pre>{@code
 * throw new ResponseStatusException(SpringStatus.toSpring(NginxStatus.CLIENT_CLOSED_REQUEST));
 * SpringStatus.fromSpring(response.getStatusCode()).semantics().retry();
 * }</pre>
 *
 * <p>Compare numbers and never two of Spring's: its enum has two constants for 413 and two for 422.
 */
public final class SpringStatus {
    private SpringStatus() {}

    /**
     * The code as Spring's type.
     *
     * @param code the code, not null
     * @return the constant of Spring's enum if it has one for the number, else a value of the number alone; never null
     */
    public static HttpStatusCode toSpring(StatusCode code) {
        return HttpStatusCode.valueOf(code.code());
    }

    /**
     * The code that Spring's type stands for.
     *
     * @param status Spring's code, not null; its number is 100..999
     * @return the same as {@link StatusCode#of(int)} for its number, never null
     */
    public static StatusCode fromSpring(HttpStatusCode status) {
        return StatusCode.of(status.value());
    }
}
