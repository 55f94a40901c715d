package http.status.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Spring's problem, written by Jackson as Spring's converter has it written. */
public final class SpringProblem {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private SpringProblem() {}

    /** The bytes of a problem whose title is there; neither language nor format is chosen. */
    public static byte[] write(int code, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(code);
        problem.setTitle(title);
        return JSON.writeValueAsBytes(problem);
    }

    /** The same with both fields read: the media types by Spring, the language and the title by the JDK; empty if JSON isn't taken. */
    public static byte[] negotiate(
            int code, String accept, String acceptLanguage, Map<Locale, ResourceBundle> bundles) {
        Locale locale = Peers.lookup(acceptLanguage);
        String title = Peers.cachedBundles(bundles, locale == null ? Locale.ENGLISH : locale, code);
        return takesJson(MediaType.parseMediaTypes(accept)) ? write(code, title) : new byte[0];
    }

    private static boolean takesJson(List<MediaType> types) {
        for (MediaType type : types) {
            if (type.includes(MediaType.APPLICATION_PROBLEM_JSON) || type.includes(MediaType.APPLICATION_JSON)) {
                return true;
            }
        }
        return false;
    }
}
