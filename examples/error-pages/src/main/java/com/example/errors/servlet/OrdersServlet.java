package com.example.errors.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The orders of the shop. There is one, and it can't be had at night. */
final class OrdersServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/42" -> {
                response.setContentType("text/plain;charset=utf-8");
                response.getWriter().println("Order 42: a pot of coffee");
            }
            case "/night" -> {
                response.setHeader("Retry-After", "3600");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            case "/broken" -> throw new IllegalStateException("the password of the database is 1234");
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
