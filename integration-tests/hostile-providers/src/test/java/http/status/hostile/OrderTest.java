package http.status.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.Failure;
import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.hostile.codes.CodeAboveRange;
import http.status.hostile.codes.CodesHoldNull;
import http.status.hostile.codes.CodesThrowInternalError;
import http.status.hostile.codes.DescriptionIsBlank;
import http.status.hostile.codes.RegistryIsTaken;
import http.status.hostile.codes.RegistryIsTakenByIana;
import http.status.hostile.codes.ThrowsError;
import http.status.hostile.texts.ClassTextsThrow;
import http.status.hostile.texts.LocalesAreNull;
import http.status.hostile.texts.TextIsNull;
import http.status.hostile.texts.TextsThrowInternalError;
import http.status.i18n.IanaTexts;
import http.status.iana.HttpStatus;
import http.status.iana.IanaRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The order in which providers come, that of jars or of arguments, never matters. */
class OrderTest {
    private static final StatusCodeProvider[] REGISTRIES = {
        new IanaRegistry(),
        new TeahouseRegistry(),
        new Override404(),
        new RegistryIsTaken(),
        new RegistryIsTakenByIana(),
        new CodeAboveRange(),
        new CodesHoldNull(),
        new DescriptionIsBlank(),
        new CodesThrowInternalError(),
        new ThrowsError()
    };
    private static final StatusTextProvider[] TEXTS = {
        new IanaTexts(),
        new GermanTexts(),
        new TeahouseTexts(),
        new LocalesAreNull(),
        new TextIsNull(),
        new ClassTextsThrow(),
        new TextsThrowInternalError()
    };

    @BeforeContainer
    static void fillTheInstalledCatalogs() {
        Installed.fill();
    }

    @Property(tries = 200)
    void theOrderOfRegistriesNeverChangesAnAnswer(@ForAll("registries") List<StatusCodeProvider> shuffled) {
        assertEquals(answers(StatusCatalog.of(REGISTRIES)), answers(StatusCatalog.of(shuffled)));
    }

    @Property(tries = 200)
    void theOrderOfTextsNeverChangesAnAnswer(@ForAll("texts") List<StatusTextProvider> shuffled) {
        assertEquals(answers(TextCatalog.of(TEXTS)), answers(TextCatalog.of(shuffled)));
    }

    @Provide
    Arbitrary<List<StatusCodeProvider>> registries() {
        return Arbitraries.shuffle(REGISTRIES);
    }

    @Provide
    Arbitrary<List<StatusTextProvider>> texts() {
        return Arbitraries.shuffle(TEXTS);
    }

    private static List<Object> answers(StatusCatalog catalog) {
        List<Object> answers = new ArrayList<>();
        answers.add(catalog.registryIds());
        answers.add(catalog.statusCodes());
        answers.add(catalog.conflicts());
        for (int code = 100; code <= 999; code++) {
            answers.add(catalog.meanings(code));
            answers.add(catalog.resolve(code));
        }
        for (StatusCode code : catalog.statusCodes()) {
            answers.add(catalog.findByName(code.constantName()));
            answers.add(catalog.findByPhrase(code.phrase()));
        }
        answers.add(catalog.failures().stream().map(Failure::provider).sorted().toList());
        return answers;
    }

    private static List<Object> answers(TextCatalog catalog) {
        List<Object> answers = new ArrayList<>();
        answers.add(catalog.locales());
        for (Locale locale : catalog.locales()) {
            StatusTexts texts = catalog.texts(locale);
            for (HttpStatus code : HttpStatus.values()) {
                answers.add(texts.text(code));
            }
            for (StatusCode code : new TeahouseRegistry().statusCodes()) {
                answers.add(texts.text(code));
            }
            for (StatusClass statusClass : StatusClass.values()) {
                answers.add(texts.text(statusClass));
            }
        }
        answers.add(catalog.failures().stream().map(Failure::provider).sorted().toList());
        return answers;
    }

    /** A company's override: it says by its priority that it means to stand before IANA's 404. */
    private static final class Override404 implements StatusCodeProvider {
        @Override
        public String registry() {
            return "override";
        }

        @Override
        public int priority() {
            return Priorities.IANA + 1;
        }

        @Override
        public List<StatusCode> statusCodes() {
            return List.of(StatusCode.builder("override", 404)
                    .phrase("Nothing Here")
                    .constantName("NOTHING_HERE")
                    .build());
        }
    }
}
