/**
 * Providers that break discovery in every way that anyone has thought of, and three healthy ones among them.
 *
 * @provides http.status.api.spi.StatusCodeProvider with a healthy registry amid broken ones
 * @provides http.status.api.spi.StatusTextProvider with healthy texts amid broken ones
 */
module http.status.hostile {
    // What is put to the test, with the healthy registry and the healthy texts that it must keep.
    requires http.status.i18n;
    requires http.status.iana;

    // The tests compile plug-ins and listen to the log.
    requires java.compiler;
    requires java.logging;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The same lists stand in META-INF/services for the class path.
    provides http.status.api.spi.StatusCodeProvider with
            http.status.hostile.codes.ConstructorThrows,
            http.status.hostile.codes.InitializerFails,
            http.status.hostile.codes.LooksUpInConstructor,
            http.status.hostile.codes.RegistryThrows,
            http.status.hostile.codes.RegistryIsNull,
            http.status.hostile.codes.RegistryIsNoWord,
            http.status.hostile.codes.RegistryIsTaken,
            http.status.hostile.codes.RegistryIsTakenByIana,
            http.status.hostile.codes.PriorityThrows,
            http.status.hostile.codes.CodesThrow,
            http.status.hostile.codes.CodesAreNull,
            http.status.hostile.codes.CodesHoldNull,
            http.status.hostile.TeahouseRegistry,
            http.status.hostile.codes.CodesNeverEnd,
            http.status.hostile.codes.CodeThrows,
            http.status.hostile.codes.CodeBelowRange,
            http.status.hostile.codes.CodeAboveRange,
            http.status.hostile.codes.CodeTwice,
            http.status.hostile.codes.CodeOfAnotherRegistry,
            http.status.hostile.codes.PhraseIsNull,
            http.status.hostile.codes.PhraseHasLineBreak,
            http.status.hostile.codes.PhraseHasTab,
            http.status.hostile.codes.PhraseIsBlank,
            http.status.hostile.codes.DescriptionIsNull,
            http.status.hostile.codes.DescriptionIsBlank,
            http.status.hostile.codes.DescriptionHasLineBreak,
            http.status.hostile.codes.DescriptionHasTab,
            http.status.hostile.codes.ThrowsError,
            http.status.hostile.codes.ConstructorThrowsInternalError,
            http.status.hostile.codes.RegistryThrowsInternalError,
            http.status.hostile.codes.CodesThrowInternalError,
            http.status.hostile.codes.ConstructorThrowsOutOfMemoryError,
            http.status.hostile.codes.RegistryThrowsOutOfMemoryError,
            http.status.hostile.codes.CodesThrowOutOfMemoryError,
            http.status.hostile.codes.OverflowsStack,
            http.status.hostile.codes.LooksUpCodes,
            http.status.hostile.codes.LooksUpInInitializerOfCodes;
    provides http.status.api.spi.StatusTextProvider with
            http.status.hostile.texts.ConstructorThrows,
            http.status.hostile.texts.InitializerFails,
            http.status.hostile.texts.LooksUpInConstructor,
            http.status.hostile.texts.RegistryThrows,
            http.status.hostile.texts.RegistryIsNull,
            http.status.hostile.texts.RegistryIsNoWord,
            http.status.hostile.texts.PriorityThrows,
            http.status.hostile.texts.LocalesThrow,
            http.status.hostile.texts.LocalesAreNull,
            http.status.hostile.texts.LocalesHoldNull,
            http.status.hostile.texts.LocaleWithoutLanguage,
            http.status.hostile.texts.LooksUpInLocales,
            http.status.hostile.TeahouseTexts,
            http.status.hostile.GermanTexts,
            http.status.hostile.texts.TextsThrow,
            http.status.hostile.texts.TextsAreNull,
            http.status.hostile.texts.NumberIsNull,
            http.status.hostile.texts.NumberBelowRange,
            http.status.hostile.texts.NumberAboveRange,
            http.status.hostile.texts.TextIsNull,
            http.status.hostile.texts.TextOfAnotherLanguage,
            http.status.hostile.texts.LooksUpTexts,
            http.status.hostile.texts.ClassTextsThrow,
            http.status.hostile.texts.ClassTextsAreNull,
            http.status.hostile.texts.ClassIsNull,
            http.status.hostile.texts.ThrowsError,
            http.status.hostile.texts.ConstructorThrowsInternalError,
            http.status.hostile.texts.LocalesThrowInternalError,
            http.status.hostile.texts.TextsThrowInternalError,
            http.status.hostile.texts.ClassTextsThrowOutOfMemoryError,
            http.status.hostile.texts.OverflowsStack;
}
