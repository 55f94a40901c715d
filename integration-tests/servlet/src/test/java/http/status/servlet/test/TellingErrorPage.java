package http.status.servlet.test;

import http.status.problem.Problem;
import http.status.servlet.ErrorPageServlet;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** An error page of an application that has more to say. */
public final class TellingErrorPage extends ErrorPageServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected Problem problem(HttpServletRequest request, Problem problem) {
        return problem.with("path", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
