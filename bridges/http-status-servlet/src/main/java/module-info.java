/**
 * Every error of a Jakarta Servlet application in the reader's language, as the client takes it.
 *
 * <p>A container finds the web fragment in the jar; no code names the module. In a program with an embedded server,
 * {@link http.status.servlet.ErrorPageServlet} is registered by hand.
 */
module http.status.servlet {
    // The hook of the servlet takes and gives a Problem: who uses the one sees the other.
    requires transitive http.status.problem;

    // The framework, from Servlet 5 on: the application, or its server, brings it.
    requires transitive jakarta.servlet;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The servlet, for embedded servers, and to be extended.
    exports http.status.servlet;
}
