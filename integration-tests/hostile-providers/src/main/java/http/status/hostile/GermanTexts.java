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
                403, new StatusText("Verboten", "Der Zugriff ist nicht erlaubt.", locale),
                404, new StatusText("Nicht gefunden", "Unter dieser Adresse gibt es nichts.", locale));
    }

    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return Map.of(
                StatusClass.INFORMATIONAL, new StatusText("Zwischenstand", "Die Antwort folgt noch.", locale),
                StatusClass.SUCCESSFUL, new StatusText("Erfolg", "Die Anfrage ist angenommen.", locale),
                StatusClass.REDIRECTION, new StatusText("Umleitung", "Es braucht einen weiteren Schritt.", locale),
                StatusClass.CLIENT_ERROR, new StatusText("Fehler der Anfrage", "Die Anfrage ist fehlerhaft.", locale),
                StatusClass.SERVER_ERROR, new StatusText("Fehler des Servers", "Der Server hat versagt.", locale),
                StatusClass.OTHER, new StatusText("Eigener Code", "Der Code gehört zu keiner Klasse.", locale));
    }
}
