package http.status.api;

import http.status.api.spi.StatusCodeProvider;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * What one provider gave: read once, checked, in ascending order of the numbers.
 *
 * @param numbers what {@code code()} of each code answered when it was read; it is never asked again
 */
record Registry(String id, int priority, String provider, StatusCode[] codes, int[] numbers) {
    /** Higher priority first, then by id, then by class name: nothing that depends on a path's order. */
    static final Comparator<Registry> ORDER = new Comparator<>() {
        @Override
        public int compare(Registry a, Registry b) {
            int order = Integer.compare(b.priority, a.priority);
            if (order == 0) {
                order = a.id.compareTo(b.id);
            }
            return order != 0 ? order : a.provider.compareTo(b.provider);
        }
    };

    static Registry read(StatusCodeProvider provider) {
        String id = Checks.registry(Objects.requireNonNull(provider.registry(), "registry() gave null"));
        int priority = provider.priority();
        Collection<? extends StatusCode> given =
                Objects.requireNonNull(provider.statusCodes(), "statusCodes() gave null");
        StatusCode[] byNumber = new StatusCode[Checks.MAX_CODE + 1];
        int count = 0;
        for (StatusCode code : given) {
            Objects.requireNonNull(code, "statusCodes() holds null");
            int number = Checks.code(code.code());
            Checks.phrase(Objects.requireNonNull(code.phrase(), "a code's phrase() gave null"));
            if (!id.equals(code.registry())) {
                throw new IllegalArgumentException("code " + number + " says that its registry is "
                        + Checks.quote(String.valueOf(code.registry())) + ": it must be that of its provider, \"" + id
                        + "\"");
            }
            if (byNumber[number] != null) {
                throw new IllegalArgumentException("code " + number + " is given twice by registry \"" + id
                        + "\": a registry has one meaning for a number");
            }
            byNumber[number] = code;
            count++;
        }
        StatusCode[] codes = new StatusCode[count];
        int[] numbers = new int[count];
        int next = 0;
        for (int number = Checks.MIN_CODE; number <= Checks.MAX_CODE; number++) {
            if (byNumber[number] != null) {
                codes[next] = byNumber[number];
                numbers[next++] = number;
            }
        }
        return new Registry(id, priority, provider.getClass().getName(), codes, numbers);
    }
}
