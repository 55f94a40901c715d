package http.status.hostile.codes;

import http.status.api.StatusCode;

/** A code that no builder has checked. */
record UncheckedCode(int code, String phrase, String registry) implements StatusCode {}
