package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.tomcat.ProblemValve;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TomcatIT extends ServerContract {
    @TempDir
    static Path folder;

    private Tomcat tomcat;

    @Override
    protected int start() throws Exception {
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setHostname("localhost");
        tomcat.setPort(0);
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(ProblemValve.class.getName());
        Context context = tomcat.addContext("", folder.toString());
        Wrapper servlet = Tomcat.addServlet(context, "failing", new FailingServlet());
        for (String path : new String[] {"/404", "/499", "/throw", "/begun", "/writer", "/410", "/page"}) {
            servlet.addMapping(path);
        }
        ErrorPage page = new ErrorPage();
        page.setErrorCode(410);
        page.setLocation("/page");
        context.addErrorPage(page);
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    protected void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void whatWasWrittenBeforeTheErrorIsTakenBack() throws Exception {
        Answer answer = get("/writer", "Accept", CURL, "Accept-Language", "fr");
        assertProblem(
                answer,
                500,
                "application/problem+json",
                "fr",
                "{\"title\":\"Erreur interne du serveur\",\"status\":500}");
    }

    @Test
    void aPathThatNoApplicationSeesIsAnsweredInTheReadersLanguage() throws Exception {
        Answer answer = get("/%2e%2e/%00", "Accept", BROWSER, "Accept-Language", "fr-CA");
        assertProblem(answer, 400, "text/html;charset=utf-8", "fr", "400 Requête incorrecte");
    }

    @Test
    void aRequestThatCannotBeReadIsAnsweredInEnglish() throws Exception {
        Answer answer = send("GET /404 \u00ff HTTP/1.1\r\nHost: localhost\r\nAccept-Language: fr\r\n\r\n");
        assertProblem(answer, 400, "application/problem+json", "en", "{\"title\":\"Bad Request\",\"status\":400}");
    }

    @Test
    void anErrorPageOfTheApplicationWins() throws Exception {
        Answer answer = get("/410", "Accept", BROWSER);
        assertEquals("410 a page of its own", answer.status() + " " + answer.content());
    }

    private static final class FailingServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getServletPath()) {
                case "/throw" -> throw new IllegalStateException(SECRET);
                case "/begun" -> {
                    response.setContentType("text/csv;charset=iso-8859-1");
                    response.setLocale(Locale.GERMAN);
                    response.setHeader("Vary", "Origin");
                    response.setContentLength(1_000);
                    response.getWriter().write("half of the answer");
                    throw new IllegalStateException(BEGUN);
                }
                case "/page" -> response.getWriter().write("a page of its own");
                case "/writer" -> {
                    response.setContentType("text/csv;charset=iso-8859-1");
                    response.setLocale(Locale.GERMAN);
                    response.getWriter().write("half of the answer");
                    response.sendError(500, SECRET);
                }
                default ->
                    response.sendError(Integer.parseInt(request.getServletPath().substring(1)), SECRET);
            }
        }
    }
}
