package http.status.explorer;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.TextCatalog;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Registries that disagree, whatever stands on the path: IANA's, two others, and one that fails. */
final class Registries {
    /** What nobody should be made to obey: markup, a line break, and a command to a terminal. */
    static final String HOSTILE = "<script>alert('x')</script> & \"y\"\nnext line\u001b[31m";

    static final StatusCatalog CODES = StatusCatalog.of(new Acme(), new Broken(), new Edge(), new Iana());
    static final TextCatalog TEXTS = TextCatalog.of(new AcmeTexts(), new BrokenTexts());

    /** Neither a conflict nor a failure. */
    static final StatusCatalog CODES_IN_PEACE = StatusCatalog.of(new Iana());

    private Registries() {}

    /** IANA's codes at IANA's place. */
    static final class Iana implements StatusCodeProvider {
        @Override
        public String registry() {
            return "iana";
        }

        @Override
        public int priority() {
            return Priorities.IANA;
        }

        @Override
        public Collection<StatusCode> statusCodes() {
            return StatusCatalog.installed().requireRegistry("iana").statusCodes();
        }
    }

    static final class Acme implements StatusCodeProvider {
        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public Collection<StatusCode> statusCodes() {
            return List.of(
                    StatusCode.builder("acme", 451)
                            .phrase("Coffee Blocked")
                            .description("The coffee is behind a wall.")
                            .history(Definition.of(
                                    Reference.page("Acme manual", URI.create("https://acme.example/451"))))
                            .build(),
                    StatusCode.builder("acme", 471)
                            .phrase("Cup Taken")
                            .scope(Scope.LOG)
                            .build(),
                    StatusCode.builder("acme", 472)
                            .phrase("No Water")
                            .scope(Scope.INTERNAL)
                            .build(),
                    StatusCode.builder("acme", 473)
                            .phrase("No Milk")
                            .scope(Scope.BODY)
                            .build(),
                    StatusCode.builder("acme", 474)
                            .phrase("No Sugar")
                            .lifecycle(Lifecycle.OBSOLETED)
                            .build(),
                    StatusCode.builder("acme", 555).phrase("Acme Is Closed").build());
        }
    }

    static final class Edge implements StatusCodeProvider {
        @Override
        public String registry() {
            return "edge";
        }

        @Override
        public int priority() {
            return 5;
        }

        @Override
        public Collection<StatusCode> statusCodes() {
            return List.of(
                    StatusCode.builder("edge", 451)
                            .phrase("Client Fell Off")
                            .description("The client went over the edge.")
                            .scope(Scope.LOG)
                            .build(),
                    StatusCode.builder("edge", 555).phrase("Over The Edge").build());
        }
    }

    /** A registry whose code throws when its name is read, which no catalog does before it has to. */
    static final class Nameless implements StatusCodeProvider {
        @Override
        public String registry() {
            return "nameless";
        }

        @Override
        public Collection<StatusCode> statusCodes() {
            return List.of(new Code());
        }

        private record Code() implements StatusCode {
            @Override
            public int code() {
                return 471;
            }

            @Override
            public String phrase() {
                return "";
            }

            @Override
            public String registry() {
                return "nameless";
            }

            @Override
            public List<String> aliases() {
                throw new IllegalStateException("no name");
            }
        }
    }

    static final class Broken implements StatusCodeProvider {
        @Override
        public String registry() {
            throw new IllegalStateException(HOSTILE, new IOException("<b>disk</b>"));
        }

        @Override
        public Collection<StatusCode> statusCodes() {
            return List.of();
        }
    }

    /** A registry that throws whatever it is told to. */
    record Throwing(RuntimeException thrown) implements StatusCodeProvider {
        @Override
        public String registry() {
            throw thrown;
        }

        @Override
        public Collection<StatusCode> statusCodes() {
            return List.of();
        }
    }

    /** French, as far as Acme needs it. */
    static final class AcmeTexts implements StatusTextProvider {
        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public Set<Locale> locales() {
            return Set.of(Locale.FRENCH);
        }

        @Override
        public Map<Integer, StatusText> texts(Locale locale) {
            return Map.of(451, StatusText.of("Café bloqué", "Le café est derrière un mur.", locale));
        }

        @Override
        public Map<StatusClass, StatusText> classTexts(Locale locale) {
            Map<StatusClass, StatusText> texts = new EnumMap<>(StatusClass.class);
            for (StatusClass statusClass : StatusClass.values()) {
                texts.put(statusClass, StatusText.of("Classe", "Une classe.", locale));
            }
            return texts;
        }
    }

    static final class BrokenTexts implements StatusTextProvider {
        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public Set<Locale> locales() {
            return Set.of(Locale.GERMAN);
        }

        @Override
        public Map<Integer, StatusText> texts(Locale locale) {
            throw new UnsupportedOperationException(HOSTILE);
        }
    }
}
