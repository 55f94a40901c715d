package http.status.explorer;

import http.status.api.Reference;

/**
 * A place where a status code is specified, in plain values.
 *
 * @param document the document's short name, such as "RFC 9110"
 * @param section the section, such as "15.5.5"; an appendix's begins with a letter; empty for the document as a whole
 * @param title the document's title, empty if it isn't given
 * @param uri the address
 */
public record Citation(String document, String section, String title, String uri) {
    static Citation of(Reference reference) {
        return new Citation(
                reference.document(),
                reference.section().orElse(""),
                reference.title(),
                reference.uri().toString());
    }

    /** The place as it is cited in a language: "RFC 9110, section 15.5.5". */
    public String label(Wording wording) {
        if (section.isEmpty()) {
            return document;
        }
        String part = Character.isDigit(section.charAt(0)) ? "section" : "appendix";
        return document + ", " + wording.get(part) + " " + section;
    }
}
