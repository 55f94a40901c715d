package com.example.danish;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Plugs Danish in: the texts of all six classes make it a language, and stand in for the codes that have no text of
 * their own here.
 */
public final class DanishTexts implements StatusTextProvider {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    /** Called by the service loader. */
    public DanishTexts() {}

    @Override
    public String registry() {
        return "iana";
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(DANISH);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(
                404,
                StatusText.of(
                        "Ikke fundet",
                        "Oprindelsesserveren fandt ikke målressourcen eller vil ikke oplyse, om den findes. Det vides"
                                + " ikke, om det er midlertidigt eller permanent.",
                        locale),
                410,
                StatusText.of(
                        "Ikke længere tilgængelig",
                        "Målressourcen er ikke længere tilgængelig på oprindelsesserveren, og det er sandsynligvis"
                                + " permanent. De ansvarlige for serveren ønsker, at links til den fjernes.",
                        locale),
                429,
                StatusText.of(
                        "For mange anmodninger",
                        "Klienten har sendt for mange anmodninger inden for et givet tidsrum. Feltet Retry-After kan"
                                + " angive ventetiden før næste anmodning.",
                        locale),
                503,
                StatusText.of(
                        "Tjenesten er ikke tilgængelig",
                        "Serveren kan ikke behandle anmodningen i øjeblikket, fordi den er overbelastet eller under"
                                + " vedligeholdelse. Feltet Retry-After kan angive, hvornår et nyt forsøg giver mening.",
                        locale));
    }

    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return Map.of(
                StatusClass.INFORMATIONAL,
                StatusText.of(
                        "Information",
                        "Anmodningen er modtaget, og behandlingen fortsætter. Et endeligt svar følger.",
                        locale),
                StatusClass.SUCCESSFUL,
                StatusText.of("Gennemført", "Anmodningen blev modtaget, forstået og accepteret.", locale),
                StatusClass.REDIRECTION,
                StatusText.of(
                        "Omdirigering",
                        "Der kræves yderligere handling fra klienten, før anmodningen kan gennemføres.",
                        locale),
                StatusClass.CLIENT_ERROR,
                StatusText.of(
                        "Klientfejl",
                        "Klienten har tilsyneladende begået en fejl, eller anmodningen kan ikke opfyldes.",
                        locale),
                StatusClass.SERVER_ERROR,
                StatusText.of("Serverfejl", "Serveren kunne ikke opfylde en tilsyneladende gyldig anmodning.", locale),
                StatusClass.OTHER,
                StatusText.of(
                        "Kode uden for de fem klasser",
                        "Koden hører ikke til nogen af de fem klasser i HTTP. Klienten bør behandle svaret som en fejl på"
                                + " serveren.",
                        locale));
    }
}
