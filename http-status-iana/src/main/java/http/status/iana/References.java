package http.status.iana;

import http.status.api.Reference;
import http.status.api.Reference.Role;
import java.time.YearMonth;
import java.util.List;

/** Every section of an RFC that defined, redefined or reserved a code, the newest first, with the phrase used there. */
final class References {
    private References() {}

    static List<Reference> of(HttpStatus status) {
        return switch (status) {
            case CONTINUE ->
                List.of(
                        defines(9110, "15.2.1", "Continue"),
                        defines(7231, "6.2.1", "Continue"),
                        defines(2616, "10.1.1", "Continue"),
                        defines(2068, "10.1.1", "Continue"));
            case SWITCHING_PROTOCOLS ->
                List.of(
                        defines(9110, "15.2.2", "Switching Protocols"),
                        defines(7231, "6.2.2", "Switching Protocols"),
                        defines(2616, "10.1.2", "Switching Protocols"),
                        defines(2068, "10.1.2", "Switching Protocols"));
            case PROCESSING -> List.of(defines(2518, "10.1", "Processing"));
            case EARLY_HINTS -> List.of(defines(8297, "2", "Early Hints"));
            case UPLOAD_RESUMPTION_SUPPORTED -> List.of(resumableUpload());
            case OK ->
                List.of(
                        defines(9110, "15.3.1", "OK"),
                        defines(7231, "6.3.1", "OK"),
                        defines(2616, "10.2.1", "OK"),
                        defines(2068, "10.2.1", "OK"),
                        defines(1945, "9.2", "OK"));
            case CREATED ->
                List.of(
                        defines(9110, "15.3.2", "Created"),
                        defines(7231, "6.3.2", "Created"),
                        defines(2616, "10.2.2", "Created"),
                        defines(2068, "10.2.2", "Created"),
                        defines(1945, "9.2", "Created"));
            case ACCEPTED ->
                List.of(
                        defines(9110, "15.3.3", "Accepted"),
                        defines(7231, "6.3.3", "Accepted"),
                        defines(2616, "10.2.3", "Accepted"),
                        defines(2068, "10.2.3", "Accepted"),
                        defines(1945, "9.2", "Accepted"));
            case NON_AUTHORITATIVE_INFORMATION ->
                List.of(
                        defines(9110, "15.3.4", "Non-Authoritative Information"),
                        defines(7231, "6.3.4", "Non-Authoritative Information"),
                        defines(2616, "10.2.4", "Non-Authoritative Information"),
                        defines(2068, "10.2.4", "Non-Authoritative Information"));
            case NO_CONTENT ->
                List.of(
                        defines(9110, "15.3.5", "No Content"),
                        defines(7231, "6.3.5", "No Content"),
                        defines(2616, "10.2.5", "No Content"),
                        defines(2068, "10.2.5", "No Content"),
                        defines(1945, "9.2", "No Content"));
            case RESET_CONTENT ->
                List.of(
                        defines(9110, "15.3.6", "Reset Content"),
                        defines(7231, "6.3.6", "Reset Content"),
                        defines(2616, "10.2.6", "Reset Content"),
                        defines(2068, "10.2.6", "Reset Content"));
            case PARTIAL_CONTENT ->
                List.of(
                        defines(9110, "15.3.7", "Partial Content"),
                        defines(7233, "4.1", "Partial Content"),
                        defines(2616, "10.2.7", "Partial Content"),
                        defines(2068, "10.2.7", "Partial Content"));
            case MULTI_STATUS -> List.of(defines(4918, "11.1", "Multi-Status"), defines(2518, "10.2", "Multi-Status"));
            case ALREADY_REPORTED -> List.of(defines(5842, "7.1", "Already Reported"));
            case IM_USED -> List.of(defines(3229, "10.4.1", "IM Used"));
            case MULTIPLE_CHOICES ->
                List.of(
                        defines(9110, "15.4.1", "Multiple Choices"),
                        defines(7231, "6.4.1", "Multiple Choices"),
                        defines(2616, "10.3.1", "Multiple Choices"),
                        defines(2068, "10.3.1", "Multiple Choices"),
                        defines(1945, "9.3", "Multiple Choices"));
            case MOVED_PERMANENTLY ->
                List.of(
                        defines(9110, "15.4.2", "Moved Permanently"),
                        defines(7231, "6.4.2", "Moved Permanently"),
                        defines(2616, "10.3.2", "Moved Permanently"),
                        defines(2068, "10.3.2", "Moved Permanently"),
                        defines(1945, "9.3", "Moved Permanently"));
            case FOUND ->
                List.of(
                        defines(9110, "15.4.3", "Found"),
                        defines(7231, "6.4.3", "Found"),
                        defines(2616, "10.3.3", "Found"),
                        defines(2068, "10.3.3", "Moved Temporarily"),
                        defines(1945, "9.3", "Moved Temporarily"));
            case SEE_OTHER ->
                List.of(
                        defines(9110, "15.4.4", "See Other"),
                        defines(7231, "6.4.4", "See Other"),
                        defines(2616, "10.3.4", "See Other"),
                        defines(2068, "10.3.4", "See Other"));
            case NOT_MODIFIED ->
                List.of(
                        defines(9110, "15.4.5", "Not Modified"),
                        defines(7232, "4.1", "Not Modified"),
                        defines(2616, "10.3.5", "Not Modified"),
                        defines(2068, "10.3.5", "Not Modified"),
                        defines(1945, "9.3", "Not Modified"));
            case USE_PROXY ->
                List.of(
                        defines(9110, "15.4.6", "Use Proxy"),
                        defines(7231, "6.4.5", "Use Proxy"),
                        defines(2616, "10.3.6", "Use Proxy"),
                        defines(2068, "10.3.6", "Use Proxy"));
            case SWITCH_PROXY -> List.of(reserves(9110, "15.4.7"), reserves(7231, "6.4.6"), reserves(2616, "10.3.7"));
            case TEMPORARY_REDIRECT ->
                List.of(
                        defines(9110, "15.4.8", "Temporary Redirect"),
                        defines(7231, "6.4.7", "Temporary Redirect"),
                        defines(2616, "10.3.8", "Temporary Redirect"));
            case PERMANENT_REDIRECT ->
                List.of(
                        defines(9110, "15.4.9", "Permanent Redirect"),
                        defines(7538, "3", "Permanent Redirect"),
                        defines(7238, "3", "Permanent Redirect"));
            case BAD_REQUEST ->
                List.of(
                        defines(9110, "15.5.1", "Bad Request"),
                        defines(7231, "6.5.1", "Bad Request"),
                        defines(2616, "10.4.1", "Bad Request"),
                        defines(2068, "10.4.1", "Bad Request"),
                        defines(1945, "9.4", "Bad Request"));
            case UNAUTHORIZED ->
                List.of(
                        defines(9110, "15.5.2", "Unauthorized"),
                        defines(7235, "3.1", "Unauthorized"),
                        defines(2616, "10.4.2", "Unauthorized"),
                        defines(2068, "10.4.2", "Unauthorized"),
                        defines(1945, "9.4", "Unauthorized"));
            case PAYMENT_REQUIRED ->
                List.of(
                        defines(9110, "15.5.3", "Payment Required"),
                        defines(7231, "6.5.2", "Payment Required"),
                        defines(2616, "10.4.3", "Payment Required"),
                        defines(2068, "10.4.3", "Payment Required"));
            case FORBIDDEN ->
                List.of(
                        defines(9110, "15.5.4", "Forbidden"),
                        defines(7231, "6.5.3", "Forbidden"),
                        defines(2616, "10.4.4", "Forbidden"),
                        defines(2068, "10.4.4", "Forbidden"),
                        defines(1945, "9.4", "Forbidden"));
            case NOT_FOUND ->
                List.of(
                        defines(9110, "15.5.5", "Not Found"),
                        defines(7231, "6.5.4", "Not Found"),
                        defines(2616, "10.4.5", "Not Found"),
                        defines(2068, "10.4.5", "Not Found"),
                        defines(1945, "9.4", "Not Found"));
            case METHOD_NOT_ALLOWED ->
                List.of(
                        defines(9110, "15.5.6", "Method Not Allowed"),
                        defines(7231, "6.5.5", "Method Not Allowed"),
                        defines(2616, "10.4.6", "Method Not Allowed"),
                        defines(2068, "10.4.6", "Method Not Allowed"));
            case NOT_ACCEPTABLE ->
                List.of(
                        defines(9110, "15.5.7", "Not Acceptable"),
                        defines(7231, "6.5.6", "Not Acceptable"),
                        defines(2616, "10.4.7", "Not Acceptable"),
                        defines(2068, "10.4.7", "Not Acceptable"));
            case PROXY_AUTHENTICATION_REQUIRED ->
                List.of(
                        defines(9110, "15.5.8", "Proxy Authentication Required"),
                        defines(7235, "3.2", "Proxy Authentication Required"),
                        defines(2616, "10.4.8", "Proxy Authentication Required"),
                        defines(2068, "10.4.8", "Proxy Authentication Required"));
            case REQUEST_TIMEOUT ->
                List.of(
                        defines(9110, "15.5.9", "Request Timeout"),
                        defines(7231, "6.5.7", "Request Timeout"),
                        defines(2616, "10.4.9", "Request Timeout"),
                        defines(2068, "10.4.9", "Request Timeout"));
            case CONFLICT ->
                List.of(
                        defines(9110, "15.5.10", "Conflict"),
                        defines(7231, "6.5.8", "Conflict"),
                        defines(2616, "10.4.10", "Conflict"),
                        defines(2068, "10.4.10", "Conflict"));
            case GONE ->
                List.of(
                        defines(9110, "15.5.11", "Gone"),
                        defines(7231, "6.5.9", "Gone"),
                        defines(2616, "10.4.11", "Gone"),
                        defines(2068, "10.4.11", "Gone"));
            case LENGTH_REQUIRED ->
                List.of(
                        defines(9110, "15.5.12", "Length Required"),
                        defines(7231, "6.5.10", "Length Required"),
                        defines(2616, "10.4.12", "Length Required"),
                        defines(2068, "10.4.12", "Length Required"));
            case PRECONDITION_FAILED ->
                List.of(
                        defines(9110, "15.5.13", "Precondition Failed"),
                        defines(7232, "4.2", "Precondition Failed"),
                        defines(2616, "10.4.13", "Precondition Failed"),
                        defines(2068, "10.4.13", "Precondition Failed"));
            case CONTENT_TOO_LARGE ->
                List.of(
                        defines(9110, "15.5.14", "Content Too Large"),
                        defines(7231, "6.5.11", "Payload Too Large"),
                        defines(2616, "10.4.14", "Request Entity Too Large"),
                        defines(2068, "10.4.14", "Request Entity Too Large"));
            case URI_TOO_LONG ->
                List.of(
                        defines(9110, "15.5.15", "URI Too Long"),
                        defines(7231, "6.5.12", "URI Too Long"),
                        defines(2616, "10.4.15", "Request-URI Too Long"),
                        defines(2068, "10.4.15", "Request-URI Too Long"));
            case UNSUPPORTED_MEDIA_TYPE ->
                List.of(
                        defines(9110, "15.5.16", "Unsupported Media Type"),
                        defines(7231, "6.5.13", "Unsupported Media Type"),
                        defines(2616, "10.4.16", "Unsupported Media Type"),
                        defines(2068, "10.4.16", "Unsupported Media Type"));
            case RANGE_NOT_SATISFIABLE ->
                List.of(
                        defines(9110, "15.5.17", "Range Not Satisfiable"),
                        defines(7233, "4.4", "Range Not Satisfiable"),
                        defines(2616, "10.4.17", "Requested Range Not Satisfiable"));
            case EXPECTATION_FAILED ->
                List.of(
                        defines(9110, "15.5.18", "Expectation Failed"),
                        defines(7231, "6.5.14", "Expectation Failed"),
                        defines(2616, "10.4.18", "Expectation Failed"));
            case IM_A_TEAPOT ->
                List.of(
                        reserves(9110, "15.5.19"),
                        redefines(7168, "2.3.3", "I'm a Teapot"),
                        defines(2324, "2.3.2", "I'm a teapot"));
            case MISDIRECTED_REQUEST ->
                List.of(defines(9110, "15.5.20", "Misdirected Request"), defines(7540, "9.1.2", "Misdirected Request"));
            case UNPROCESSABLE_CONTENT ->
                List.of(
                        defines(9110, "15.5.21", "Unprocessable Content"),
                        defines(4918, "11.2", "Unprocessable Entity"),
                        defines(2518, "10.3", "Unprocessable Entity"));
            case LOCKED -> List.of(defines(4918, "11.3", "Locked"), defines(2518, "10.4", "Locked"));
            case FAILED_DEPENDENCY ->
                List.of(defines(4918, "11.4", "Failed Dependency"), defines(2518, "10.5", "Failed Dependency"));
            case TOO_EARLY -> List.of(defines(8470, "5.2", "Too Early"));
            case UPGRADE_REQUIRED ->
                List.of(
                        defines(9110, "15.5.22", "Upgrade Required"),
                        defines(7231, "6.5.15", "Upgrade Required"),
                        defines(2817, "4.2", "Upgrade Required"));
            case PRECONDITION_REQUIRED -> List.of(defines(6585, "3", "Precondition Required"));
            case TOO_MANY_REQUESTS -> List.of(defines(6585, "4", "Too Many Requests"));
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> List.of(defines(6585, "5", "Request Header Fields Too Large"));
            case UNAVAILABLE_FOR_LEGAL_REASONS -> List.of(defines(7725, "3", "Unavailable For Legal Reasons"));
            case INTERNAL_SERVER_ERROR ->
                List.of(
                        defines(9110, "15.6.1", "Internal Server Error"),
                        defines(7231, "6.6.1", "Internal Server Error"),
                        defines(2616, "10.5.1", "Internal Server Error"),
                        defines(2068, "10.5.1", "Internal Server Error"),
                        defines(1945, "9.5", "Internal Server Error"));
            case NOT_IMPLEMENTED ->
                List.of(
                        defines(9110, "15.6.2", "Not Implemented"),
                        defines(7231, "6.6.2", "Not Implemented"),
                        defines(2616, "10.5.2", "Not Implemented"),
                        defines(2068, "10.5.2", "Not Implemented"),
                        defines(1945, "9.5", "Not Implemented"));
            case BAD_GATEWAY ->
                List.of(
                        defines(9110, "15.6.3", "Bad Gateway"),
                        defines(7231, "6.6.3", "Bad Gateway"),
                        defines(2616, "10.5.3", "Bad Gateway"),
                        defines(2068, "10.5.3", "Bad Gateway"),
                        defines(1945, "9.5", "Bad Gateway"));
            case SERVICE_UNAVAILABLE ->
                List.of(
                        defines(9110, "15.6.4", "Service Unavailable"),
                        defines(7231, "6.6.4", "Service Unavailable"),
                        defines(2616, "10.5.4", "Service Unavailable"),
                        defines(2068, "10.5.4", "Service Unavailable"),
                        defines(1945, "9.5", "Service Unavailable"));
            case GATEWAY_TIMEOUT ->
                List.of(
                        defines(9110, "15.6.5", "Gateway Timeout"),
                        defines(7231, "6.6.5", "Gateway Timeout"),
                        defines(2616, "10.5.5", "Gateway Timeout"),
                        defines(2068, "10.5.5", "Gateway Timeout"));
            case HTTP_VERSION_NOT_SUPPORTED ->
                List.of(
                        defines(9110, "15.6.6", "HTTP Version Not Supported"),
                        defines(7231, "6.6.6", "HTTP Version Not Supported"),
                        defines(2616, "10.5.6", "HTTP Version Not Supported"),
                        defines(2068, "10.5.6", "HTTP Version Not Supported"));
            case VARIANT_ALSO_NEGOTIATES -> List.of(defines(2295, "8.1", "Variant Also Negotiates"));
            case INSUFFICIENT_STORAGE ->
                List.of(defines(4918, "11.5", "Insufficient Storage"), defines(2518, "10.6", "Insufficient Storage"));
            case LOOP_DETECTED -> List.of(defines(5842, "7.2", "Loop Detected"));
            case NOT_EXTENDED -> List.of(defines(2774, "7", "Not Extended"));
            case NETWORK_AUTHENTICATION_REQUIRED -> List.of(defines(6585, "6", "Network Authentication Required"));
        };
    }

    private static Reference defines(int rfc, String section, String phrase) {
        return Reference.rfc(rfc, section).withPhrase(phrase);
    }

    private static Reference redefines(int rfc, String section, String phrase) {
        return defines(rfc, section, phrase).withRole(Role.REDEFINES);
    }

    /** What an RFC keeps from any use, it calls "(Unused)". */
    private static Reference reserves(int rfc, String section) {
        return defines(rfc, section, "(Unused)").withRole(Role.RESERVES);
    }

    /** The draft that the registry names, in the revision that it names. */
    private static Reference resumableUpload() {
        return Reference.internetDraft("draft-ietf-httpbis-resumable-upload-05", "4")
                .withTitle("Resumable Uploads for HTTP")
                .withLabel("Resumable Uploads for HTTP")
                .withPublished(YearMonth.of(2024, 10))
                .withPhrase("Upload Resumption Supported");
    }
}
