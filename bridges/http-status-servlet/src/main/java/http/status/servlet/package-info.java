/**
 * The error page of Jakarta Servlet applications. With this jar in {@code WEB-INF/lib}, a container finds
 * {@link http.status.servlet.ErrorPageServlet} by itself.
 */
@NullMarked
package http.status.servlet;

import org.jspecify.annotations.NullMarked;
