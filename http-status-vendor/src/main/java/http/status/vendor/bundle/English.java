package http.status.vendor.bundle;

import http.status.api.StatusCode;
import http.status.vendor.VendorRegistry;
import java.util.ArrayList;
import java.util.List;

/** The English of a registry as the table of a bundle: it stands in the codes themselves, and nowhere twice. */
final class English {
    private English() {}

    /** Gives of each code the number, the title and the description. */
    static String[] of(VendorRegistry registry) {
        List<String> table = new ArrayList<>();
        for (StatusCode code : registry.statusCodes()) {
            table.add(Integer.toString(code.code()));
            table.add(code.phrase().isEmpty() ? label(code.constantName()) : code.phrase());
            table.add(code.description());
        }
        return table.toArray(new String[0]);
    }

    /** A code to which its vendor gives no phrase is called what its constant is. */
    private static String label(String constantName) {
        StringBuilder label = new StringBuilder(constantName.length());
        for (int i = 0; i < constantName.length(); i++) {
            char c = constantName.charAt(i);
            boolean first = i == 0 || constantName.charAt(i - 1) == '_';
            label.append(c == '_' ? ' ' : first ? c : Character.toLowerCase(c));
        }
        return label.toString().replace("X Forwarded For", "X-Forwarded-For");
    }
}
