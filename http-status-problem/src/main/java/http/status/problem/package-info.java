/**
 * Problem details of any status code, in the reader's language, as JSON, HTML, text or XML.
 *
 * <p>{@link http.status.problem.ProblemResponse#negotiate} is all that most servers need: from a status and two fields of the
 * request it makes the fields and the content of the response. {@link http.status.problem.Problem} is for those who have more to
 * say, such as a detail. Nothing in this package returns {@code null}.
 */
@NullMarked
package http.status.problem;

import org.jspecify.annotations.NullMarked;
