package http.status.iana;

import static http.status.iana.Document.RFC_2295;
import static http.status.iana.Document.RFC_2518;
import static http.status.iana.Document.RFC_2774;
import static http.status.iana.Document.RFC_3229;
import static http.status.iana.Document.RFC_4918;
import static http.status.iana.Document.RFC_5842;
import static http.status.iana.Document.RFC_6585;
import static http.status.iana.Document.RFC_7725;
import static http.status.iana.Document.RFC_8297;
import static http.status.iana.Document.RFC_8470;
import static http.status.iana.Document.RFC_9110;

import http.status.api.Reference;
import http.status.api.Reference.Role;
import java.time.YearMonth;
import java.util.List;

/** The place that the registry names for each code, down to the section. */
final class References {
    /** What RFC 9110 calls the codes that it keeps from any use. */
    private static final String UNUSED = "(Unused)";

    private References() {}

    static List<Reference> of(HttpStatus status) {
        Reference reference = current(status);
        return List.of(reference.phrase().isEmpty() ? reference.withPhrase(status.phrase()) : reference);
    }

    private static Reference current(HttpStatus status) {
        return switch (status) {
            case CONTINUE -> RFC_9110.section("15.2.1");
            case SWITCHING_PROTOCOLS -> RFC_9110.section("15.2.2");
            case PROCESSING -> RFC_2518.section("10.1");
            case EARLY_HINTS -> RFC_8297.section("2");
            case UPLOAD_RESUMPTION_SUPPORTED ->
                Reference.internetDraft("draft-ietf-httpbis-resumable-upload-05", "4")
                        .withTitle("Resumable Uploads for HTTP")
                        .withLabel("Resumable Uploads for HTTP")
                        .withPublished(YearMonth.of(2024, 10));
            case OK -> RFC_9110.section("15.3.1");
            case CREATED -> RFC_9110.section("15.3.2");
            case ACCEPTED -> RFC_9110.section("15.3.3");
            case NON_AUTHORITATIVE_INFORMATION -> RFC_9110.section("15.3.4");
            case NO_CONTENT -> RFC_9110.section("15.3.5");
            case RESET_CONTENT -> RFC_9110.section("15.3.6");
            case PARTIAL_CONTENT -> RFC_9110.section("15.3.7");
            case MULTI_STATUS -> RFC_4918.section("11.1");
            case ALREADY_REPORTED -> RFC_5842.section("7.1");
            case IM_USED -> RFC_3229.section("10.4.1");
            case MULTIPLE_CHOICES -> RFC_9110.section("15.4.1");
            case MOVED_PERMANENTLY -> RFC_9110.section("15.4.2");
            case FOUND -> RFC_9110.section("15.4.3");
            case SEE_OTHER -> RFC_9110.section("15.4.4");
            case NOT_MODIFIED -> RFC_9110.section("15.4.5");
            case USE_PROXY -> RFC_9110.section("15.4.6");
            case SWITCH_PROXY ->
                RFC_9110.section("15.4.7").withRole(Role.RESERVES).withPhrase(UNUSED);
            case TEMPORARY_REDIRECT -> RFC_9110.section("15.4.8");
            case PERMANENT_REDIRECT -> RFC_9110.section("15.4.9");
            case BAD_REQUEST -> RFC_9110.section("15.5.1");
            case UNAUTHORIZED -> RFC_9110.section("15.5.2");
            case PAYMENT_REQUIRED -> RFC_9110.section("15.5.3");
            case FORBIDDEN -> RFC_9110.section("15.5.4");
            case NOT_FOUND -> RFC_9110.section("15.5.5");
            case METHOD_NOT_ALLOWED -> RFC_9110.section("15.5.6");
            case NOT_ACCEPTABLE -> RFC_9110.section("15.5.7");
            case PROXY_AUTHENTICATION_REQUIRED -> RFC_9110.section("15.5.8");
            case REQUEST_TIMEOUT -> RFC_9110.section("15.5.9");
            case CONFLICT -> RFC_9110.section("15.5.10");
            case GONE -> RFC_9110.section("15.5.11");
            case LENGTH_REQUIRED -> RFC_9110.section("15.5.12");
            case PRECONDITION_FAILED -> RFC_9110.section("15.5.13");
            case CONTENT_TOO_LARGE -> RFC_9110.section("15.5.14");
            case URI_TOO_LONG -> RFC_9110.section("15.5.15");
            case UNSUPPORTED_MEDIA_TYPE -> RFC_9110.section("15.5.16");
            case RANGE_NOT_SATISFIABLE -> RFC_9110.section("15.5.17");
            case EXPECTATION_FAILED -> RFC_9110.section("15.5.18");
            case IM_A_TEAPOT ->
                RFC_9110.section("15.5.19").withRole(Role.RESERVES).withPhrase(UNUSED);
            case MISDIRECTED_REQUEST -> RFC_9110.section("15.5.20");
            case UNPROCESSABLE_CONTENT -> RFC_9110.section("15.5.21");
            case LOCKED -> RFC_4918.section("11.3");
            case FAILED_DEPENDENCY -> RFC_4918.section("11.4");
            case TOO_EARLY -> RFC_8470.section("5.2");
            case UPGRADE_REQUIRED -> RFC_9110.section("15.5.22");
            case PRECONDITION_REQUIRED -> RFC_6585.section("3");
            case TOO_MANY_REQUESTS -> RFC_6585.section("4");
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> RFC_6585.section("5");
            case UNAVAILABLE_FOR_LEGAL_REASONS -> RFC_7725.section("3");
            case INTERNAL_SERVER_ERROR -> RFC_9110.section("15.6.1");
            case NOT_IMPLEMENTED -> RFC_9110.section("15.6.2");
            case BAD_GATEWAY -> RFC_9110.section("15.6.3");
            case SERVICE_UNAVAILABLE -> RFC_9110.section("15.6.4");
            case GATEWAY_TIMEOUT -> RFC_9110.section("15.6.5");
            case HTTP_VERSION_NOT_SUPPORTED -> RFC_9110.section("15.6.6");
            case VARIANT_ALSO_NEGOTIATES -> RFC_2295.section("8.1");
            case INSUFFICIENT_STORAGE -> RFC_4918.section("11.5");
            case LOOP_DETECTED -> RFC_5842.section("7.2");
            case NOT_EXTENDED -> RFC_2774.section("7");
            case NETWORK_AUTHENTICATION_REQUIRED -> RFC_6585.section("6");
        };
    }
}
