package http.status.jackson;

import http.status.api.StatusCode;
import java.util.List;

/** A company's own enum, whose constants have bodies, aliases, and a number of IANA's. */
enum AcmeStatus implements StatusCode {
    GONE_HOME(410),
    OUT_OF_COFFEE(470) {
        @Override
        public List<String> aliases() {
            return List.of("NO_COFFEE", "GONE_HOME");
        }
    };

    private final int code;

    AcmeStatus(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String phrase() {
        return "";
    }

    @Override
    public String registry() {
        return "acme";
    }
}
