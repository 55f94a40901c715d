package http.status.testkit;

/**
 * One rule of the contract between a registry and the catalogs that read it.
 *
 * <p>The rules are those of {@link http.status.api.StatusCode}, of the service types in {@code http.status.api.spi} and of
 * the catalogs; a few go further, because a registry that keeps them is found in every world and reads well on every
 * page. Their order is that in which {@link RegistryVerifier#faults()} names them. More may come with a new version.
 */
public enum Requirement {
    /**
     * A provider, of codes or of texts, is a public class with a public constructor without parameters, and no inner
     * one: that is what {@link java.util.ServiceLoader} can make an instance of.
     */
    PROVIDER_CLASS("a provider is a public class with a public constructor without parameters"),

    /** The registry's id is 1 to 32 of a-z, 0-9 and hyphens, a letter first. */
    REGISTRY_ID("the registry's id is a short lower-case word"),

    /** The registry's id is the same on every call and of every instance of the provider. */
    REGISTRY_ID_STAYS("the registry's id stays the same"),

    /** The priority is the same on every call. Any value is legal, one above IANA's too: that is an override. */
    PRIORITY_STAYS("the priority stays the same"),

    /** {@code statusCodes()} gives a collection with one code at least, and none that is null. */
    CODES_GIVEN("the registry gives its codes"),

    /** Every call, and every instance of the provider, gives the same codes with the same values. */
    CODES_STAY("the codes stay the same"),

    /** Every number is 100..999. */
    NUMBER_RANGE("a number is 100 to 999"),

    /** A registry has one meaning for a number. */
    NUMBER_ONCE("no number is given twice"),

    /** {@code registry()} of each code is that of its provider. */
    CODE_REGISTRY("a code names the registry that it is in"),

    /** A constant name, present or former, is of A-Z, 0-9 and underscores, a letter first; the present one may be empty. */
    NAME_FORM("a constant name is of A-Z, 0-9 and underscores"),

    /** A name, present or former, stands for one code of the registry. */
    NAME_ONCE("a constant name stands for one code"),

    /** The constant name of an enum constant is its {@code name()}. */
    ENUM_NAME("an enum constant has its own name"),

    /**
     * A phrase, present or former, is of visible ASCII characters with single spaces between words, and doesn't begin with
     * the number, which stands before it on the status line
     * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-4">RFC 9112, section 4</a>). The present one may be empty.
     */
    PHRASE_FORM("a phrase is legal on a status line"),

    /** No former phrase is the present one, or is listed twice. */
    FORMER_PHRASES("a former phrase is not the present one"),

    /** A description is empty, or one line of full sentences: no control character, no outer space, a full stop at the end. */
    DESCRIPTION_FORM("a description is made of full sentences"),

    /** A code of a registry is not {@code UNREGISTERED}, and has a day of expiry only if it is {@code TEMPORARY}. */
    REGISTRATION("the registration fits a code that a registry defines"),

    /**
     * What follows from the number does: {@code statusClass()}, {@code genericCode()} and the {@code is} methods are what
     * they are by default.
     */
    STATUS_CLASS("the class follows from the number"),

    /** No method of a code throws or gives null, and no list of it holds null. */
    VALUES_GIVEN("every method of a code answers"),

    /** Every method of a code answers the same when it is called again. */
    VALUES_STAY("a code answers the same again"),

    /** {@code references()}, {@code formerPhrases()} and {@code formerNames()} refuse to be modified. */
    LISTS_IMMUTABLE("the lists of a code can't be modified"),

    /** The instance fields of a class that implements {@code StatusCode} are final. */
    FIELDS_FINAL("the fields of a code are final"),

    /** A code equals itself, with the same hash code again, and neither null nor the code of another number. */
    EQUALITY("a code equals itself, and no code of another number"),

    /** A provider of texts names the registry, on every call. */
    TEXT_REGISTRY("texts name the registry that they are for", true),

    /** A provider of texts has one locale at least, each with a language, and the same on every call. */
    TEXT_LOCALES("texts have their locales", true),

    /** The language of each locale is one of ISO 639: {@code nb} is one, {@code english} and {@code cn} are none. */
    TEXT_LANGUAGE("a language is one of ISO 639", true),

    /** {@code texts(Locale)} and {@code classTexts(Locale)} give a map without null for each locale. */
    TEXTS_GIVEN("texts are given for each locale", true),

    /** A provider of texts gives the same texts, and has the same priority, on every call. */
    TEXTS_STAY("texts stay the same", true),

    /** Each text is in exactly the locale that was asked for. */
    TEXT_LOCALE("a text is in the locale that was asked for", true),

    /** Each text is that of a code that the registry defines. */
    TEXT_OF_A_CODE("a text is that of a code of the registry", true),

    /**
     * Every code has a text in each locale: from any of the providers together, and where a locale has a region or a
     * script, from one that it refines (for fr-CA, fr).
     */
    TEXTS_COMPLETE("every code has a text in each locale", true),

    /** A provider has the texts of all six status classes in a locale, or of none. */
    CLASS_TEXTS("all status classes have texts, or none has", true),

    /** A text in English has the phrase of its code, where the code has one. */
    ENGLISH_TEXT("an English text has the phrase of the code", true),

    /**
     * Each provider is named in {@code META-INF/services} of its own jar or folder: without that it is ignored on the
     * class path.
     */
    SERVICE_FILE("each provider is named in META-INF/services"),

    /**
     * Each provider is named in a {@code provides} clause of its own module: without that it is ignored on the module path.
     * A registry for the class path alone has no module-info, and excepts this rule.
     */
    MODULE_PROVIDES("each provider is named in module-info"),

    /** {@code META-INF/services} and module-info of one jar name the same providers. */
    SAME_PROVIDERS("META-INF/services and module-info agree"),

    /** A catalog of these providers leaves none of them out. */
    ACCEPTED("a catalog accepts each provider"),

    /** The provider is found through its own class loader, and has its id to itself there. */
    DISCOVERED("the registry is found by its class loader"),

    /**
     * No provider, and no static initialiser of its codes, looks a code or a text up in the installed catalogs, which are
     * being filled by that very call.
     */
    NO_LOOKUP("no provider looks codes or texts up");

    private final String rule;
    private final boolean ofTexts;

    Requirement(String rule) {
        this(rule, false);
    }

    Requirement(String rule, boolean ofTexts) {
        this.rule = rule;
        this.ofTexts = ofTexts;
    }

    /**
     * The rule in a few words.
     *
     * @return the rule, such as "a number is 100 to 999", never null
     */
    public String rule() {
        return rule;
    }

    /** Whether the rule says nothing of a registry without texts. */
    boolean isOfTexts() {
        return ofTexts;
    }
}
