package http.status.iana;

import http.status.api.Reference;
import http.status.api.Reference.Maturity;
import java.time.YearMonth;

/** An RFC that specifies status codes, as the RFC index describes it; the label is the short name of its subject. */
enum Document {
    RFC_2295(
            2295,
            "Transparent Content Negotiation in HTTP",
            "Transparent Content Negotiation in HTTP",
            Maturity.EXPERIMENTAL,
            1998,
            3),
    RFC_2518(
            2518, "HTTP Extensions for Distributed Authoring -- WEBDAV", "WebDAV", Maturity.PROPOSED_STANDARD, 1999, 2),
    RFC_2774(2774, "An HTTP Extension Framework", "An HTTP Extension Framework", Maturity.HISTORIC, 2000, 2),
    RFC_3229(3229, "Delta encoding in HTTP", "Delta Encoding in HTTP", Maturity.PROPOSED_STANDARD, 2002, 1),
    RFC_4918(
            4918,
            "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)",
            "WebDAV",
            Maturity.PROPOSED_STANDARD,
            2007,
            6),
    RFC_5842(
            5842,
            "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)",
            "WebDAV Binding Extensions",
            Maturity.EXPERIMENTAL,
            2010,
            4),
    RFC_6585(6585, "Additional HTTP Status Codes", "Additional HTTP Status Codes", Maturity.PROPOSED_STANDARD, 2012, 4),
    RFC_7725(
            7725,
            "An HTTP Status Code to Report Legal Obstacles",
            "An HTTP Status Code to Report Legal Obstacles",
            Maturity.PROPOSED_STANDARD,
            2016,
            2),
    RFC_8297(
            8297,
            "An HTTP Status Code for Indicating Hints",
            "An HTTP Status Code for Indicating Hints",
            Maturity.EXPERIMENTAL,
            2017,
            12),
    RFC_8470(8470, "Using Early Data in HTTP", "Using Early Data in HTTP", Maturity.PROPOSED_STANDARD, 2018, 9),
    RFC_9110(9110, "HTTP Semantics", "HTTP Semantics", Maturity.INTERNET_STANDARD, 2022, 6);

    private final int number;
    private final String title;
    private final String label;
    private final Maturity maturity;
    private final YearMonth published;

    Document(int number, String title, String label, Maturity maturity, int year, int month) {
        this.number = number;
        this.title = title;
        this.label = label;
        this.maturity = maturity;
        this.published = YearMonth.of(year, month);
    }

    Reference section(String section) {
        return Reference.rfc(number, section)
                .withTitle(title)
                .withLabel(label)
                .withMaturity(maturity)
                .withPublished(published);
    }
}
