package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Reference.Maturity;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    private static final Reference NOT_FOUND = Reference.rfc(9110, "15.5.5")
            .withTitle("HTTP Semantics")
            .withLabel("Semantics")
            .withMaturity(Maturity.INTERNET_STANDARD)
            .withPublished(YearMonth.of(2022, 6));

    @Test
    void anRfcSectionOpensAtTheSection() {
        Reference reference = Reference.rfc(9110, "15.5.5");
        assertEquals("RFC 9110", reference.document());
        assertEquals(Optional.of("15.5.5"), reference.section());
        assertEquals(URI.create("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"), reference.uri());
        assertEquals("RFC 9110, section 15.5.5", reference.toString());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/rfcs.csv", delimiter = '|', numLinesToSkip = 1)
    void anRfcOfStatusCodesIsKnown(int number, String title, String label, Maturity maturity, YearMonth published) {
        for (Reference reference : List.of(Reference.rfc(number), Reference.rfc(number, "1"))) {
            assertEquals(title, reference.title());
            assertEquals(label, reference.label());
            assertEquals(Optional.of(maturity), reference.maturity());
            assertEquals(Optional.of(published), reference.published());
        }
    }

    @Test
    void ofAnotherRfcNothingIsKnown() {
        assertEquals("", Reference.rfc(1).title());
        assertEquals("", Reference.rfc(1).label());
        assertEquals(Optional.empty(), Reference.rfc(1).maturity());
        assertEquals(Optional.empty(), Reference.rfc(1).published());
    }

    @Test
    void aMaturityIsWrittenAsInTheIndex() {
        assertEquals("Internet Standard", Maturity.INTERNET_STANDARD.label());
        assertEquals("Internet-Draft", Maturity.INTERNET_DRAFT.label());
    }

    @Test
    void anAppendixIsNoSection() {
        Reference reference = Reference.rfc(4918, "F.3");
        assertEquals(URI.create("https://www.rfc-editor.org/rfc/rfc4918#appendix-F.3"), reference.uri());
        assertEquals("RFC 4918, appendix F.3", reference.toString());
    }

    @Test
    void anRfcAsAWholeHasNoSection() {
        assertEquals(Optional.empty(), Reference.rfc(9110).section());
        assertEquals(
                URI.create("https://www.rfc-editor.org/rfc/rfc9110"),
                Reference.rfc(9110).uri());
        assertEquals("RFC 9110", Reference.rfc(9110).toString());
    }

    @Test
    void aDraftIsWorkInProgress() {
        Reference draft = Reference.internetDraft("draft-ietf-httpbis-resumable-upload-05", "4");
        assertEquals("draft-ietf-httpbis-resumable-upload-05", draft.document());
        assertEquals(Optional.of(Maturity.INTERNET_DRAFT), draft.maturity());
        assertEquals(
                URI.create("https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05#section-4"),
                draft.uri());
    }

    @Test
    void aPageIsItsTitleAndAddress() {
        URI uri = URI.create("https://acme.example/handbook#470");
        Reference page = Reference.page("Acme handbook", uri);
        assertEquals("Acme handbook", page.document());
        assertEquals("Acme handbook", page.title());
        assertEquals(uri, page.uri());
        assertEquals(Optional.empty(), page.maturity());
        assertEquals(Optional.empty(), page.published());
    }

    @Test
    void everyPartIsKept() {
        assertEquals("HTTP Semantics", NOT_FOUND.title());
        assertEquals("Semantics", NOT_FOUND.label());
        assertEquals(Optional.of(Maturity.INTERNET_STANDARD), NOT_FOUND.maturity());
        assertEquals(Optional.of(YearMonth.of(2022, 6)), NOT_FOUND.published());
    }

    @Test
    void referencesAreEqualWhenThePlaceIs() {
        for (Reference same : List.of(
                Reference.rfc(9110, "15.5.5"),
                NOT_FOUND.withTitle("x"),
                NOT_FOUND.withLabel("x"),
                NOT_FOUND.withMaturity(Maturity.HISTORIC),
                NOT_FOUND.withPublished(YearMonth.of(2022, 7)))) {
            assertEquals(NOT_FOUND, same);
            assertEquals(NOT_FOUND.hashCode(), same.hashCode());
        }
        Reference page = Reference.page("RFC 9110", URI.create("https://acme.example/a"));
        for (Reference other : List.of(
                Reference.rfc(9110, "15.5.6"),
                Reference.rfc(9111, "15.5.5"),
                Reference.rfc(9110),
                page,
                Reference.page("RFC 9110", URI.create("https://acme.example/b")))) {
            assertNotEquals(NOT_FOUND, other);
            assertNotEquals(NOT_FOUND.hashCode(), other.hashCode());
        }
        assertNotEquals(page, Reference.page("RFC 9110", URI.create("https://acme.example/b")));
        assertFalse(NOT_FOUND.equals(null));
        URI uri = URI.create("https://acme.example/a");
        assertNotEquals(page, Reference.page("RFC 9111", uri), "another document at one address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://acme.example/", "HTTPS://acme.example/codes#470"})
    void aPageMayHaveAnyAddressOfTheWeb(String address) {
        assertEquals(
                URI.create(address),
                Reference.page("Acme handbook", URI.create(address)).uri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "",
                "acme.example/codes",
                "file:/etc/hosts",
                "https:codes",
                "mailto:a@acme.example",
                "//acme.example"
            })
    void aPageHasAnAddressThatABrowserOpens(String address) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Reference.page("Acme handbook", URI.create(address)));
        assertTrue(e.getMessage().contains("https://acme.example/codes#470"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "\t", "\u001B[31m", "\u0085", "\u2028"})
    void noTextOfAReferenceHasAControlCharacter(String text) {
        URI uri = URI.create("https://acme.example/");
        assertThrows(IllegalArgumentException.class, () -> Reference.page(text, uri));
        assertThrows(IllegalArgumentException.class, () -> NOT_FOUND.withTitle(text));
        assertThrows(IllegalArgumentException.class, () -> NOT_FOUND.withLabel(text));
    }

    @Test
    void aSectionMayBeOfAnyDepth() {
        String section = "1" + ".1".repeat(100_000);
        assertEquals(Optional.of(section), Reference.rfc(1, section).section());
        String name = "draft-a" + "-a".repeat(100_000);
        assertEquals(
                name, Reference.internetDraft(name, "A" + ".1".repeat(100_000)).document());
        assertThrows(IllegalArgumentException.class, () -> Reference.rfc(1, section + "."));
        assertThrows(IllegalArgumentException.class, () -> Reference.internetDraft(name + "-", "1"));
    }

    @Test
    void aReferenceReadsBackEqual() {
        Reference copy = (Reference) Serialized.copy(NOT_FOUND);
        assertEquals(NOT_FOUND, copy);
        assertEquals(NOT_FOUND.title(), copy.title());
        assertEquals(NOT_FOUND.label(), copy.label());
        assertEquals(NOT_FOUND.maturity(), copy.maturity());
        assertEquals(NOT_FOUND.published(), copy.published());
        Reference page = Reference.page("Acme handbook", URI.create("https://acme.example/"));
        assertEquals(page, Serialized.copy(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "15.", ".1", "15..5", "a.1", "15.5#x", "\n", "AB.1"})
    void aSectionIsANumberOrAnAppendix(String section) {
        assertThrows(IllegalArgumentException.class, () -> Reference.rfc(9110, section));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0})
    void rfcsCountFromOne(int number) {
        assertThrows(IllegalArgumentException.class, () -> Reference.rfc(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "draft", "rfc9110", "draft-x y", "draft-../..", "https://example.org"})
    void aDraftHasADraftsName(String name) {
        assertThrows(IllegalArgumentException.class, () -> Reference.internetDraft(name, "4"));
    }
}
