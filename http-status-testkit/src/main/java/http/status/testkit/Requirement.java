package http.status.testkit;

import java.util.EnumSet;
import java.util.Set;

/**
 * One rule of the contract between a registry, or the texts for one, and the catalogs that read it.
 *
 * <p>The rules are those of {@link http.status.api.StatusCode}, of the service types in {@code http.status.api.spi} and of
 * the catalogs; a few go further, because a registry that keeps them is found in every world and reads well on every
 * page. Their order is that in which {@link RegistryVerifier#faults()} and {@link TextsVerifier#faults()} name them. More may
 * come with a new version.
 */
public enum Requirement {
    /**
     * A provider, of codes or of texts, is a public class with a public constructor without parameters, and no inner
     * one: that is what {@link java.util.ServiceLoader} can make an instance of.
     */
    PROVIDER_CLASS("a provider is a public class with a public constructor without parameters", Subject.PROVIDER),

    /** The registry's id is 1 to 32 of a-z, 0-9 and hyphens, a letter first. */
    REGISTRY_ID("the registry's id is a short lower-case word", Subject.CODES),

    /** The registry's id is the same on every call and of every instance of the provider. */
    REGISTRY_ID_STAYS("the registry's id stays the same", Subject.CODES),

    /** The priority is the same on every call. Any value is legal, one above IANA's too: that is an override. */
    PRIORITY_STAYS("the priority stays the same", Subject.CODES),

    /** {@code statusCodes()} gives a collection with one code at least, and none that is null. */
    CODES_GIVEN("the registry gives its codes", Subject.CODES),

    /** Every call, and every instance of the provider, gives the same codes with the same values. */
    CODES_STAY("the codes stay the same", Subject.CODES),

    /** Every number is 100..999. */
    NUMBER_RANGE("a number is 100 to 999", Subject.CODES),

    /** A registry has one meaning for a number. */
    NUMBER_ONCE("no number is given twice", Subject.CODES),

    /** {@code registry()} of each code is that of its provider. */
    CODE_REGISTRY("a code names the registry that it is in", Subject.CODES),

    /** A constant name, a code's own or an alias, is of A-Z, 0-9 and underscores, a letter first; its own may be empty. */
    NAME_FORM("a constant name is of A-Z, 0-9 and underscores", Subject.CODES),

    /** A name, a code's own or an alias, stands for one code of the registry. */
    NAME_ONCE("a constant name stands for one code", Subject.CODES),

    /** The constant name of an enum constant is its {@code name()}. */
    ENUM_NAME("an enum constant has its own name", Subject.CODES),

    /**
     * A phrase, present or former, is of visible ASCII characters with single spaces between words, and doesn't begin with
     * the number, which stands before it on the status line
     * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-4">RFC 9112, section 4</a>). The present one may be empty.
     */
    PHRASE_FORM("a phrase is legal on a status line", Subject.CODES),

    /** No former phrase is the present one, or is listed twice. */
    FORMER_PHRASES("a former phrase is not the present one", Subject.CODES),

    /** A description is empty, or one line of words: no control character, no half of a surrogate pair, no outer space. */
    DESCRIPTION_FORM("a description is one line of words", Subject.CODES),

    /**
     * {@code label()} is the number and the phrase. An enum or a record that has a method of that name for something else
     * overrides it without a word.
     */
    LABEL("a label is the number and the phrase", Subject.CODES),

    /**
     * The semantics of a code keep the facts of the wire: whatever registry defines 204, a response with it has no content
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1">RFC 9110, section 6.4.1</a>). They have every rule of the
     * number and of its class, too: {@link http.status.api.Semantics#of(int, java.util.List)} puts them in.
     */
    WIRE("the semantics keep the facts of the wire", Subject.CODES),

    /**
     * A code of a registry is registered: not {@code UNREGISTERED}. A registry other than IANA's has {@code NON_STANDARD}
     * alone. A code has a day of expiry if, and only if, it is {@code TEMPORARY}.
     */
    REGISTRATION("the registration fits a code that a registry defines", Subject.CODES),

    /**
     * What follows from other answers does, as it does by default: {@code statusClass()}, {@code genericCode()} and the
     * methods that ask for the class, such as {@code isError()}, from the number, {@code reference()} from {@code history()},
     * and {@code isDeprecated()} from {@code lifecycle()}.
     */
    DERIVED("what follows from other answers does", Subject.CODES),

    /** No method of a code throws or gives null, and no list of it holds null. */
    VALUES_GIVEN("every method of a code answers", Subject.CODES),

