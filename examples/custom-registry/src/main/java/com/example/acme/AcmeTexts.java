package com.example.acme;

import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Plugs the French texts of the codes in. The English ones stand in {@link AcmeStatus}; the texts of the classes, which
 * make French a language in the first place, come from http-status-i18n.
 */
public final class AcmeTexts implements StatusTextProvider {
    /** Called by the service loader. */
    public AcmeTexts() {}

    @Override
    public String registry() {
        return AcmeStatus.REGISTRY;
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.FRENCH);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(
                470,
                new StatusText(
                        "Café épuisé",
                        "La machine à café est vide. La requête peut être répétée une fois la machine remplie.",
                        locale),
                471,
                new StatusText(
                        "Tasse manquante",
                        "Aucune tasse ne se trouve sous le bec verseur. La requête peut être répétée une fois la tasse"
                                + " posée.",
                        locale),
                570,
                new StatusText(
                        "Détartrage en cours",
                        "Le détartrage de la machine à café est en cours. Le champ Retry-After peut indiquer quand"
                                + " réessayer.",
                        locale));
    }
}
