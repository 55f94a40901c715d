package http.status.iana;

import http.status.api.Reference;
import java.net.URI;
import java.time.YearMonth;

/** What the tables cite beside RFCs: the drafts, by their revisions, and the registry itself. */
final class Documents {
    private Documents() {}

    static Reference of(String document, String section) {
        return switch (document) {
            // The revision that the registry names.
            case "draft-ietf-httpbis-resumable-upload-05" -> resumableUpload(document, section, YearMonth.of(2024, 10));
            // The revision with the fields as the rules give them; the one that the registry names has others.
            case "draft-ietf-httpbis-resumable-upload-12" -> resumableUpload(document, section, YearMonth.of(2026, 7));
            case "IANA HTTP Status Code Registry" ->
                Reference.page(document, URI.create("https://www.iana.org/assignments/http-status-codes"));
            default ->
                throw new IllegalArgumentException(document + " is cited by a table, and nothing is known of it");
        };
    }

    private static Reference resumableUpload(String document, String section, YearMonth published) {
        return Reference.internetDraft(document, section)
                .withTitle("Resumable Uploads for HTTP")
                .withLabel("Resumable Uploads for HTTP")
                .withPublished(published);
    }
}
