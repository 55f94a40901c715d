package http.status.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/** The ways from a number to an answer that other libraries have, each a benchmark for known and for unknown codes. */
enum Peer {
    SPRING_RESOLVE("Spring, `HttpStatus.resolve`", "springResolve"),
    SPRING_VALUE_OF("Spring, `HttpStatus.valueOf`", "springValueOf"),
    SPRING_STATUS_CODE("Spring, `HttpStatusCode.valueOf`", "springStatusCode"),
    JAKARTA_REST("Jakarta REST, `Status.fromStatusCode`", "jakartaRest"),
    NETTY("Netty, `HttpResponseStatus.valueOf`", "nettyValueOf"),
    JETTY_CODE("Jetty, `HttpStatus.getCode`", "jettyCode"),
    JETTY_MESSAGE("Jetty, `HttpStatus.getMessage`", "jettyMessage"),
    HTTP_CORE("HttpCore, `EnglishReasonPhraseCatalog`", "httpCoreReason"),
    ARMERIA("Armeria, `HttpStatus.valueOf`", "armeria"),
    UNDERTOW("Undertow, `StatusCodes.getReason`", "undertowReason"),
    MICRONAUT_VALUE_OF("Micronaut, `HttpStatus.valueOf`", "micronautValueOf"),
    MICRONAUT_REASON("Micronaut, `HttpStatus.getDefaultReason`", "micronautReason");

    private final String label;
    private final String method;

    Peer(String label, String method) {
        this.label = label;
        this.method = method;
    }

    /** The library and its method, in Markdown. */
    String label() {
        return label;
    }

    /** The benchmark of the codes that every peer knows. */
    String knownCode() {
        return "KnownCode." + method;
    }

    /** The benchmark of the codes that no registry has. */
    String unknownCode() {
        return "UnknownCode." + method;
    }

    /** The benchmarks of the known codes, of all peers. */
    static List<String> knownCodes() {
        return Stream.of(values()).map(Peer::knownCode).toList();
    }
}
