package http.status.api;

import http.status.api.Reference.Maturity;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the RFC index says of an RFC that defines status codes or rules for them, and the short label of its subject.
 *
 * @param title the title, as in the index
 * @param label the label of the specification
 * @param maturity the present maturity
 * @param published the month of publication
 */
record KnownRfc(String title, String label, Maturity maturity, YearMonth published) {

    /** Gives what is known of an RFC, or null. */
    static @Nullable KnownRfc of(int number) {
        return switch (number) {
            case 1945 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol -- HTTP/1.0",
                        "HTTP/1.0",
                        Maturity.INFORMATIONAL,
                        YearMonth.of(1996, 5));
            case 2068 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol -- HTTP/1.1",
                        "HTTP/1.1",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(1997, 1));
            case 2295 ->
                new KnownRfc(
                        "Transparent Content Negotiation in HTTP",
                        "Transparent Content Negotiation in HTTP",
                        Maturity.EXPERIMENTAL,
                        YearMonth.of(1998, 3));
            case 2324 ->
                new KnownRfc(
                        "Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)",
                        "HTCPCP/1.0",
                        Maturity.INFORMATIONAL,
                        YearMonth.of(1998, 4));
            case 2518 ->
                new KnownRfc(
                        "HTTP Extensions for Distributed Authoring -- WEBDAV",
                        "WebDAV",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(1999, 2));
            case 2616 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol -- HTTP/1.1",
                        "HTTP/1.1",
                        Maturity.DRAFT_STANDARD,
                        YearMonth.of(1999, 6));
            case 2774 ->
                new KnownRfc(
                        "An HTTP Extension Framework",
                        "An HTTP Extension Framework",
                        Maturity.HISTORIC,
                        YearMonth.of(2000, 2));
            case 2817 ->
                new KnownRfc(
                        "Upgrading to TLS Within HTTP/1.1",
                        "Upgrading to TLS Within HTTP/1.1",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2000, 5));
            case 3229 ->
                new KnownRfc(
                        "Delta encoding in HTTP",
                        "Delta Encoding in HTTP",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2002, 1));
            case 4918 ->
                new KnownRfc(
                        "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)",
                        "WebDAV",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2007, 6));
            case 5789 ->
                new KnownRfc(
                        "PATCH Method for HTTP",
                        "PATCH Method for HTTP",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2010, 3));
            case 5842 ->
                new KnownRfc(
                        "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)",
                        "WebDAV Binding Extensions",
                        Maturity.EXPERIMENTAL,
                        YearMonth.of(2010, 4));
            case 6585 ->
                new KnownRfc(
                        "Additional HTTP Status Codes",
                        "Additional HTTP Status Codes",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2012, 4));
            case 7168 ->
                new KnownRfc(
                        "The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances (HTCPCP-TEA)",
                        "HTCPCP-TEA",
                        Maturity.INFORMATIONAL,
                        YearMonth.of(2014, 4));
            case 7230 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol (HTTP/1.1): Message Syntax and Routing",
                        "HTTP/1.1 Message Syntax and Routing",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2014, 6));
            case 7231 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol (HTTP/1.1): Semantics and Content",
                        "HTTP/1.1",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2014, 6));
            case 7232 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol (HTTP/1.1): Conditional Requests",
                        "HTTP/1.1",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2014, 6));
            case 7233 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol (HTTP/1.1): Range Requests",
                        "HTTP/1.1 Range Requests",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2014, 6));
            case 7234 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol (HTTP/1.1): Caching",
                        "HTTP/1.1 Caching",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2014, 6));
            case 7235 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol (HTTP/1.1): Authentication",
                        "HTTP/1.1 Authentication",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2014, 6));
            case 7238 ->
                new KnownRfc(
                        "The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)",
                        "Permanent Redirect",
                        Maturity.EXPERIMENTAL,
                        YearMonth.of(2014, 6));
            case 7538 ->
                new KnownRfc(
                        "The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)",
                        "Permanent Redirect",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2015, 4));
            case 7540 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol Version 2 (HTTP/2)",
                        "HTTP/2",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2015, 5));
            case 7694 ->
                new KnownRfc(
                        "Hypertext Transfer Protocol (HTTP) Client-Initiated Content-Encoding",
                        "Client-Initiated Content-Encoding",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2015, 11));
            case 7725 ->
                new KnownRfc(
                        "An HTTP Status Code to Report Legal Obstacles",
                        "An HTTP Status Code to Report Legal Obstacles",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2016, 2));
            case 8144 ->
                new KnownRfc(
                        "Use of the Prefer Header Field in Web Distributed Authoring and Versioning (WebDAV)",
                        "Prefer Header Field in WebDAV",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2017, 4));
            case 8297 ->
                new KnownRfc(
                        "An HTTP Status Code for Indicating Hints",
                        "An HTTP Status Code for Indicating Hints",
                        Maturity.EXPERIMENTAL,
                        YearMonth.of(2017, 12));
            case 8470 ->
                new KnownRfc(
                        "Using Early Data in HTTP",
                        "Using Early Data in HTTP",
                        Maturity.PROPOSED_STANDARD,
                        YearMonth.of(2018, 9));
            case 9110 ->
                new KnownRfc("HTTP Semantics", "HTTP Semantics", Maturity.INTERNET_STANDARD, YearMonth.of(2022, 6));
            case 9111 ->
                new KnownRfc("HTTP Caching", "HTTP Caching", Maturity.INTERNET_STANDARD, YearMonth.of(2022, 6));
            case 9112 -> new KnownRfc("HTTP/1.1", "HTTP/1.1", Maturity.INTERNET_STANDARD, YearMonth.of(2022, 6));
            case 9113 -> new KnownRfc("HTTP/2", "HTTP/2", Maturity.PROPOSED_STANDARD, YearMonth.of(2022, 6));
            default -> null;
        };
    }
}
