package com.example.errors.servlet;

import http.status.problem.Problem;
import http.status.servlet.ErrorPageServlet;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The error page of the shop: it says which path it was about. Who has nothing to add takes {@link ErrorPageServlet} as it is. */
final class ShopErrorPage extends ErrorPageServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected Problem problem(HttpServletRequest request, Problem problem) {
        return problem.with("path", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
