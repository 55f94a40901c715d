package http.status.kryo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import http.status.api.Definition;
import http.status.api.Definition.Role;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Reference.Maturity;
import http.status.api.Rule;
import http.status.api.Rule.Topic;
import http.status.api.Scope;
import http.status.api.Semantics;
import http.status.api.Semantics.When;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.Strength;
import http.status.iana.HttpStatus;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values through serializers that go by the fields, on the class path and without any opened package. */
class KryoTest {
    private static final Reference PAGE = Reference.page("Handbook", URI.create("https://acme.example/codes#470"))
            .withLabel("Acme")
            .withMaturity(Maturity.INFORMATIONAL)
            .withPublished(YearMonth.of(2026, 11));
    private static final Rule RULE = Rule.of(Topic.FIELD, Strength.MUST, "The server must say when.", PAGE)
            .withField("Retry-After")
            .withCondition(When.HTTP_1);
    private static final StatusCode EVERYTHING = StatusCode.builder("acme", 470)
            .phrase("Out Of Coffee")
            .constantName("OUT_OF_COFFEE")
            .description("The machine is empty.")
            .history(Definition.of(PAGE, Role.REDEFINES, "No Coffee"), Definition.of(Reference.rfc(2324, "2.3.1")))
            .lifecycle(Lifecycle.EXPERIMENTAL)
            .scope(Scope.INTERNAL)
            .formerPhrases("No Coffee", "Coffee Missing")
            .aliases("NO_COFFEE")
            .semantics(RULE)
            .build();

    /** Everything that a code tells: equality is registry and number alone. */
    private static Map<String, Object> facts(StatusCode code) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("code", code.code());
        facts.put("registry", code.registry());
        facts.put("phrase", code.phrase());
        facts.put("constant name", code.constantName());
        facts.put("description", code.description());
        facts.put("history", code.history());
        facts.put(
                "known of the places",
                code.history().stream()
                        .map(Definition::reference)
                        .map(each -> List.of(each.title(), each.label(), each.maturity(), each.published(), each.uri()))
                        .toList());
        facts.put("registration", code.registration());
        facts.put("registration expires", code.registrationExpires());
        facts.put("lifecycle", code.lifecycle());
        facts.put("scope", code.scope());
        facts.put("former phrases", code.formerPhrases());
        facts.put("aliases", code.aliases());
        facts.put("semantics", code.semantics());
        facts.put("label", code.toString());
        return facts;
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberComesBackWhole(Release release) {
        for (int number = 100; number <= 999; number++) {
            for (StatusCode code : StatusCatalog.installed().meanings(number).isEmpty()
                    ? List.of(StatusCode.of(number))
                    : StatusCatalog.installed().meanings(number)) {
                StatusCode copy = (StatusCode) release.copy(code);
                assertEquals(code, copy);
                assertEquals(code.hashCode(), copy.hashCode());
                assertEquals(facts(code), facts(copy));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConstantComesBackIdentical(Release release) {
        for (HttpStatus status : HttpStatus.values()) {
            assertSame(status, release.copy(status));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBuiltCodeComesBackWithEverything(Release release) {
        EVERYTHING.semantics(); // what is kept for the next question is no part of the value
        assertEquals(facts(EVERYTHING), facts((StatusCode) release.copy(EVERYTHING)));
        StatusCode temporary = StatusCode.builder("iana", 472)
                .registrationExpires(LocalDate.of(2030, 1, 31))
                .build();
        assertEquals(facts(temporary), facts((StatusCode) release.copy(temporary)));
    }

    @ParameterizedTest
    @EnumSource
    void whatACodeIsMadeOfComesBackEqual(Release release) {
        for (Object value : List.of(
                PAGE,
                Reference.rfc(9110, "15.5.5"),
                Definition.of(PAGE, Role.RESERVES, "(Unused)"),
                RULE,
                RULE.withCondition("it is five o'clock"),
                EVERYTHING.semantics(),
                HttpStatus.PARTIAL_CONTENT.semantics(),
                Semantics.of(299, List.of(RULE)))) {
            Object copy = release.copy(value);
            assertNotSame(value, copy);
            assertEquals(value, copy);
        }
        assertSame(StatusCode.byCode(), release.copy(StatusCode.byCode()));
    }

    @ParameterizedTest
    @EnumSource
    void aTextKeepsItsLanguageScriptAndAll(Release release) {
        for (String tag : List.of("fr", "zh-Hant-TW", "sr-Latn")) {
            StatusText text = StatusText.of("Title", "A description.", Locale.forLanguageTag(tag));
            StatusText copy = (StatusText) release.copy(text);
            assertEquals(text, copy);
            assertEquals(Locale.forLanguageTag(tag), copy.locale());
        }
    }

    @Test
    void theTestsThemselvesHaveNoKryo() {
        assertFalse(HttpStatus.class.getModule().isNamed());
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.esotericsoftware.kryo.Kryo"));
    }
}
