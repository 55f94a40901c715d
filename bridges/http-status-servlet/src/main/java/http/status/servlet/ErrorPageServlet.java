package http.status.servlet;

import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.problem.Problem;
import http.status.problem.ProblemFormat;
import http.status.problem.ProblemResponse;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers every error of a servlet application in the reader's language, as the problem, the page or the text that the client takes.
 *
 * <ul>
 *   <li>The web fragment in the jar makes it the default error page: it is asked when {@code sendError} was called or an exception has
 *       left the application, and no error page of the application fits better. A status that was set without {@code sendError} is
 *       left as it is, and so is a response that has been committed.
 *   <li>Neither the message of {@code sendError} nor that of an exception, nor its stack trace, is ever shown: the container logs them.
 *   <li>Fields that the application has set, such as {@code Allow} and {@code Retry-After}, stay; {@code Vary} gets one line more.
 *       Those that tell of a content that wasn't sent, such as {@code Content-Encoding}, are taken back.
 *   <li>It needs Servlet 5 or newer, and no configuration. To say more in a problem, extend it and override {@link #problem}.
 * </ul>
 *
 * <p>Where a container has found the fragment, {@code web.xml} puts a class of one's own in the place of this one: it has a
 * {@code servlet} of the name {@code http.status.servlet.ErrorPageServlet} with that {@code servlet-class}.
 *
 * <p>An application has one default error page. If another jar brings one too, or the application decides otherwise, its {@code web.xml}
 * says which: {@code <error-page><location>/.http-status/error</location></error-page>}.
 */
public class ErrorPageServlet extends HttpServlet {
    /** Where the web fragment maps the servlet. Asked for directly, there is nothing: 404. */
    public static final String PATH = "/.http-status/error";

    private static final long serialVersionUID = 1L;

    private static final int INTERNAL_SERVER_ERROR = 500;

    /** Fields that tell of the content of an answer, beside those that a problem has itself. */
    private static final List<String> OF_CONTENT = List.of(
            "Content-Disposition", "Content-Encoding", "Content-Location", "Content-Range", "ETag", "Last-Modified");

    /** Creates the servlet; a container does that. */
    public ErrorPageServlet() {}

    /**
     * Answers an error that the container dispatches, whatever the method of the request is; any other request is answered with 404.
     *
     * @param request the request, not null
     * @param response the response, not null
     * @throws IOException if the response can't be written
     */
    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!response.isCommitted()) {
            StatusTexts texts = StatusTexts.negotiate(field(request, "Accept-Language"));
            Problem problem = problem(request, Problem.of(status(request), texts));
            ProblemFormat format = ProblemFormat.negotiate(field(request, "Accept"));
            write(ProblemResponse.of(problem, format), response);
        }
    }

    /**
     * The place to say more, or to say it otherwise: this one returns the problem as it is.
     *
     * <pre>{@code
     * protected Problem problem(HttpServletRequest request, Problem problem) {
     *     return problem.with("request_id", request.getHeader("X-Request-Id"));
     * }
     * }</pre>
     *
     * @param request the request, with the attributes of the error that {@link RequestDispatcher} names, not null
     * @param problem what the status says, in the reader's language, not null
     * @return the problem to be answered, whose status becomes that of the response, not null
     */
    protected Problem problem(HttpServletRequest request, Problem problem) {
        return problem;
    }

    /** A number that is no status code is an error of the application. */
    private static StatusCode status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return StatusCode.tryOf(status instanceof Integer number ? number : 0)
                .orElseGet(() -> StatusCode.of(INTERNAL_SERVER_ERROR));
    }

    /** The value of a field; a field on several lines means its values joined (RFC 9110, section 5.3). */
    private static String field(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name)));
    }

    private static void write(ProblemResponse problem, HttpServletResponse response) throws IOException {
        forgetContent(response);
        response.setStatus(problem.status().code());
        problem.fields().forEach((name, value) -> {
            if (name.equals("Vary")) {
                response.addHeader(name, value);
            } else {
                response.setHeader(name, value);
            }
        });
        byte[] content = problem.content();
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Takes back what the application has said of the content that it didn't send, and leaves its other fields. */
    private static void forgetContent(HttpServletResponse response) {
        if (OF_CONTENT.stream().anyMatch(response::containsHeader)) {
            Map<String, List<String>> others = new LinkedHashMap<>();
            for (String name : response.getHeaderNames()) {
                if (OF_CONTENT.stream().noneMatch(name::equalsIgnoreCase)) {
                    others.put(name, List.copyOf(response.getHeaders(name)));
                }
            }
            response.reset(); // Before Servlet 6.1 no single field can be removed.
            others.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        // Tomcat prefers a locale and a charset of the application to the fields. Null takes them back, by Servlet 6.1,
        // and
        // in Tomcat before that; where a container refuses it, the fields replace what it has.
        attempt(() -> response.setLocale(null));
        attempt(() -> response.setCharacterEncoding(null));
    }

    private static void attempt(Runnable takingBack) {
        try {
            takingBack.run();
        } catch (NullPointerException | IllegalArgumentException e) {
            // As said: null came with Servlet 6.1.
        }
    }
}
