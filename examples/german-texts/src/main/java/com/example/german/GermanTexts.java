package com.example.german;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Plugs German in: the texts of all six classes make it a language, and stand in for the codes that have no text of
 * their own here.
 */
public final class GermanTexts implements StatusTextProvider {
    /** Called by the service loader. */
    public GermanTexts() {}

    @Override
    public String registry() {
        return "iana";
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.GERMAN);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(
                404,
                StatusText.of(
                        "Nicht gefunden",
                        "Der Ursprungsserver hat die Zielressource nicht gefunden oder gibt nicht preis, ob es sie"
                                + " gibt. Ob das so bleibt, ist nicht bekannt.",
                        locale),
                410,
                StatusText.of(
                        "Nicht mehr verfügbar",
                        "Die Zielressource ist auf dem Ursprungsserver nicht mehr verfügbar, und dabei bleibt es"
                                + " wahrscheinlich. Links darauf sollten entfernt werden.",
                        locale),
                429,
                StatusText.of(
                        "Zu viele Anfragen",
                        "Der Client hat in einem bestimmten Zeitraum zu viele Anfragen gesendet. Das Feld Retry-After"
                                + " kann angeben, wie lange er warten soll.",
                        locale),
                503,
                StatusText.of(
                        "Dienst nicht verfügbar",
                        "Der Server kann die Anfrage zurzeit nicht bearbeiten, weil er überlastet ist oder gewartet"
                                + " wird. Das Feld Retry-After kann angeben, wann ein neuer Versuch sinnvoll ist.",
                        locale));
    }

    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return Map.of(
                StatusClass.INFORMATIONAL,
                StatusText.of(
                        "Information",
                        "Die Anfrage ist angekommen und wird weiter bearbeitet. Eine endgültige Antwort folgt.",
                        locale),
                StatusClass.SUCCESSFUL,
                StatusText.of("Erfolg", "Die Anfrage wurde empfangen, verstanden und angenommen.", locale),
                StatusClass.REDIRECTION,
                StatusText.of(
                        "Umleitung",
                        "Damit die Anfrage erfüllt werden kann, ist ein weiterer Schritt des Clients nötig.",
                        locale),
                StatusClass.CLIENT_ERROR,
                StatusText.of(
                        "Fehler des Clients",
                        "Der Client hat anscheinend einen Fehler gemacht, oder die Anfrage kann nicht erfüllt werden.",
                        locale),
                StatusClass.SERVER_ERROR,
                StatusText.of(
                        "Fehler des Servers",
                        "Der Server konnte eine anscheinend gültige Anfrage nicht erfüllen.",
                        locale),
                StatusClass.OTHER,
                StatusText.of(
                        "Nicht genormter Code",
                        "Der Code gehört zu keiner der fünf Klassen von HTTP. Der Client sollte die Antwort wie einen"
                                + " Fehler des Servers behandeln.",
                        locale));
    }
}
