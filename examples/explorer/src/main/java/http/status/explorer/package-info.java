/**
 * A small web application on the vocabulary of HTTP status codes.
 *
 * <p>A request takes one way through it: {@link http.status.explorer.ExchangeHandler} turns it into a
 * {@link http.status.explorer.Request}, {@link http.status.explorer.Responder} chooses the language and the
 * representation, {@link http.status.explorer.Pages} finds the {@link http.status.explorer.Page}, a
 * {@link http.status.explorer.Renderer} writes it, {@link http.status.explorer.StatusFields} adds what the semantics of
 * its status ask for, and the {@link http.status.explorer.Answer} goes back. What is the same for every reader is among
 * the {@link http.status.explorer.CommonFiles}, the {@link http.status.explorer.Export} for programs too.
 *
 * <p>{@link http.status.explorer.Site} has the same pages written as files, with other {@link http.status.explorer.Links}.
 */
@NullMarked
package http.status.explorer;

import org.jspecify.annotations.NullMarked;
