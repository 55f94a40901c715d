package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Semantics;
import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest extends RunningExplorer {
    @Test
    void aCodeIsAnsweredWithItsOwnStatus() throws Exception {
        for (int code = 200; code <= 999; code++) {
            assertEquals(code, client.get("/" + code).statusCode());
        }
    }

    @Test
    void anInterimCodeIsExplainedByAFinalAnswer() throws Exception {
        for (int code = 100; code <= 199; code++) {
            HttpResponse<String> response = client.get("/" + code, "Accept", "text/plain");
            assertEquals(200, response.statusCode());
            assertTrue(response.body().startsWith(code + " "), response.body());
            assertTrue(response.body().contains("interim"), response.body());
        }
    }

    @Test
    void headIsAnsweredAsGetIsButWithoutContent() throws Exception {
        for (int code = 100; code <= 999; code++) {
            assertHeadEqualsGet("/" + code);
        }
        for (String target : new String[] {
            "/", "/abc", "/?lang=en", "/?lang=xx", "/302?explain", "/registries", "/style.css", "/statuses.json"
        }) {
            assertHeadEqualsGet(target);
        }
    }

    private static void assertHeadEqualsGet(String target) throws Exception {
        HttpResponse<String> get = client.get(target);
        HttpResponse<String> head = client.send("HEAD", target);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(withoutDate(get), withoutDate(head), "fields of " + target);
        assertEquals("", head.body());
    }

    @Test
    void aPageSaysAllThatIsKnownOfACode() throws Exception {
        String html = client.get("/104", "Accept-Language", "fr").body();
        StatusCode code = StatusCode.of(104);
        assertAll(
                () -> assertTrue(html.contains("Upload Resumption Supported")),
                () -> assertTrue(html.contains("Information")),
                () -> assertTrue(html.contains(code.constantName())),
                () -> assertTrue(html.contains("iana")),
                () -> assertTrue(html.contains("temporaire, jusqu’au")),
                () -> assertTrue(
                        html.contains("href=\"" + code.reference().orElseThrow().uri() + "\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void aPageTellsTheWholeHistory(String accept) throws Exception {
        StatusCode code = StatusCode.of(413);
        String page = client.get("/413", "Accept", accept).body().replace('\u00a0', ' ');
        for (Definition definition : code.history()) {
            Reference reference = definition.reference();
            assertContains(page, reference.uri().toString());
            assertContains(page, reference.document());
            assertContains(page, reference.section().orElseThrow());
            assertContains(page, reference.title());
            assertContains(page, reference.label());
            assertContains(page, definition.phrase());
            assertContains(page, reference.maturity().orElseThrow().label());
            assertContains(
                    page, Wording.of(Locale.ENGLISH).month(reference.published().orElseThrow()));
        }
        code.formerPhrases().forEach(phrase -> assertContains(page, phrase));
        code.aliases().forEach(name -> assertContains(page, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void aPageSaysEveryRuleInEnglishAndWhereItStands(String accept) throws Exception {
        Client reader = new Client(server); // without a cookie of another test
        for (StatusCode code : StatusCatalog.installed().statusCodes()) {
            String page =
                    Html.unescaped(reader.get("/" + code.code() + "?explain", "Accept", accept, "Accept-Language", "fr")
                            .body());
            for (Rule rule : code.semantics().rules()) {
                assertContains(
                        page, accept.equals("text/html") ? "<span lang=\"en\">" + rule.sentence() : rule.sentence());
                assertContains(
                        page, rule.when().map(Wording.of(Locale.FRENCH)::word).orElse(rule.condition()));
                assertContains(page, rule.field());
                assertContains(page, rule.reference().uri().toString());
                assertContains(page, Wording.of(Locale.FRENCH).word(rule.strength()));
            }
        }
    }

    @Test
    void thePageSaysInTheReadersLanguageWhatIsDecided() throws Exception {
        Client reader = new Client(server); // without a cookie of another test
        for (StatusCode code : StatusCatalog.installed().statusCodes()) {
            Semantics semantics = code.semantics();
            List<Enum<?>> constants = new ArrayList<>();
            constants.add(semantics.retry());
            constants.add(semantics.content());
            constants.add(semantics.storing());
            constants.add(semantics.redirectMethod());
            if (code.lifecycle() != Lifecycle.UNSPECIFIED) {
                constants.add(code.lifecycle());
            }
            String page = reader.get("/" + code.code() + "?explain", "Accept", "text/plain", "Accept-Language", "fr")
                    .body();
            constants.forEach(
                    constant -> assertContains(page, Wording.of(Locale.FRENCH).word(constant)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html  | en | , <time datetime=\"2022-06\">June 2022</time></p>",
                "text/html  | fr | , <time datetime=\"2022-06\">juin 2022</time></p>",
                "text/plain | en | , June 2022\\n",
                "text/plain | fr | , juin 2022\\n",
            })
    void theMonthOfPublicationIsInTheReadersLanguage(String accept, String language, String part) throws Exception {
        Client reader = new Client(server); // without a cookie of another test
        String page = reader.get("/404", "Accept", accept, "Accept-Language", language)
                .body();
        assertContains(page, part.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"en, 'temporary, until '", "fr, 'temporaire, jusqu’au '"})
    void theDayOnWhichARegistrationEndsIsInTheReadersLanguage(String language, String before) throws Exception {
        Client reader = new Client(server); // without a cookie of another test
        LocalDate expires = StatusCode.of(104).registrationExpires().orElseThrow();
        String day = Wording.of(Locale.forLanguageTag(language)).day(expires);
        assertContains(
                reader.get("/104", "Accept-Language", language).body(),
                before + "<time datetime=\"" + expires + "\">" + day + "</time>");
        assertContains(
                reader.get("/104", "Accept", "text/plain", "Accept-Language", language)
                        .body(),
                before + day + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | \\nStoring in caches (Strength: must not): ",
                "fr | \\nMise en cache (Niveau d’exigence\u00a0: interdit)\u00a0: ",
            })
    void aRuleAsTextSaysHowStrictItIs(String language, String part) throws Exception {
        Client reader = new Client(server); // without a cookie of another test
        String page = reader.get("/428", "Accept", "text/plain", "Accept-Language", language)
                .body();
        assertContains(page, part.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html,  en, in force",
        "text/html,  fr, en vigueur",
        "text/plain, en, in force",
        "text/plain, fr, en vigueur",
    })
    void aNumberThatNoRegistryDefinesIsNotCalledInForce(String accept, String language, String inForce)
            throws Exception {
        Client reader = new Client(server); // without a cookie of another test
        for (String target : new String[] {"/299?explain", "/299", "/799?explain", "/799"}) {
            String page = reader.get(target, "Accept", accept, "Accept-Language", language)
                    .body();
            assertFalse(page.contains(inForce), page);
        }
        assertContains(
                reader.get("/404", "Accept", accept, "Accept-Language", language)
                        .body(),
                inForce);
    }

    @ParameterizedTest
    @CsvSource({"301, permanent", "308, permanent", "302, temporary", "307, temporary"})
    void aRedirectSaysForHowLongItHolds(int code, String duration) throws Exception {
        String page =
                client.get("/" + code + "?explain", "Accept", "text/plain").body();
        assertContains(page, "\nDuration of the redirect: " + duration + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 303, 304, 404})
    void whatDoesNotSayForHowLongItHoldsHasNoLineForThat(int code) throws Exception {
        String page =
                client.get("/" + code + "?explain", "Accept", "text/plain").body();
        assertFalse(page.contains("Duration of the redirect"), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html  | <code>Upgrade</code><span>\u00a0: obligatoire</span> <span class=\"quiet\"><span>(condition\u00a0:</span> <span>la réponse est envoyée en HTTP/1.1</span>)</span>",
                "text/plain | Upgrade, obligatoire (condition\u00a0: la réponse est envoyée en HTTP/1.1)",
            })
    void aConditionThatProgramsKnowIsInTheReadersLanguage(String accept, String part) throws Exception {
        Client reader = new Client(server); // without a cookie of another test
        assertContains(
                reader.get("/426", "Accept", accept, "Accept-Language", "fr").body(), part);
    }

    @Test
    void noLineOfAPageEndsBeforeTheNumberOfASection() throws Exception {
        assertContains(client.get("/404").body(), ">RFC\u00a09110, section\u00a015.5.5</a>");
        assertContains(client.get("/418").body(), ">RFC\u00a02324, section\u00a02.3.2</a>");
        assertContains(client.get("/404", "Accept", "text/plain").body(), "RFC 9110, section 15.5.5 <https://");
    }

    @ParameterizedTest
    @CsvSource({"text/html, fr, true", "text/html, en, false", "text/plain, fr, true", "text/plain, en, false"})
    void aReaderOfAnotherLanguageIsToldWhyTheRulesAreEnglish(String accept, String language, boolean isTold)
            throws Exception {
        Client reader = new Client(server); // without a cookie of another test
        String page = reader.get("/404", "Accept", accept, "Accept-Language", language)
                .body();
        String sentence = Wording.of(Locale.forLanguageTag(language)).get("rules.english");
        assertEquals(isTold, page.contains(sentence), page);
        assertTrue(!isTold || page.indexOf(sentence) < page.indexOf("The content should explain the error"), page);
    }

    @Test
    void theTableOfRulesStaysOneWhereItsElementsAreShownAsBlocks() throws Exception {
        String table = client.get("/404").body().replaceFirst("(?s).*(<table.*</table>).*", "$1");
        assertFalse(table.matches("(?s).*<(table|thead|tbody|tr|th|td)\\b(?![^>]* role=).*"), table);
        for (String role : new String[] {"table", "rowgroup", "row", "columnheader", "cell"}) {
            assertContains(table, " role=\"" + role + "\"");
        }
    }

    @Test
    void anUnregisteredCodeIsExplainedByItsClass() throws Exception {
        for (int code = 200; code <= 999; code++) {
            if (!StatusCode.of(code).isRegistered()) {
                String text = client.get("/" + code, "Accept", "text/plain").body();
                assertTrue(text.startsWith(code + " " + StatusClass.of(code).phrase() + "\n"), text);
                assertTrue(text.contains("No registry defines this code"), text);
            }
        }
    }

    private static void assertContains(String page, String text) {
        assertTrue(page.contains(text), () -> "no \"" + text + "\" in " + page);
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<?> response) {
        Map<String, List<String>> fields = new HashMap<>(response.headers().map());
        fields.remove("date");
        return fields;
    }
}
