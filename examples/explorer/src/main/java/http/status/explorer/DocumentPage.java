package http.status.explorer;

/**
 * The page of a document.
 *
 * @param title what it is called
 * @param summary what it is about, in a sentence
 * @param html its content
 */
public record DocumentPage(String title, String summary, String html) {}
