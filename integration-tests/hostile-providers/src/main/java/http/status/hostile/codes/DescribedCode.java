package http.status.hostile.codes;

import http.status.api.StatusCode;

/** A code with a description that no builder has checked. */
record DescribedCode(int code, String registry, String description) implements StatusCode {
    @Override
    public String phrase() {
        return "Described";
    }
}
