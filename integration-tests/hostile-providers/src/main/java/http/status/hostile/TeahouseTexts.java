package http.status.hostile;

import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Healthy French texts of the teahouse: they extend a language that another provider installs. */
public final class TeahouseTexts implements StatusTextProvider {
    @Override
    public String registry() {
        return "teahouse";
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.FRENCH);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(
                404, StatusText.of("Thé introuvable", "La maison n’a pas ce thé.", locale),
                471, StatusText.of("Bouilloire froide", "La bouilloire est froide.", locale));
    }
}
