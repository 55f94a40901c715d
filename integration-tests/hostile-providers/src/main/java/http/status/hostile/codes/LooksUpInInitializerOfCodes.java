package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** The static initialiser of its codes looks a code up in the catalog that is being filled by this very call. */
public final class LooksUpInInitializerOfCodes extends Usurper {
    @Override
    public List<Code> statusCodes() {
        return List.of(Code.values());
    }

    private enum Code implements StatusCode {
        USURPED;

        private final StatusCode looked = StatusCode.of(404);

        @Override
        public int code() {
            return looked.code();
        }

        @Override
        public String phrase() {
            return "Usurped";
        }

        @Override
        public String registry() {
            return "iana";
        }
    }
}
