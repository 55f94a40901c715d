package http.status.spring.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.accept.MissingApiVersionException;
import org.springframework.web.accept.NotAcceptableApiVersionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingMatrixVariableException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerErrorException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsatisfiedRequestParameterException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every problem of Spring's own, through Spring's own handlers: what a new Framework adds shows here. */
class SpringProblemsTest {
    private static final String KEYS = "problemDetail.";

    /** Their detail is what the application, or the exception's cause, says of the one occurrence; or they have none. */
    private static final Set<Class<?>> WITHOUT_A_DETAIL_OF_SPRINGS = Set.of(
            AsyncRequestNotUsableException.class,
            ContentTooLargeException.class,
            ErrorResponseException.class,
            org.springframework.web.bind.MissingRequestValueException.class,
            ResponseStatusException.class,
            ServerErrorException.class,
            ServletRequestBindingException.class);

    /** The number that was asked for stands in the middle of the reason, which is the key: no file can have it. */
    private static final Set<Class<?>> ENGLISH_IN_EVERY_LANGUAGE =
            Set.of(InvalidApiVersionException.class, NotAcceptableApiVersionException.class);

    @AfterEach
    void resetLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @MethodSource
    void problemsOfMvc(Exception exception, String french) throws Exception {
        LocaleContextHolder.setLocale(Locale.CANADA_FRENCH);
        ResponseEntityExceptionHandler handler = new ResponseEntityExceptionHandler() {};
        handler.setMessageSource(new ProblemMessages());
        ResponseEntity<Object> response = handler.handleException(
                exception, new ServletWebRequest(new MockHttpServletRequest(), new MockHttpServletResponse()));
        assertNotNull(response);
        assertDetail(french, response);
    }

    @ParameterizedTest
    @MethodSource
    void problemsOfWebFlux(Exception exception, String french) {
        ReactiveProblemHandler handler =
                new ReactiveProblemHandler(new ReactiveLanguage(new AcceptHeaderLocaleContextResolver()));
        handler.setMessageSource(new ProblemMessages());
        ResponseEntity<Object> response = handler.handleException(
                        exception,
                        MockServerWebExchange.from(
                                MockServerHttpRequest.get("/").header(HttpHeaders.ACCEPT_LANGUAGE, "fr-CA")))
                .block();
        assertNotNull(response);
        assertDetail(french, response);
    }

    private static void assertDetail(String french, ResponseEntity<Object> response) {
        ProblemDetail problem = (ProblemDetail) response.getBody();
        assertNotNull(problem);
        // Told apart by eye, the non-breaking space would not be.
        String detail = problem.getDetail();
        assertNotNull(detail);
        assertEquals(french, detail.replace('\u00A0', ' '));
    }

