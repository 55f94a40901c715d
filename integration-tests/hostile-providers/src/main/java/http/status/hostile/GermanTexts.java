package http.status.hostile;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Healthy German texts of all status classes, which make German a language, and of two codes. */
public final class GermanTexts implements StatusTextProvider {
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
                403, StatusText.of("Verboten", "Der Zugriff ist nicht erlaubt.", locale),
                404, StatusText.of("Nicht gefunden", "Unter dieser Adresse gibt es nichts.", locale));
    }

    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return Map.of(
                StatusClass.INFORMATIONAL, StatusText.of("Zwischenstand", "Die Antwort folgt noch.", locale),
                StatusClass.SUCCESSFUL, StatusText.of("Erfolg", "Die Anfrage ist angenommen.", locale),
                StatusClass.REDIRECTION, StatusText.of("Umleitung", "Es braucht einen weiteren Schritt.", locale),
                StatusClass.CLIENT_ERROR, StatusText.of("Fehler der Anfrage", "Die Anfrage ist fehlerhaft.", locale),
                StatusClass.SERVER_ERROR, StatusText.of("Fehler des Servers", "Der Server hat versagt.", locale),
                StatusClass.OTHER, StatusText.of("Eigener Code", "Der Code gehört zu keiner Klasse.", locale));
    }
}
