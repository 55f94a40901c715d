package http.status.benchmarks.cold;

import http.status.iana.HttpStatus;

/** Touches the enum and nothing else. */
public final class TouchEnum {
    private TouchEnum() {}

    public static void main(String[] args) {
        System.out.println(HttpStatus.NOT_FOUND.code());
    }
}