    static Stream<Arguments> problemsOfMvc() throws Exception {
        return Stream.of(
                Arguments.of(
                        new HttpRequestMethodNotSupportedException("DELETE", List.of("POST")),
                        "La méthode « DELETE » n’est pas prise en charge."),
                Arguments.of(
                        new HttpMediaTypeNotSupportedException(MediaType.TEXT_XML, List.of(MediaType.APPLICATION_JSON)),
                        "Le type de média « text/xml » n’est pas pris en charge."),
                Arguments.of(
                        new HttpMediaTypeNotSupportedException("nonsense"), "Le champ Content-Type est mal formé."),
                Arguments.of(
                        new HttpMediaTypeNotAcceptableException(
                                List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_XML)),
                        "Représentations disponibles : [application/json, text/xml]."),
                Arguments.of(new HttpMediaTypeNotAcceptableException("nonsense"), "Le champ Accept est mal formé."),
                Arguments.of(
                        new MethodArgumentNotValidException(
                                parameter(), new BeanPropertyBindingResult(new Object(), "order")),
                        "Le contenu de la requête n’est pas valide."),
                Arguments.of(
                        new MissingServletRequestParameterException("page", "int"),
                        "Le paramètre obligatoire « page » est absent."),
                Arguments.of(
                        new MissingRequestHeaderException("X-Tenant", parameter()),
                        "Le champ d’en-tête obligatoire « X-Tenant » est absent."),
                Arguments.of(
                        new MissingRequestCookieException("basket", parameter()),
                        "Le cookie obligatoire « basket » est absent."),
                Arguments.of(
                        new MissingMatrixVariableException("colour", parameter()),
                        "Le paramètre de chemin obligatoire « colour » est absent."),
                Arguments.of(
                        new MissingPathVariableException("id", parameter()),
                        "La variable de chemin obligatoire « id » est absente."),
                Arguments.of(
                        new UnsatisfiedServletRequestParameterException(new String[] {"mode=full"}, Map.of()),
                        "Les paramètres de la requête ne sont pas valides."),
                Arguments.of(
                        new MissingServletRequestPartException("file"), "La partie obligatoire « file » est absente."),
                Arguments.of(
                        new MaxUploadSizeExceededException(1_000),
                        "La taille maximale d’un téléversement est dépassée."),
                Arguments.of(new HandlerMethodValidationException(invalid()), "Au moins une valeur n’est pas valide."),
                Arguments.of(new MethodValidationException(invalid()), "Au moins une valeur n’est pas valide."),
                Arguments.of(
                        new NoHandlerFoundException("GET", "/nope", new HttpHeaders()),
                        "Aucun traitement ne correspond à la méthode et à l’URI de la requête."),
                Arguments.of(
                        new NoResourceFoundException(HttpMethod.GET, "/nope", "nope"),
                        "Aucune ressource statique « nope »."),
                Arguments.of(new AsyncRequestTimeoutException(), "La requête n’a pas été traitée dans le délai prévu."),
                Arguments.of(
                        new MethodArgumentTypeMismatchException("abc", Integer.class, "id", parameter(), null),
                        "La valeur « abc » de « id » n’a pas pu être convertie."),
                Arguments.of(
                        named(new TypeMismatchException("abc", Integer.class)),
                        "La valeur « abc » de « id » n’a pas pu être convertie."),
                Arguments.of(
                        new MethodArgumentConversionNotSupportedException(
                                "abc", Integer.class, "id", parameter(), null),
                        "La valeur « abc » de « id » n’a pas pu être convertie."),
                Arguments.of(
                        named(new ConversionNotSupportedException("abc", Integer.class, null)),
                        "La valeur « abc » de « id » n’a pas pu être convertie."),
                Arguments.of(
                        new HttpMessageNotReadableException("broken", new MockHttpInputMessage(new byte[0])),
                        "Le contenu de la requête n’a pas pu être lu."),
                Arguments.of(new HttpMessageNotWritableException("broken"), "La réponse n’a pas pu être écrite."),
                Arguments.of(new MissingApiVersionException(), "La version de l’API est obligatoire."));
    }

    static Stream<Arguments> problemsOfWebFlux() throws Exception {
        return Stream.of(
                Arguments.of(
                        new MethodNotAllowedException(HttpMethod.DELETE, List.of(HttpMethod.POST)),
                        "La méthode « DELETE » n’est pas prise en charge."),
                Arguments.of(
                        new NotAcceptableStatusException(List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_XML)),
                        "Représentations disponibles : [application/json, text/xml]."),
                Arguments.of(new NotAcceptableStatusException("nonsense"), "Le champ Accept est mal formé."),
                Arguments.of(
                        new UnsupportedMediaTypeStatusException(
                                MediaType.TEXT_XML, List.of(MediaType.APPLICATION_JSON)),
                        "Le type de média « text/xml » n’est pas pris en charge."),
                Arguments.of(
                        new UnsupportedMediaTypeStatusException("nonsense"), "Le champ Content-Type est mal formé."),
                Arguments.of(
                        new MissingRequestValueException("page", int.class, "query parameter", parameter()),
                        "La valeur obligatoire « page » est absente."),
                Arguments.of(
                        new UnsatisfiedRequestParameterException(List.of("mode=full"), new LinkedMultiValueMap<>()),
                        "Les paramètres de la requête ne sont pas valides."),
                Arguments.of(
                        new WebExchangeBindException(parameter(), new BeanPropertyBindingResult(new Object(), "order")),
                        "Le contenu de la requête n’est pas valide."),
                Arguments.of(new HandlerMethodValidationException(invalid()), "Au moins une valeur n’est pas valide."),
                Arguments.of(new MethodValidationException(invalid()), "Au moins une valeur n’est pas valide."),
                Arguments.of(new ServerWebInputException("Type mismatch."), "Une valeur n’est pas du type attendu."),
                Arguments.of(
                        new ServerWebInputException("Failed to read HTTP message"),
                        "Le contenu de la requête n’a pas pu être lu."),
                Arguments.of(new ServerWebInputException("No request body"), "La requête n’a pas de contenu."),
                Arguments.of(new MissingApiVersionException(), "La version de l’API est obligatoire."),
                Arguments.of(
                        new org.springframework.web.reactive.resource.NoResourceFoundException(
                                URI.create("/nope"), "nope"),
                        "Aucune ressource statique « nope »."));
    }

    @ParameterizedTest
    @MethodSource
    void aReasonOfTheApplicationsOwnIsNeverReplaced(Exception exception) throws Exception {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        ProblemDetail problem = ((ErrorResponse) exception).updateAndGetBody(new ProblemMessages(), Locale.FRENCH);
        assertEquals("Order 42 is closed", problem.getDetail());
    }

    static Stream<Exception> aReasonOfTheApplicationsOwnIsNeverReplaced() {
        String reason = "Order 42 is closed";
        return Stream.of(
                new ResponseStatusException(org.springframework.http.HttpStatus.CONFLICT, reason),
                new ServerWebInputException(reason),
                new ServerErrorException(reason, (Throwable) null));
    }

    @Test
    void everyExceptionOfSpringsWebJarsHasItsFrench() throws Exception {
        Set<Class<?>> told = Stream.concat(problemsOfMvc(), problemsOfWebFlux())
                .map(arguments -> arguments.get()[0].getClass())
                .collect(Collectors.toSet());
        Set<String> untold = new TreeSet<>();
        for (Class<?> type : exceptionsOfSpring()) {
            if (!told.contains(type)
                    && !WITHOUT_A_DETAIL_OF_SPRINGS.contains(type)
                    && !ENGLISH_IN_EVERY_LANGUAGE.contains(type)) {
                untold.add(type.getName());
            }
        }
        assertEquals(Set.of(), untold);
    }

    /** All that say of themselves what they answer with, and all for which Spring's handlers say it. */
    private static Set<Class<?>> exceptionsOfSpring() throws Exception {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ErrorResponse.class));
        Set<Class<?>> types = new HashSet<>();
        for (BeanDefinition found : scanner.findCandidateComponents("org.springframework.web")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            if (Exception.class.isAssignableFrom(type) && !type.isAnnotationPresent(Deprecated.class)) {
                types.add(type);
            }
        }
        assertTrue(types.size() > 25, types::toString);
        for (Class<?> handler : List.of(
                ResponseEntityExceptionHandler.class,
                org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler.class)) {
            for (Method method : handler.getDeclaredMethods()) {
                ExceptionHandler handles = method.getAnnotation(ExceptionHandler.class);
                if (handles != null) {
                    types.addAll(Arrays.asList(handles.value()));
                }
            }
        }
        return types;
    }

    @Test
    void everyMessageIsOneThatSpringAsksFor() throws Exception {
        Set<String> asked = Stream.concat(problemsOfMvc(), problemsOfWebFlux())
                .map(arguments -> KEYS + arguments.get()[0].getClass().getName())
                .collect(Collectors.toSet());
        Set<String> unasked = french().stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEYS))
                .filter(key -> !asked.contains(key.replaceAll("\\.(parseError|withoutArguments)$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unasked);
    }

    @Test
    void theFrenchKeepsTheStyleOfTheTexts() throws Exception {
        Properties french = french();
        for (String key : french.stringPropertyNames()) {
            String message = french.getProperty(key);
            assertTrue(message.matches("[A-ZÀÉ][A-Za-zàâçèéêëîïôùûü0-9 ,.:/{}\u00A0«»’œ-]*\\."), message);
            assertTrue(message.length() <= 120, message);
            assertEquals(
                    -1, message.replace("«\u00A0", "").replace("\u00A0»", "").indexOf('«'), message);
        }
    }

    @Test
    void withoutArgumentsNoPlaceholderIsShown() {
        ProblemMessages messages = new ProblemMessages();
        String code = KEYS + NoResourceFoundException.class.getName();
        assertEquals(
                "Aucune ressource statique ne correspond à la requête.",
                messages.getMessage(code, null, null, Locale.FRENCH));
    }

    private static Properties french() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                SpringProblemsTest.class.getResourceAsStream("problem-details_fr.properties"),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static TypeMismatchException named(TypeMismatchException exception) {
        exception.initPropertyName("id");
        return exception;
    }

    /** A method to point at; nobody calls it. */
    static void handle(String body) {}

    private static MethodParameter parameter() throws Exception {
        return new MethodParameter(SpringProblemsTest.class.getDeclaredMethod("handle", String.class), 0);
    }

    private static MethodValidationResult invalid() throws Exception {
        ParameterValidationResult result = new ParameterValidationResult(
                parameter(),
                "",
                List.of(new DefaultMessageSourceResolvable(new String[] {"size"}, "too short")),
                null,
                null,
                null,
                (error, type) -> "");
        return MethodValidationResult.create(
                new SpringProblemsTest(),
                SpringProblemsTest.class.getDeclaredMethod("handle", String.class),
                List.of(result));
    }
}