    /** Every method of a code answers the same when it is called again. */
    VALUES_STAY("a code answers the same again", Subject.CODES),

    /** {@code history()}, {@code formerPhrases()} and {@code aliases()} refuse to be modified. */
    LISTS_IMMUTABLE("the lists of a code can't be modified", Subject.CODES),

    /** The instance fields of a class of one's own that implements {@code StatusCode} are final. */
    FIELDS_FINAL("the fields of a code are final", Subject.CODES),

    /** A code equals itself, with the same hash code again, and neither null nor the code of another number. */
    EQUALITY("a code equals itself, and no code of another number", Subject.CODES),

    /** A provider of texts names the registry that they are for, by its id, on every call. */
    TEXT_REGISTRY("texts name the registry that they are for", Subject.TEXTS),

    /** A provider of texts has one locale at least, each with a language, and the same on every call. */
    TEXT_LOCALES("texts have their locales", Subject.TEXTS),

    /** The language of each locale is one of ISO 639: {@code nb} is one, {@code english} and {@code cn} are none. */
    TEXT_LANGUAGE("a language is one of ISO 639", Subject.TEXTS),

    /** {@code texts(Locale)} and {@code classTexts(Locale)} give a map without null for each locale. */
    TEXTS_GIVEN("texts are given for each locale", Subject.TEXTS),

    /** A provider of texts gives the same texts, and has the same priority, on every call. */
    TEXTS_STAY("texts stay the same", Subject.TEXTS),

    /** Each text is in exactly the locale that was asked for. */
    TEXT_LOCALE("a text is in the locale that was asked for", Subject.TEXTS),

    /** Each text is that of a code that the registry defines. */
    TEXT_OF_A_CODE("a text is that of a code of the registry", Subject.TEXTS_OF_CODES),

    /**
     * Every code has a text in each locale: from any of the providers together, and where a locale has a region or a
     * script, from one that it refines (for fr-CA, fr).
     */
    TEXTS_COMPLETE("every code has a text in each locale", Subject.TEXTS_OF_CODES),

    /** A provider has the texts of all six status classes in a locale, or of none. */
    CLASS_TEXTS("all status classes have texts, or none has", Subject.TEXTS),

    /** The title of a text in English is the phrase of its code, where the code has one. */
    ENGLISH_TEXT("an English title is the phrase of the code", Subject.TEXTS_OF_CODES),

    /**
     * Each provider is named in {@code META-INF/services} of its own jar or folder: without that it is ignored on the
     * class path.
     */
    SERVICE_FILE("each provider is named in META-INF/services", Subject.PROVIDER),

    /**
     * Each provider is named in a {@code provides} clause of its own module: without that it is ignored on the module path.
     * Where no module-info lies beside the class, the jar is for the class path alone, and nothing is asked of it.
     */
    MODULE_PROVIDES("each provider is named in module-info", Subject.PROVIDER),

    /** {@code META-INF/services} and module-info of one jar name the same providers. */
    SAME_PROVIDERS("META-INF/services and module-info agree", Subject.PROVIDER),

    /** A catalog of these providers leaves none of them out. */
    ACCEPTED("a catalog accepts each provider", Subject.PROVIDER),

    /**
     * Each provider is found through its own class loader: a registry has its id to itself there, and a language that texts
     * install is there.
     */
    DISCOVERED("each provider is found by its class loader", Subject.PROVIDER),

    /**
     * No provider, and no static initialiser of its codes, looks a code or a text up in an installed catalog that is being
     * filled by that very call.
     */
    NO_LOOKUP("no provider looks codes or texts up", Subject.PROVIDER);

    /** What a rule is about. */
    enum Subject {
        /** Providers of either kind. */
        PROVIDER,
        /** A registry and its codes. */
        CODES,
        /** Texts, whatever codes they are for. */
        TEXTS,
        /** Texts beside the codes that they are for. */
        TEXTS_OF_CODES
    }

    private final String rule;
    private final Subject subject;

    Requirement(String rule, Subject subject) {
        this.rule = rule;
        this.subject = subject;
    }

    /**
     * The rule in a few words.
     *
     * @return the rule, such as "a number is 100 to 999", never null
     */
    public String rule() {
        return rule;
    }

    /** Gives the rules about some subjects, but for those that are excepted. */
    static Set<Requirement> about(Set<Subject> subjects, Set<Requirement> excepted) {
        Set<Requirement> asked = EnumSet.noneOf(Requirement.class);
        for (Requirement requirement : values()) {
            if (subjects.contains(requirement.subject) && !excepted.contains(requirement)) {
                asked.add(requirement);
            }
        }
        return asked;
    }
}
