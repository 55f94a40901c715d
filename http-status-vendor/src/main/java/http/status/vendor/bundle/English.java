package http.status.vendor.bundle;

import http.status.api.StatusCode;
import http.status.vendor.VendorRegistry;
import java.util.ArrayList;
import java.util.List;

/** The English of a registry as a bundle takes it: it stands in the codes themselves, and nowhere twice. */
final class English {
    private English() {}

    static int[] subjects(VendorRegistry registry) {
        List<StatusCode> codes = registry.statusCodes();
        int[] subjects = new int[codes.size()];
        for (int i = 0; i < subjects.length; i++) {
            subjects[i] = codes.get(i).code();
        }
        return subjects;
    }

    static String[] words(VendorRegistry registry) {
        List<String> words = new ArrayList<>();
        for (StatusCode code : registry.statusCodes()) {
            words.add(code.phrase().isEmpty() ? label(code.constantName()) : code.phrase());
            words.add(code.description());
        }
        return words.toArray(new String[0]);
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
