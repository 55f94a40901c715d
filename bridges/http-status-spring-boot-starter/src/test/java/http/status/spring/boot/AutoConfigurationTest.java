package http.status.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

/** Which beans are there, and whose win. */
class AutoConfigurationTest {
    private static final AutoConfigurations OURS = AutoConfigurations.of(
            HttpStatusConvertersAutoConfiguration.class,
            HttpStatusMessagesAutoConfiguration.class,
            HttpStatusWebFluxAutoConfiguration.class,
            HttpStatusWebMvcAutoConfiguration.class,
            MessageSourceAutoConfiguration.class);

    private static final String INVALID = "problemDetail.org.springframework.web.bind.MethodArgumentNotValidException";

    private final ApplicationContextRunner program = new ApplicationContextRunner().withConfiguration(OURS);

    private final WebApplicationContextRunner mvc = new WebApplicationContextRunner()
            .withConfiguration(OURS)
            .withConfiguration(
                    AutoConfigurations.of(DispatcherServletAutoConfiguration.class, ErrorMvcAutoConfiguration.class));

    private final ReactiveWebApplicationContextRunner webFlux = new ReactiveWebApplicationContextRunner()
            .withConfiguration(OURS)
            .withConfiguration(
                    AutoConfigurations.of(WebFluxAutoConfiguration.class, ErrorWebFluxAutoConfiguration.class));

    @Test
    void inMvcBootsErrorAttributesBackOff() {
        mvc.run(context -> {
            assertThat(context).hasSingleBean(ProblemDetailAdvice.class);
            assertThat(context.getBean(ErrorAttributes.class)).isInstanceOf(LocalizedErrorAttributes.class);
        });
    }

    @Test
    void anErrorAttributesBeanOfTheApplicationWins() {
        mvc.withBean("own", ErrorAttributes.class, DefaultErrorAttributes::new)
                .run(context -> assertThat(context.getBeanNamesForType(ErrorAttributes.class))
                        .containsExactly("own"));
        webFlux.withBean(
                        "own",
                        org.springframework.boot.webflux.error.ErrorAttributes.class,
                        org.springframework.boot.webflux.error.DefaultErrorAttributes::new)
                .run(context -> assertThat(context.getBeanNamesForType(
                                org.springframework.boot.webflux.error.ErrorAttributes.class))
                        .containsExactly("own"));
    }

