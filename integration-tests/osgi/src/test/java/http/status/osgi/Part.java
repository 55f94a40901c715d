package http.status.osgi;

import java.nio.file.Path;
import java.util.List;

/** What an OSGi system with this library consists of. */
enum Part {
    MEDIATOR,
    API,
    PROVIDERS,
    PLUGINS,
    APPLICATION;

    List<Path> jars() {
        return switch (this) {
            case MEDIATOR -> Jars.mediator();
            case API -> List.of(Jars.API, Jars.LEGACY);
            case PROVIDERS -> List.of(Jars.ONE, Jars.IANA, Jars.I18N);
            case PLUGINS -> List.of(Jars.CUSTOM_REGISTRY, Jars.DANISH_TEXTS);
            case APPLICATION -> List.of(Jars.application());
        };
    }

    static List<Path> jars(List<Part> parts) {
        return parts.stream().flatMap(part -> part.jars().stream()).toList();
    }
}
