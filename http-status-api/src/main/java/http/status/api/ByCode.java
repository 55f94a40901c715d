package http.status.api;

import java.util.Comparator;

/** By number, then by registry. A constant, because that is the shortest form that is serializable in any way. */
enum ByCode implements Comparator<StatusCode> {
    ASCENDING;

    @Override
    public int compare(StatusCode a, StatusCode b) {
        int order = Integer.compare(a.code(), b.code());
        return order != 0 ? order : a.registry().compareTo(b.registry());
    }
}