    @Test
    void thePropertySwitchesAllOffButTheConverters() {
        mvc.withPropertyValues("http-status.localize-errors=false").run(context -> {
            assertThat(context).doesNotHaveBean(ProblemDetailAdvice.class);
            assertThat(context).doesNotHaveBean(LocalizedErrorAttributes.class);
            assertThat(context).hasSingleBean(ErrorAttributes.class);
            assertNull(context.getMessage(INVALID, null, null, Locale.FRENCH));
            assertThat(context).hasBean("httpStatusFromTextConverterFactory");
        });
        webFlux.withPropertyValues("http-status.localize-errors=false", "spring.webflux.problemdetails.enabled=true")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(ReactiveProblemHandler.class);
                    assertThat(context).doesNotHaveBean(ReactiveErrorAttributes.class);
                    assertThat(context).hasSingleBean(ResponseEntityExceptionHandler.class);
                });
    }

    @Test
    void whereBoot4HasItsClassesElsewhereTheRestIsThere() {
        mvc.withClassLoader(new FilteredClassLoader("org.springframework.boot.webmvc.error"))
                .run(context -> {
                    assertThat(context).hasSingleBean(ProblemDetailAdvice.class);
                    assertThat(context).doesNotHaveBean(HttpStatusWebMvcAutoConfiguration.ErrorPath.class);
                });
    }

    @Test
    void inWebFluxTheHandlerStandsInForBootsUnderBootsProperty() {
        webFlux.run(context -> {
            assertThat(context).doesNotHaveBean(ResponseEntityExceptionHandler.class);
            assertThat(context).hasSingleBean(ReactiveErrorAttributes.class);
        });
        webFlux.withPropertyValues("spring.webflux.problemdetails.enabled=true")
                .run(context -> assertThat(context.getBean(ResponseEntityExceptionHandler.class))
                        .isInstanceOf(ReactiveProblemHandler.class));
    }

    @Test
    void aHandlerOfTheApplicationWins() {
        webFlux.withPropertyValues("spring.webflux.problemdetails.enabled=true")
                .withBean("own", ResponseEntityExceptionHandler.class, () -> new ResponseEntityExceptionHandler() {})
                .run(context -> assertThat(context.getBeanNamesForType(ResponseEntityExceptionHandler.class))
                        .containsExactly("own"));
    }

    @Test
    void aProgramWithoutAWebServerGetsTheConvertersAlone() {
        program.run(context -> {
            assertThat(context).hasBean("httpStatusFromNumberConverterFactory");
            assertThat(context).doesNotHaveBean(ProblemMessagesProcessor.class);
            assertThat(context).doesNotHaveBean(ProblemDetailAdvice.class);
        });
    }

    // Messages.

    @Test
    void withoutMessagesOfTheApplicationOursAreTheMessages() {
        mvc.run(context -> {
            assertEquals(
                    "Le contenu de la requête n’est pas valide.",
                    context.getMessage(INVALID, null, null, Locale.CANADA_FRENCH));
            assertNull(context.getMessage(INVALID, null, null, Locale.GERMAN));
        });
    }

    @Test
    void aMessageOfTheApplicationIsTheOneThatIsShown() {
        StaticMessageSource own = new StaticMessageSource();
        own.addMessage(INVALID, Locale.FRENCH, "Commande incomplète");
        mvc.withBean("messageSource", MessageSource.class, () -> own).run(context -> {
            assertSame(own, context.getBean(MessageSource.class));
            assertEquals("Commande incomplète", context.getMessage(INVALID, null, null, Locale.FRENCH));
            assertEquals(
                    "La réponse n’a pas pu être écrite.",
                    context.getMessage(
                            "problemDetail.org.springframework.http.converter.HttpMessageNotWritableException",
                            null,
                            null,
                            Locale.FRENCH));
        });
    }

    @Test
    void aParentThatTheMessagesHaveStays() {
        StaticMessageSource parent = new StaticMessageSource();
        StaticMessageSource own = new StaticMessageSource();
        own.setParentMessageSource(parent);
        mvc.withBean("messageSource", MessageSource.class, () -> own)
                .run(context -> assertSame(parent, own.getParentMessageSource()));
    }

    @Test
    void theMessagesOfAParentContextAreStillFound() {
        StaticMessageSource above = new StaticMessageSource();
        above.addMessage("greeting", Locale.FRENCH, "Bonjour");
        try (GenericApplicationContext parent = new GenericApplicationContext()) {
            parent.registerBean("messageSource", MessageSource.class, () -> above);
            parent.refresh();
            mvc.withParent(parent)
                    .withBean("messageSource", MessageSource.class, StaticMessageSource::new)
                    .run(context -> {
                        assertEquals("Bonjour", context.getMessage("greeting", null, null, Locale.FRENCH));
                        assertEquals(
                                "Le contenu de la requête n’est pas valide.",
                                context.getMessage(INVALID, null, null, Locale.FRENCH));
                    });
        }
    }

    @Test
    void onAFrenchServerAReaderOfEnglishGetsNoFrench() {
        Locale ofTheMachine = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            mvc.run(context -> {
                assertNull(context.getMessage(INVALID, null, null, Locale.ENGLISH));
                assertNull(context.getMessage(INVALID, null, null, Locale.GERMAN));
            });
        } finally {
            Locale.setDefault(ofTheMachine);
        }
    }

    // Properties.

    @ConfigurationProperties("shop")
    record Shop(
            StatusCode closed,
            List<StatusCode> retried,
            List<HttpStatus> kept,
            HttpStatus missing,
            HttpStatus named,
            StatusCode none) {}

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Shop.class)
    static class Properties {}

    /** An unquoted number is an Integer in YAML, for which Spring's own converter takes the ordinal of an enum. */
    @Test
    void numbersAndNamesOfYamlAreCodesAndNeverOrdinals() {
        program.withUserConfiguration(Properties.class)
                .withInitializer(yaml("""
                        shop:
                          closed: 409
                          retried: [429, "503", 599, payload-too-large]
                          missing: 404
                          named: not-found
                          kept: [404, 410]
                          none: ""
                        """))
                .run(context -> {
                    Shop shop = context.getBean(Shop.class);
                    assertSame(HttpStatus.CONFLICT, shop.closed());
                    assertEquals(
                            List.of(
                                    HttpStatus.TOO_MANY_REQUESTS,
                                    HttpStatus.SERVICE_UNAVAILABLE,
                                    StatusCode.of(599),
                                    HttpStatus.CONTENT_TOO_LARGE),
                            shop.retried());
                    assertEquals(List.of(HttpStatus.NOT_FOUND, HttpStatus.GONE), shop.kept());
                    assertSame(HttpStatus.NOT_FOUND, shop.missing());
                    assertSame(HttpStatus.NOT_FOUND, shop.named());
                    assertNull(shop.none());
                });
    }

    /** Where our converter refuses, Boot asks its own ones next, and gets the constant at that place. */
    @ParameterizedTest
    @ValueSource(strings = {"shop.missing: 28", "shop.kept: [404, 28]", "shop.missing: 499"})
    void anOrdinalInYamlStopsTheApplication(String yaml) {
        program.withUserConfiguration(Properties.class)
                .withInitializer(yaml(yaml))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("is no code of http.status.iana.HttpStatus"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Values {
        @Value("${shop.closed}")
        @Nullable
        StatusCode closed;

        @Value("${shop.missing}")
        @Nullable
        HttpStatus missing;
    }

    @Test
    void valuesAndTheEnvironmentConvertToo() {
        SpringApplication application = new SpringApplication(Values.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(yaml("shop: {closed: 499, missing: 404}"));
        try (ConfigurableApplicationContext context = application.run()) {
            Values values = context.getBean(Values.class);
            assertEquals(StatusCode.of(499), values.closed);
            assertSame(HttpStatus.NOT_FOUND, values.missing);
            assertSame(HttpStatus.NOT_FOUND, context.getEnvironment().getProperty("shop.missing", HttpStatus.class));
            assertEquals(StatusCode.of(499), context.getEnvironment().getProperty("shop.closed", StatusCode.class));
        }
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> yaml(String text) {
        return context -> {
            try {
                new YamlPropertySourceLoader()
                        .load("test", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))
                        .forEach(context.getEnvironment().getPropertySources()::addFirst);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
