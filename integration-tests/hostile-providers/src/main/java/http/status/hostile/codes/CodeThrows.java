package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its codes throws when it is asked for its number. */
public final class CodeThrows extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new Unreadable());
    }

    private static final class Unreadable implements StatusCode {
        @Override
        public int code() {
            throw new UnsupportedOperationException("code() throws");
        }

        @Override
        public String phrase() {
            return "";
        }

        @Override
        public String registry() {
            return "iana";
        }
    }
}
