package http.status.explorer;

import http.status.api.StatusText;
import java.util.List;

/**
 * A status class and its codes.
 *
 * @param text what the class is called and means
 * @param codes its codes in ascending order
 */
public record ClassSection(StatusText text, List<Meaning> codes) {}
