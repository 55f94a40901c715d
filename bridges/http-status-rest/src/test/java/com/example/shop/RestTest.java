package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.rest.RestStatus;
import http.status.rest.StatusFeature;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar in an application, over HTTP: on Jersey beside the bridge, and on RESTEasy in the integration tests. */
class RestTest {
    /** The Accept fields of those who ask. */
    private static final Map<String, String> CLIENTS = Map.of(
            "browser", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "axios", "application/json, text/plain, */*",
            "curl", "*/*",
            "xml", "application/xml",
            "text", "text/plain");

    private static final String LOGGER = "http.status.rest";
    private static final String JSON = "application/problem+json";
    private static final List<String> VARY = List.of("Accept", "Accept-Language");

    private static Server shop;

    @BeforeAll
    static void open() {
        Log.clear();
        shop = Server.start();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    // Errors.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GET     | returned/404 | curl    | fr-CA        | 404 | application/problem+json | fr | {\"title\":\"Ressource introuvable\",\"status\":404}",
                "GET     | returned/404 | axios   | fr           | 404 | application/problem+json | fr | {\"title\":\"Ressource introuvable\",\"status\":404}",
                "GET     | returned/404 | -       | -            | 404 | application/problem+json | en | {\"title\":\"Not Found\",\"status\":404}",
                "GET     | returned/404 | curl    | de, fr;q=0.8 | 404 | application/problem+json | fr | {\"title\":\"Ressource introuvable\",\"status\":404}",
                "GET     | returned/404 | curl    | de           | 404 | application/problem+json | en | {\"title\":\"Not Found\",\"status\":404}",
                "GET     | returned/404 | browser | fr-CA        | 404 | text/html;charset=utf-8  | fr | <h1 dir=\"auto\">404 Ressource introuvable</h1>",
                "GET     | returned/404 | text    | fr           | 404 | text/plain;charset=utf-8 | fr | 404 Ressource introuvable",
                "GET     | returned/404 | xml     | fr           | 404 | application/problem+xml  | fr | <title>Ressource introuvable</title>",
                "POST    | returned/404 | axios   | fr           | 404 | application/problem+json | fr | {\"title\":\"Ressource introuvable\",\"status\":404}",
                "POST    | returned/404 | browser | -            | 404 | text/html;charset=utf-8  | en | <h1 dir=\"auto\">404 Not Found</h1>",
                "GET     | returned/425 | curl    | fr           | 425 | application/problem+json | fr | {\"title\":\"Trop tôt\",\"status\":425}",
                "GET     | returned/499 | xml     | fr           | 499 | application/problem+xml  | fr | <title>Requête interrompue par le client</title>",
                "GET     | returned/777 | curl    | en           | 777 | application/problem+json | en | \"status\":777",
                "GET     | thrown/404   | axios   | fr           | 404 | application/problem+json | fr | {\"title\":\"Ressource introuvable\",\"status\":404}",
                "GET     | thrown/503   | browser | fr           | 503 | text/html;charset=utf-8  | fr | 503 Service indisponible",
                "GET     | bug          | curl    | fr           | 500 | application/problem+json | fr | {\"title\":\"Erreur interne du serveur\",\"status\":500}",
                "GET     | missing      | axios   | fr           | 404 | application/problem+json | fr | {\"title\":\"Ressource introuvable\",\"status\":404}",
                "OPTIONS | missing      | axios   | fr           | 404 | application/problem+json | fr | {\"title\":\"Ressource introuvable\",\"status\":404}",
                "POST    | missing      | browser | -            | 404 | text/html;charset=utf-8  | en | 404 Not Found",
                "POST    | bug          | axios   | fr           | 405 | application/problem+json | fr | {\"title\":\"Méthode non autorisée\",\"status\":405}",
                "GET     | tea          | xml     | fr           | 406 | application/problem+xml  | fr | <title>",
                "GET     | tea          | text    | en           | 406 | text/plain;charset=utf-8 | en | 406 Not Acceptable",
                "GET     | converted/425 | curl   | en           | 425 | application/problem+json | en | {\"title\":\"Too Early\",\"status\":425}",
            })
    void everyErrorIsToldInTheReadersLanguageAndFormat(
            String method,
            String path,
            String client,
            String language,
            int code,
            String type,
            String contentLanguage,
            String content) {
        HttpResponse<String> response = shop.send(method, path, fields(client, language));
        assertEquals(code, response.statusCode());
        assertEquals(List.of(type), fields(response, "Content-Type"));
        assertEquals(List.of(contentLanguage), fields(response, "Content-Language"));
        assertEquals(VARY, members(response, "Vary"));
        if (content.startsWith("{")) {
            assertEquals(content, response.body());
        } else {
            assertTrue(response.body().contains(content), response::body);
        }
    }

    @Test
    void aRequestOfATypeThatIsNotTakenIsTold() {
        HttpResponse<String> response =
                shop.send("POST", "tea", "Content-Type", "text/csv", "Accept-Language", "fr", "Accept", "text/plain");
        assertEquals(415, response.statusCode());
        assertTrue(response.body().startsWith("415 Type de média non pris en charge\n"), response::body);
    }

    @Test
    void linesOfAFieldAreOneField() {
        HttpResponse<String> response = shop.get(
                "missing", "Accept-Language", "de", "Accept-Language", "fr;q=0.8", "Accept", "a/b", "Accept", "text/*");
        assertEquals(List.of("fr"), fields(response, "Content-Language"));
        assertEquals(List.of("text/html;charset=utf-8"), fields(response, "Content-Type"));
    }

    @Test
    void theFieldsOfTheErrorStay() {
        assertTrue(members(shop.send("POST", "bug"), "Allow").contains("GET"));
        assertEquals(List.of("120"), fields(shop.get("busy"), "Retry-After"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "busy          | Origin, Accept, Accept-Language",
                "varied        | accept, Origin, Accept-Language",
                "varied/always | *",
            })
    void whatTheResponseVariesByIsNamedOnce(String path, String names) {
        assertEquals(List.of(names.split(", ")), members(shop.get(path), "Vary"));
    }

    @Test
    void theFieldsTellOfTheContentThatIsThere() {
        HttpResponse<String> response = shop.get("promised", "Accept-Language", "fr");
        assertEquals("{\"title\":\"Ressource introuvable\",\"status\":404}", response.body());
        assertEquals(List.of(JSON), fields(response, "Content-Type"));
        assertEquals(List.of("fr"), fields(response, "Content-Language"));
        assertEquals(List.of(), fields(response, "Content-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned/404", "busy", "bug", "missing"})
    void aHeadRequestGetsTheFieldsAndNoContent(String path) {
        HttpResponse<String> head = shop.send("HEAD", path, "Accept-Language", "fr", "Accept", "text/html");
        HttpResponse<String> get = shop.get(path, "Accept-Language", "fr", "Accept", "text/html");
        assertEquals(get.statusCode(), head.statusCode());
        for (String field : List.of("Content-Type", "Content-Language", "Vary", "Retry-After")) {
            assertEquals(fields(get, field), fields(head, field));
        }
        assertEquals("", head.body());
    }

    // Exceptions.

    @ParameterizedTest
    @ValueSource(strings = {"browser", "axios", "curl", "xml", "text"})
    void anExceptionIsLoggedOnceAndNothingOfItIsSent(String client) {
        assertFailsSilently("bug", client);
        assertFailsSilently("bug/error", client);
        assertFailsSilently("bug/wrapped", client);
    }

    @Test
    void anExceptionThatComesLaterIsTreatedAlike() {
        assertFailsSilently("bug/later", "curl");
    }

    private static void assertFailsSilently(String path, String client) {
        Log.clear();
        HttpResponse<String> response = shop.get(path, fields(client, "en"));
        assertEquals(500, response.statusCode());
        assertTrue(response.body().contains("Internal Server Error"), response::body);
        assertToldNothing(response);
        assertEquals(List.of(LOGGER), loggers());
        assertEquals(Shop.SECRET, Log.records().get(0).getThrown().getMessage());
    }

    @Test
    void theMessageOfAnExceptionWithAResponseIsNotSentEither() {
        Log.clear();
        for (String client : CLIENTS.keySet()) {
            assertToldNothing(shop.get("thrown/404", fields(client, "en")));
        }
        assertEquals(List.of(), loggers());
    }

    private static void assertToldNothing(HttpResponse<String> response) {
        String told = response.body() + response.headers().map();
        for (String secret : List.of("secret", "<b>", "Exception", "AssertionError", "com.example", "\tat ")) {
            assertFalse(told.contains(secret), told);
        }
    }

    // What stays as it is.

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 205, 299, 300, 302, 304, 399})
    void aStatusThatIsNoErrorIsUntouched(int code) {
        HttpResponse<String> response = shop.get("returned/" + code, "Accept-Language", "fr");
        assertEquals(code, response.statusCode());
        assertUntouched("", response);
    }

    @ParameterizedTest
    @CsvSource({"own, 404, no such tea", "own/thrown, 409, sold"})
    void anEntityOfTheApplicationIsUntouched(String path, int code, String content) {
        HttpResponse<String> response = shop.get(path, "Accept-Language", "fr");
        assertEquals(code, response.statusCode());
        assertUntouched(content, response);
        assertTrue(fields(response, "Content-Type").get(0).startsWith("text/x-shop"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moved", "moved/thrown"})
    void aRedirectIsUntouched(String path) {
        HttpResponse<String> response = shop.get(path, "Accept-Language", "fr");
        assertEquals(303, response.statusCode());
        assertTrue(fields(response, "Location").get(0).endsWith("/tea"));
        assertUntouched("", response);
    }

    @Test
    void optionsAreAnsweredByTheRuntime() {
        HttpResponse<String> response = shop.send("OPTIONS", "tea");
        assertEquals(200, response.statusCode());
        assertTrue(members(response, "Allow").containsAll(List.of("GET", "POST")));
    }

    private static void assertUntouched(String content, HttpResponse<String> response) {
        assertEquals(content, response.body());
        assertEquals(List.of(), fields(response, "Vary"));
        assertEquals(List.of(), fields(response, "Content-Language"));
    }

    // Fields that are broken: one runtime takes the request, the other refuses it before any component is asked.

    /** Jersey's exception for it is no {@code WebApplicationException}; RESTEasy takes the field as it is. */
    @Test
    void aFieldThatCannotBeReadIsTheClientsMistake() {
        HttpResponse<String> response = shop.get("conditional", "If-None-Match", "\"x");
        assertEquals(
                switch (Runtime.CURRENT) {
                    case JERSEY -> 400;
                    case RESTEASY -> 304;
                },
                response.statusCode());
        assertToldNothing(response);
    }

    @Test
    void aBrokenLanguageIsNone() {
        HttpResponse<String> response = shop.get("returned/404", "Accept-Language", ";;q=,,\"");
        switch (Runtime.CURRENT) {
            case JERSEY -> {
                assertEquals(404, response.statusCode());
                assertEquals(List.of("en"), fields(response, "Content-Language"));
                assertEquals("{\"title\":\"Not Found\",\"status\":404}", response.body());
            }
            case RESTEASY -> {
                assertEquals(400, response.statusCode());
                assertUntouched("<html><head><title>Error</title></head><body>Bad Request</body></html>", response);
            }
        }
    }

    @Test
    void aBrokenAcceptIsABadRequest() {
        HttpResponse<String> response = shop.get("tea", "Accept", "text/;q=x", "Accept-Language", "fr");
        assertEquals(400, response.statusCode());
        switch (Runtime.CURRENT) {
            case JERSEY -> assertEquals("{\"title\":\"Requête incorrecte\",\"status\":400}", response.body());
            case RESTEASY ->
                assertUntouched("<html><head><title>Error</title></head><body>Bad Request</body></html>", response);
        }
    }

    // Parameters.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code/404                | 404 Not Found of iana",
                "code/499                | 499 Client Closed Request of nginx",
                "code/777                | 777 of",
                "code?code=404           | 404 Not Found",
                "code                    | none",
                "codes?code=404&code=500 | [404 Not Found, 500 Internal Server Error]",
                "codes                   | []",
            })
    void aParameterIsAStatusCode(String path, String content) {
        HttpResponse<String> response = shop.get(path);
        assertEquals(200, response.statusCode());
        assertEquals(content, response.body().strip());
    }

    @Test
    void aFieldIsAStatusCode() {
        assertEquals("404 Not Found", shop.get("code/of/field", "X-Code", "404").body());
        assertEquals("none", shop.get("code/of/field").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code/4O4", "code/99", "code/1000", "code/NOT_FOUND", "code?code=x"})
    void anAddressWithNoStatusCodeIsNotFound(String path) {
        HttpResponse<String> response = shop.get(path, "Accept-Language", "fr");
        assertEquals("{\"title\":\"Ressource introuvable\",\"status\":404}", response.body());
        assertEquals(404, response.statusCode());
    }

    /** Jersey takes what any converter throws for a failure of the server, where it reads a list. */
    @Test
    void anAddressWithNoStatusCodeInAListIsNotFoundButInJersey() {
        HttpResponse<String> response = shop.get("codes?code=404&code=x");
        switch (Runtime.CURRENT) {
            case JERSEY -> assertEquals(500, response.statusCode());
            case RESTEASY -> assertEquals(404, response.statusCode());
        }
        assertToldNothing(response);
    }

    @Test
    void aFieldThatIsNoStatusCodeIsABadRequest() {
        HttpResponse<String> response = shop.get("code/of/field", "X-Code", "x");
        assertEquals(400, response.statusCode());
        assertEquals("{\"title\":\"Bad Request\",\"status\":400}", response.body());
    }

    // What the application has itself.

    @Test
    void theApplicationsMapperForThrowableGetsEverything() {
        try (Server server = Server.start(Mappers.OfThrowable.class)) {
            Log.clear();
            for (String path : List.of("bug", "thrown/404", "busy", "missing")) {
                assertUntouched("mapped as Throwable", server.get(path));
            }
            assertUntouched("mapped as Throwable", server.send("POST", "bug"));
            assertFalse(loggers().contains(LOGGER));
            assertEquals(
                    JSON, fields(server.get("returned/404"), "Content-Type").get(0));
        }
    }

    @Test
    void theApplicationsMappersForBothGetTheirs() {
        try (Server server = Server.start(Mappers.OfThrowable.class, Mappers.OfWebApplicationException.class)) {
            assertUntouched("mapped as Throwable", server.get("bug"));
            assertUntouched("mapped as WebApplicationException", server.get("thrown/404"));
            assertUntouched("mapped as WebApplicationException", server.get("missing"));
        }
    }

    @Test
    void theApplicationsMapperForOneClassGetsThatAndTheRestIsOurs() {
        try (Server server = Server.start(Mappers.OfOneClass.class)) {
            assertUntouched("mapped as IllegalStateException", server.get("bug"));
            assertUntouched("mapped as IllegalStateException", server.get("bug/later"));
            assertEquals(
                    "{\"title\":\"Internal Server Error\",\"status\":500}",
                    server.get("bug/error").body());
            assertEquals(
                    "{\"title\":\"Not Found\",\"status\":404}",
                    server.get("thrown/404").body());
        }
    }

    @Test
    void anErrorThatAMapperLeavesWithoutContentIsTold() {
        try (Server server = Server.start(Mappers.OfOneClassWithoutContent.class)) {
            assertEquals(
                    "{\"title\":\"Locked\",\"status\":423}", server.get("bug").body());
        }
    }

    @Test
    void theApplicationsFiltersComeFirst() {
        try (Server server = Server.start(Mappers.Filter.class)) {
            assertUntouched("filled by the application", server.get("returned/404"));
            assertEquals(
                    "{\"title\":\"Conflict\",\"status\":409}",
                    server.get("returned/409").body());
        }
    }

    // How it gets there.

    @Test
    void withoutServicesNothingIsThere() {
        try (Server server = Server.start(Map.of(ShopApplication.LOAD_SERVICES, false))) {
            assertUntouched("", server.get("returned/404", "Accept-Language", "fr"));
        }
    }

    @Test
    void withoutServicesItIsRegisteredByHand() {
        try (Server server = Server.start(Map.of(ShopApplication.LOAD_SERVICES, false), StatusFeature.class)) {
            assertWorksOnce(server);
        }
    }

    @Test
    void aSecondRegistrationDoesNothing() {
        try (Server server = Server.start(StatusFeature.class)) {
            assertWorksOnce(server);
        }
        try (Server server = Server.start(Again.class)) {
            assertWorksOnce(server);
        }
    }

    private static void assertWorksOnce(Server server) {
        Log.clear();
        HttpResponse<String> response = server.get("bug", "Accept-Language", "fr");
        assertEquals("{\"title\":\"Erreur interne du serveur\",\"status\":500}", response.body());
        assertEquals(VARY, members(response, "Vary"));
        assertEquals(List.of(LOGGER), loggers());
        assertEquals("404 Not Found of iana", server.get("code/404").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE"})
    void withoutProblemsParametersStay(String no) {
        for (Object value : List.of(no, Boolean.parseBoolean(no))) {
            try (Server server = Server.start(Map.of(StatusFeature.PROBLEMS, value))) {
                assertUntouched("", server.get("returned/404", "Accept-Language", "fr"));
                Log.clear();
                assertEquals(500, server.get("bug").statusCode());
                assertFalse(loggers().contains(LOGGER));
                assertEquals("404 Not Found of iana", server.get("code/404").body());
            }
        }
    }

    /** Jersey, as a filter, hands on what it doesn't find, as long as nobody has answered it. */
    @Test
    void notFoundIsLeftWhereJerseyLooksElsewhere() {
        try (Server server = Server.start(Map.of("jersey.config.servlet.filter.forwardOn404", true))) {
            assertUntouched("", server.get("returned/404", "Accept-Language", "fr"));
            assertEquals(
                    "{\"title\":\"Gone\",\"status\":410}",
                    server.get("returned/410").body());
        }
    }

    @Test
    void aPropertyOfNoMeaningStopsTheApplication() {
        Map<String, Object> properties = Map.of(StatusFeature.PROBLEMS, "no, thank you very much");
        Throwable thrown = assertThrows(IllegalStateException.class, () -> {
            try (Server server = Server.start(properties)) {
                server.get("tea");
            }
        });
        List<String> messages = new ArrayList<>();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            messages.add(String.valueOf(each.getMessage()));
        }
        assertTrue(
                messages.contains("the property http.status.rest.problems is \"no, thank you very m\":"
                        + " give true or false, or leave it out, which is true"),
                messages::toString);
    }

    @Test
    void nothingElseThanFailuresIsLogged() {
        Log.clear();
        try (Server server = Server.start()) {
            for (String path : List.of("returned/404", "thrown/503", "busy", "missing", "own", "moved", "code/x")) {
                server.get(path, fields("browser", "fr"));
            }
        }
        // Jersey misses an optional part, with the bridge and without.
        List<String> others = loggers().stream()
                .filter(name -> !name.equals("org.glassfish.jersey.server.wadl.WadlFeature"))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void onTheModulePathItsPackageStaysClosedToTheRuntime() {
        Module ours = StatusFeature.class.getModule();
        Module runtimes = RuntimeDelegate.getInstance().getClass().getModule();
        boolean modules = System.getProperty("http.status.test.path").equals("module");
        assertEquals(modules, ours.isNamed());
        // Jersey has modules since it has the API's fourth version.
        assertEquals(modules && version(Response.class.getModule()).startsWith("4."), runtimes.isNamed());
        assertEquals(!modules, ours.isOpen("http.status.rest", runtimes));
    }

    private static String version(Module module) {
        return module.getDescriptor().rawVersion().orElseThrow();
    }

    // Conversions.

    @Test
    void everyCodeIsConvertedBothWays() {
        for (int number = 100; number <= 999; number++) {
            StatusCode code = StatusCode.of(number);
            Response.StatusType type = RestStatus.toRest(code);
            assertEquals(number, type.getStatusCode());
            assertEquals(code.phrase(), type.getReasonPhrase());
            assertEquals(code.phrase(), type.toString());
            assertEquals(Response.Status.Family.familyOf(number), type.getFamily());
            assertEquals(type, RestStatus.toRest(code));
            assertSame(code, RestStatus.fromRest(type));
        }
    }

    @Test
    void everyConstantIsConvertedBothWays() {
        for (Response.Status constant : Response.Status.values()) {
            StatusCode code = RestStatus.fromRest(constant);
            assertSame(StatusCode.of(constant.getStatusCode()), code);
            boolean samePhrase = constant.getReasonPhrase().equals(code.phrase());
            assertEquals(samePhrase, RestStatus.toRest(code) == constant, constant::name);
        }
        assertSame(Response.Status.NOT_FOUND, RestStatus.toRest(StatusCode.of(404)));
    }

    @Test
    void aCodeOfAnotherRegistryStaysThatCode() {
        StatusCode code = StatusCode.builder("shop", 404).phrase("No Such Tea").build();
        Response.StatusType type = RestStatus.toRest(code);
        assertEquals("No Such Tea", type.getReasonPhrase());
        assertSame(code, RestStatus.fromRest(type));
        StatusCode alike = StatusCode.builder("shop", 404).phrase("Not Found").build();
        assertSame(alike, RestStatus.fromRest(RestStatus.toRest(alike)));
        // One runtime keeps the type in the response, the other its number and phrase.
        assertSame(
                switch (Runtime.CURRENT) {
                    case JERSEY -> code;
                    case RESTEASY -> StatusCode.of(404);
                },
                RestStatus.fromRest(Response.status(type).build()));
    }

    @ParameterizedTest
    @CsvSource({"404, iana", "499, nginx", "425, iana"})
    void aResponseKeepsTheCodeThatItWasBuiltWith(String code, String registry) {
        HttpResponse<String> response = shop.get("converted/" + code);
        assertEquals(code, Integer.toString(response.statusCode()));
        assertEquals(List.of(registry), fields(response, "X-Registry"));
    }

    @Test
    void aNumberThatIsNoStatusCodeIsRefused() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> RestStatus.fromRest(new Response.StatusType() {
                    @Override
                    public int getStatusCode() {
                        return 99;
                    }

                    @Override
                    public Response.Status.Family getFamily() {
                        return Response.Status.Family.OTHER;
                    }

                    @Override
                    public String getReasonPhrase() {
                        return "";
                    }
                }));
        assertTrue(thrown.getMessage().contains("99"), thrown::getMessage);
    }

    @Test
    void aClientReadsCodesAndIsLeftAlone() {
        Client client = ClientBuilder.newClient().register(StatusFeature.class);
        try (Response response = client.target(shop.address("returned/499"))
                .request("text/plain")
                .get()) {
            StatusCode code = RestStatus.fromRest(response);
            assertSame(StatusCode.of(499), code);
            assertTrue(response.readEntity(String.class).startsWith("499 "));
        } finally {
            client.close();
        }
    }

    @Test
    void oneDependencyBringsRegistryAndTexts() {
        assertTrue(StatusCode.of(404).isRegistered());
        assertEquals("Ressource introuvable", StatusCode.of(404).title(Locale.FRENCH));
    }

    // Reading.

    private static String[] fields(String client, String language) {
        return Stream.of(
                        client == null ? null : new String[] {"Accept", CLIENTS.get(client)},
                        language == null ? null : new String[] {"Accept-Language", language})
                .filter(field -> field != null)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
    }

    private static List<String> fields(HttpResponse<String> response, String name) {
        return response.headers().allValues(name);
    }

    /** The members of a field, whether they stand on one line or on several. */
    private static List<String> members(HttpResponse<String> response, String name) {
        return fields(response, name).stream()
                .flatMap(line -> Stream.of(line.split("\\s*,\\s*")))
                .toList();
    }

    private static List<String> loggers() {
        return Log.records().stream().map(record -> record.getLoggerName()).toList();
    }
}
