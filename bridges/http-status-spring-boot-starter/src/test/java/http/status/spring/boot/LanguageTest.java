package http.status.spring.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.adapter.DefaultServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.FixedLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Which language a request is answered in, and whether that varies, by MVC and by WebFlux alike. */
class LanguageTest {
    private record Answer(String title, String vary) {}

    private static final Answer FRENCH = new Answer("Ressource introuvable", "Accept-Language");
    private static final Answer ENGLISH = new Answer("Not Found", "Accept-Language");

    static Stream<Arguments> allOfTheFieldCounts() {
        return Stream.of(
                Arguments.of(List.of("fr-CA"), FRENCH),
                Arguments.of(List.of("de, fr;q=0.8"), FRENCH),
                Arguments.of(List.of("de", "fr;q=0.8"), FRENCH),
                Arguments.of(List.of("en;q=0.5, fr"), FRENCH),
                Arguments.of(List.of("fr;q=0, en"), ENGLISH),
                Arguments.of(List.of("de"), ENGLISH),
                Arguments.of(List.of("*"), ENGLISH),
                Arguments.of(List.of("%%%"), ENGLISH));
    }

    @ParameterizedTest
    @MethodSource
    void allOfTheFieldCounts(List<String> lines, Answer expected) {
        assertEquals(expected, ofMvc(new AcceptHeaderLocaleResolver(), lines));
        assertEquals(expected, ofWebFlux(new AcceptHeaderLocaleContextResolver(), lines));
    }

    @Test
    void withoutTheFieldTheApplicationsDefaultIsTheLanguage() {
        AcceptHeaderLocaleResolver mvc = new AcceptHeaderLocaleResolver();
        mvc.setDefaultLocale(Locale.FRENCH);
        AcceptHeaderLocaleContextResolver webFlux = new AcceptHeaderLocaleContextResolver();
        webFlux.setDefaultLocale(Locale.FRENCH);
        assertEquals(FRENCH, ofMvc(mvc, List.of()));
        assertEquals(FRENCH, ofWebFlux(webFlux, List.of()));
        assertEquals(ENGLISH, ofMvc(mvc, List.of("en")));
        assertEquals(ENGLISH, ofWebFlux(webFlux, List.of("en")));
    }

    @Test
    void supportedLocalesAreTheApplicationsWordOnTheLanguage() {
        AcceptHeaderLocaleResolver mvc = new AcceptHeaderLocaleResolver();
        mvc.setSupportedLocales(List.of(Locale.ENGLISH, Locale.GERMAN));
        mvc.setDefaultLocale(Locale.ENGLISH);
        AcceptHeaderLocaleContextResolver webFlux = new AcceptHeaderLocaleContextResolver();
        webFlux.setSupportedLocales(List.of(Locale.ENGLISH, Locale.GERMAN));
        webFlux.setDefaultLocale(Locale.ENGLISH);
        assertEquals(ENGLISH, ofMvc(mvc, List.of("fr")));
        assertEquals(ENGLISH, ofWebFlux(webFlux, List.of("fr")));
    }

    @Test
    void aResolverThatReadsNoFieldBringsNoVary() {
        Answer expected = new Answer("Ressource introuvable", "");
        assertEquals(expected, ofMvc(new FixedLocaleResolver(Locale.FRENCH), List.of("en")));
        assertEquals(expected, ofWebFlux(new FixedLocaleContextResolver(Locale.FRENCH), List.of("en")));
    }

    @Test
    void aSubclassOfTheResolverThatReadsTheFieldDecidesItself() {
        AcceptHeaderLocaleResolver mvc = new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Locale.FRENCH;
            }
        };
        assertEquals(FRENCH, ofMvc(mvc, List.of("en")));
    }

    @Test
    void aRequestThatNoDispatcherServletSawIsReadAsSent() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "de, fr;q=0.8");
        assertEquals(FRENCH, answer(ServletLanguage.of(request)));
    }

    private static Answer ofMvc(LocaleResolver resolver, List<String> lines) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, resolver);
        lines.forEach(line -> request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, line));
        return answer(ServletLanguage.of(request));
    }

    private static Answer ofWebFlux(LocaleContextResolver resolver, List<String> lines) {
        MockServerHttpRequest.BaseBuilder<?> request = MockServerHttpRequest.get("/");
        lines.forEach(line -> request.header(HttpHeaders.ACCEPT_LANGUAGE, line));
        ServerWebExchange exchange = new DefaultServerWebExchange(
                request.build(),
                new MockServerHttpResponse(),
                new DefaultWebSessionManager(),
                ServerCodecConfigurer.create(),
                resolver);
        return answer(new ReactiveLanguage(resolver).of(exchange));
    }

    private static Answer answer(ReaderTexts reader) {
        HttpHeaders fields = new HttpHeaders();
        ProblemDetail problem = reader.translate(ProblemDetail.forStatus(404), fields);
        return new Answer(problem.getTitle(), String.join(", ", fields.getVary()));
    }
}
