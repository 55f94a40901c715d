package http.status.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * For which host a request came in
 * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-3.2">RFC 9112, section 3.2</a>). The explorer serves this
 * machine alone: a page of another site whose name has come to mean this machine could read from it otherwise.
 *
 * @param fields the values of the Host fields, as many as came in
 * @param isFieldRequired whether the request must have such a field: HTTP/1.0 didn't know it
 * @param inTarget the authority that stands in the request's target, empty if there is none; the field doesn't count
 *     where it does
 * @param port the port at which the request came in
 */
record Authority(List<String> fields, boolean isFieldRequired, String inTarget, int port) {
    private static final int HTTP_PORT = 80;

    /** The form of the field: a name or an address, which may be empty, and a port, which may be missing. */
    private static final Pattern FORM = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._~!$&'()*+,;=%-]*)(:[0-9]*)?");

    Authority {
        fields = List.copyOf(fields);
    }

    /** Tells whether the fields are what the specification demands: one, of the form of an authority. */
    boolean isWellFormed() {
        return fields.isEmpty()
                ? !isFieldRequired
                : fields.size() == 1 && FORM.matcher(fields.get(0)).matches();
    }

    /** Tells whether the request is for this machine. */
    boolean isServed() {
        String asked = asked();
        return served().contains(asked.toLowerCase(Locale.ROOT)) || asked.isEmpty() && fields.isEmpty();
    }

    /** What was asked for, or all that was, fit for a message. */
    String asked() {
        return inTarget.isEmpty() ? String.join(", ", fields) : inTarget;
    }

    /** What may be asked for. */
    List<String> served() {
        List<String> served = new ArrayList<>();
        for (String host : new String[] {"127.0.0.1", "localhost", "[::1]"}) {
            served.add(host + ":" + port);
            if (port == HTTP_PORT) {
                served.add(host);
            }
        }
        return served;
    }
}
