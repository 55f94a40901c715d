package http.status.servlet.test;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The application: it fails in the way that the path says. */
public final class FailingServlet extends HttpServlet {
    /** What no client may ever see. */
    static final String SECRET = "secret <b>";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        switch (path) {
            case "/throw" -> throw new IllegalStateException(SECRET);
            case "/allow" -> {
                response.setHeader("Allow", "GET");
                response.setHeader("Vary", "Origin");
                response.sendError(405, SECRET);
            }
            case "/later" -> {
                response.setHeader("Retry-After", "120");
                response.sendError(503, SECRET);
            }
            case "/empty" -> response.setStatus(404);
            case "/own" -> {
                response.setStatus(404);
                response.setContentType("text/plain;charset=utf-8");
                response.getWriter().write("own words");
            }
            case "/writer" -> {
                response.setContentType("text/csv;charset=iso-8859-1");
                response.getWriter().write("half of the answer");
                response.sendError(500, SECRET);
            }
            case "/stream" -> {
                response.getOutputStream().write('x');
                throw new IllegalStateException(SECRET);
            }
            case "/committed" -> {
                response.getOutputStream().write("begun".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                response.flushBuffer();
                throw new IllegalStateException(SECRET);
            }
            case "/download" -> {
                response.setHeader("Content-Encoding", "gzip");
                response.setHeader("Content-Disposition", "attachment; filename=a.zip");
                response.setHeader("ETag", "\"x\"");
                response.addHeader("Set-Cookie", "a=1");
                response.addHeader("Set-Cookie", "b=2");
                throw new IllegalStateException(SECRET);
            }
            case "/locale" -> {
                response.setLocale(Locale.GERMAN);
                response.sendError(404, SECRET);
            }
            case "/page" ->
                response.getOutputStream()
                        .write("a page of its own".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            default -> response.sendError(Integer.parseInt(path.substring(1)), SECRET);
        }
    }
}
