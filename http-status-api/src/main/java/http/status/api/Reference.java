package http.status.api;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that something can be cited from: the document, and where it has sections, one of them.
 *
 * <ul>
 *   <li>Made by {@link #rfc(int, String)}, {@link #internetDraft(String, String)} or {@link #page(String, URI)};
 *       what else is known of the document is added by the {@code with} methods, each of which gives a new value.
 *   <li>Two references are equal when document, section and address are: title, label, maturity and date are what is known
 *       of the document, and may become more exact.
 *   <li>What a place did to a status code, and under which phrase, is a {@link Definition}.
 *   <li>This class is immutable, thread-safe and serializable.
 * </ul>
 *
 * <pre>{@code
 * Reference reference = Reference.rfc(9110, "15.5.5");
 * reference.title()        // "HTTP Semantics"
 * reference.document()     // "RFC 9110"
 * reference                // RFC 9110, section 15.5.5
 * reference.uri()          // https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5
 * }</pre>
 *
 * @serial exclude
 */
public final class Reference implements Serializable {
    private static final String RFC = "RFC ";

    // Possessive throughout: a group that can give back recurses for every repetition, and long text ends the stack.
    private static final String SECTION = "[0-9]++(?:\\.[0-9]++)*+|[A-Z](?:\\.[0-9]++)*+";
    private static final String DRAFT = "draft-[a-z0-9]++(?:-[a-z0-9]++)++";

    @Serial
    private static final long serialVersionUID = 1L;

    // Not transient, and of the JDK's simplest types: serializers that go by the fields read it back whole.
    private final String document;
    private final @Nullable String section;
    private final String uri;
    private final String title;
    private final String label;
    private final @Nullable Maturity maturity;
    private final @Nullable YearMonth published;

    private Reference(Parts parts) {
        this.document = Checks.words("document", parts.document);
        this.section = parts.section;
        this.uri = parts.uri;
        this.title = Checks.words("title", parts.title);
        this.label = Checks.words("label", parts.label);
        this.maturity = parts.maturity;
        this.published = parts.published;
    }

    /**
     * Obtains a reference to a section of an RFC. Its {@link #uri()} opens at that section. Where the RFC defines status
     * codes or rules for them, its title, label, maturity and date are known and need not be given.
     *
     * @param number the number of the RFC, 1 or more
     * @param section the section's number such as "15.5.5", or an appendix's such as "B.3", not null
     * @return the reference, never null
     * @throws IllegalArgumentException if the number is less than 1 or the section isn't of that form
     */
    public static Reference rfc(int number, String section) {
        return ofRfc(number, Objects.requireNonNull(section, "section"));
    }

    /**
     * Obtains a reference to an RFC as a whole; the same is known of it as of one with a section.
     *
     * @param number the number of the RFC, 1 or more
     * @return the reference, never null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Reference rfc(int number) {
        return ofRfc(number, null);
    }

    /**
     * Obtains a reference to a section of an Internet-Draft, a specification still being written.
     * Its {@link #maturity()} is {@link Maturity#INTERNET_DRAFT}.
     *
     * @param name the draft's full name with its revision, such as "draft-ietf-httpbis-resumable-upload-05", not null
     * @param section the section's number such as "4", or an appendix's such as "B.3", not null
     * @return the reference, never null
     * @throws IllegalArgumentException if the name or the section isn't of that form
     */
    public static Reference internetDraft(String name, String section) {
        Objects.requireNonNull(name, "draft name");
        if (!name.matches(DRAFT)) {
            throw new IllegalArgumentException(
                    "Internet-Draft " + Checks.quote(name)
                            + " is not allowed: write its name with the revision, such as draft-ietf-httpbis-resumable-upload-05");
        }
        Parts parts = new Parts(name);
        parts.section = Objects.requireNonNull(section, "section");
        parts.uri = draftUri(name) + fragment(section);
        parts.maturity = Maturity.INTERNET_DRAFT;
        return new Reference(parts);
    }

    /**
     * Obtains a reference to a page: a vendor's documentation, a company's handbook, a source file.
     *
     * @param title the page's title, which is its {@link #document()} too, one line, not blank, not null
     * @param uri the page's address, with a fragment where it has one, not null: an absolute one that a browser opens, with
     *     {@code http} or {@code https} in front
     * @return the reference, never null
     * @throws IllegalArgumentException if the title is blank or has a control character, or if the address is another
     */
    public static Reference page(String title, URI uri) {
        Parts parts = new Parts(Checks.text("title", title));
        parts.title = title;
        parts.uri = pageUri(Objects.requireNonNull(uri, "uri").toString());
        return new Reference(parts);
    }

    private static Reference ofRfc(int number, @Nullable String section) {
        if (number < 1) {
            throw new IllegalArgumentException("RFC number " + number + " is not allowed: RFCs count from 1");
        }
        Parts parts = new Parts(RFC + number);
        parts.section = section;
        parts.uri = rfcUri(number) + (section == null ? "" : fragment(section));
        KnownRfc known = KnownRfc.of(number);
        if (known != null) {
            parts.title = known.title();
            parts.label = known.label();
            parts.maturity = known.maturity();
            parts.published = known.published();
        }
        return new Reference(parts);
    }

    private static String rfcUri(int number) {
        return "https://www.rfc-editor.org/rfc/rfc" + number;
    }

    private static String draftUri(String name) {
        return "https://datatracker.ietf.org/doc/html/" + name;
    }

    private static String pageUri(String uri) {
        if (!isPage(uri)) {
            throw new IllegalArgumentException("address " + Checks.quote(uri)
                    + " is not allowed: write one that a browser opens, such as https://acme.example/codes#470");
        }
        return uri;
    }

    private static boolean isPage(String uri) {
        try {
            URI parsed = URI.create(uri);
            String scheme = parsed.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && parsed.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false; // Its message would show what came in as it is.
        }
    }

    private static String fragment(String section) {
        if (!section.matches(SECTION)) {
            throw new IllegalArgumentException("section " + Checks.quote(section)
                    + " is not allowed: write a section's number such as 15.5.5 or an appendix's such as B.3");
        }
        return (Checks.isDigit(section.charAt(0)) ? "#section-" : "#appendix-") + section;
    }

    /**
     * The document's short name: "RFC 9110", a draft's name, a page's title.
     *
     * @return the name, never null
     */
    public String document() {
        return document;
    }

    /**
     * The section of the document, such as "15.5.5" or "B.3".
     *
     * @return the section's number; empty where the reference is to the document as a whole
     */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    /**
     * The document's title, such as "HTTP Semantics".
     *
     * @return the title, never null; empty where it is not given
     */
    public String title() {
        return title;
    }

    /**
     * A short label of the specification, such as "WebDAV".
     *
     * @return the label, never null; empty where it is not given
     */
    public String label() {
        return label;
    }

    /**
     * How mature the document is.
     *
     * @return the maturity; empty where it has none, as a vendor's page
     */
    public Optional<Maturity> maturity() {
        return Optional.ofNullable(maturity);
    }

    /**
     * The month in which the document was published.
     *
     * @return the month; empty where it is not given
     */
    public Optional<YearMonth> published() {
        return Optional.ofNullable(published);
    }

    /**
     * The address at which the place can be read; it opens at the section if there is one.
     *
     * @return the address, never null
     */
    public URI uri() {
        return URI.create(uri);
    }

    /**
     * Obtains the same reference with a title.
     *
     * @param title the document's title, empty or one line, not null
     * @return the reference, never null
     * @throws IllegalArgumentException if the title has a control character
     */
    public Reference withTitle(String title) {
        Parts parts = parts();
        parts.title = title;
        return new Reference(parts);
    }

    /**
     * Obtains the same reference with a label.
     *
     * @param label the specification's short label, empty or one line, not null
     * @return the reference, never null
     * @throws IllegalArgumentException if the label has a control character
     */
    public Reference withLabel(String label) {
        Parts parts = parts();
        parts.label = label;
        return new Reference(parts);
    }

    /**
     * Obtains the same reference with a maturity.
     *
     * @param maturity how mature the document is, not null
     * @return the reference, never null
     */
    public Reference withMaturity(Maturity maturity) {
        Parts parts = parts();
        parts.maturity = Objects.requireNonNull(maturity, "maturity");
        return new Reference(parts);
    }

    /**
     * Obtains the same reference with a date.
     *
     * @param published the month in which the document was published, not null
     * @return the reference, never null
     */
    public Reference withPublished(YearMonth published) {
        Parts parts = parts();
        parts.published = Objects.requireNonNull(published, "published");
        return new Reference(parts);
    }

    /**
     * Compares document, section and address.
     *
     * @param object the object to compare with
     * @return true for a reference to the same place
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Reference other
                && document.equals(other.document)
                && Objects.equals(section, other.section)
                && uri.equals(other.uri);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, section, uri);
    }

    /**
     * The reference as it is cited: "RFC 9110, section 15.5.5", or the document alone.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        if (section == null) {
            return document;
        }
        return document + (Checks.isDigit(section.charAt(0)) ? ", section " : ", appendix ") + section;
    }

    /** Reads a reference back, with the checks that its factories make: no stream makes one that none of them would. */
    static Reference of(ReferenceForm form) {
        Parts parts = new Parts(Checks.text("document", form.document()));
        parts.section = form.section();
        parts.uri = parts.section == null ? pageUri(form.uri()) : sectionUri(parts.document, parts.section);
        if (!parts.uri.equals(form.uri())) {
            throw new IllegalArgumentException("address " + Checks.quote(form.uri()) + " is not that of section "
                    + Checks.quote(form.section()) + " of " + Checks.quote(parts.document));
        }
        parts.title = Forms.orEmpty(form.title());
        parts.label = Forms.orEmpty(form.label());
        parts.maturity = Forms.constant(Maturity.class, form.maturity());
        parts.published = form.published();
        return new Reference(parts);
    }

    /** Only RFCs and drafts have sections. */
    private static String sectionUri(String document, String section) {
        if (document.matches(RFC + "[1-9][0-9]{0,9}")) {
            long number = Long.parseLong(document.substring(RFC.length()));
            if (number <= Integer.MAX_VALUE) {
                return rfcUri((int) number) + fragment(section);
            }
        } else if (document.matches(DRAFT)) {
            return draftUri(document) + fragment(section);
        }
        throw new IllegalArgumentException(
                Checks.quote(document) + " is no RFC and no Internet-Draft, and has no sections");
    }

    private Parts parts() {
        Parts parts = new Parts(document);
        parts.section = section;
        parts.uri = uri;
        parts.title = title;
        parts.label = label;
        parts.maturity = maturity;
        parts.published = published;
        return parts;
    }

    /**
     * Writes a proxy with every part in place of the reference.
     *
     * @return the proxy, never null
     */
    @Serial
    private Object writeReplace() {
        return new ReferenceForm(
                document, section, uri, title, label, maturity == null ? null : maturity.name(), published);
    }

    /**
     * Refuses a stream that bypasses the proxy.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        Forms.refuse("Reference");
    }

    /** The parts while a reference is put together. */
    private static final class Parts {
        final String document;

        @Nullable
        String section;

        String uri = "";
        String title = "";
        String label = "";

        @Nullable
        Maturity maturity;

        @Nullable
        YearMonth published;

        Parts(String document) {
            this.document = document;
        }
    }

    /**
     * How mature a document of the IETF is: the standards track of
     * <a href="https://www.rfc-editor.org/rfc/rfc6410">RFC 6410</a>, the levels before it, and what stands beside it. More
     * constants may come, always behind the present ones: a {@code switch} has a {@code default}.
     */
    public enum Maturity {
        /** A full standard. */
        INTERNET_STANDARD("Internet Standard"),
        /** The level between proposed and full standard, which RFC 6410 abolished. */
        DRAFT_STANDARD("Draft Standard"),
        /** The entry level of the standards track. */
        PROPOSED_STANDARD("Proposed Standard"),
        /** Published for trial. */
        EXPERIMENTAL("Experimental"),
        /** Published for information. */
        INFORMATIONAL("Informational"),
        /** No longer recommended. */
        HISTORIC("Historic"),
        /** Not published as an RFC: work in progress. */
        INTERNET_DRAFT("Internet-Draft");

        private final String label;

        Maturity(String label) {
            this.label = label;
        }

        /**
         * The level as the RFC index writes it, such as "Proposed Standard".
         *
         * @return the label, never null or empty
         */
        public String label() {
            return label;
        }
    }
}
