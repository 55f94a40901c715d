package http.status.vendor;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.vendor.bundle.Bundles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One vendor's registry: the codes and their texts in English and French, plugged in together.
 *
 * <ul>
 *   <li>{@link java.util.ServiceLoader} finds every one of them. An application that has no discovery, or wants no other
 *       vendor, passes those that it wants to {@code StatusCatalog.of(...)} and {@code TextCatalog.of(...)}.
 *   <li>The English texts are the phrases and descriptions of the codes themselves. A text in English always has a
 *       title: for a code without a phrase it is a label, which never goes on a status line.
 *   <li>The texts are resource bundles, too, one for each registry: {@code http.status.vendor.bundle.NginxTexts} with the keys
 *       {@code 499.title} and {@code 499.description}. They are compiled: neither the default locale nor an encoding switch of the
 *       Java virtual machine changes a text.
 *   <li>Implementations are immutable and thread-safe.
 * </ul>
 */
public sealed interface VendorRegistry extends StatusCodeProvider, StatusTextProvider
        permits AlibabaRegistry,
                AnthropicRegistry,
                AwsRegistry,
                CaddyRegistry,
                CloudflareRegistry,
                EsriRegistry,
                GoogleRegistry,
                InformalRegistry,
                LaravelRegistry,
                LinkedInRegistry,
                MicrosoftRegistry,
                NginxRegistry,
                PantheonRegistry,
                PerlRegistry,
                ShopifyRegistry,
                SquidRegistry,
                SslLabsRegistry,
                TornadoRegistry,
                TraefikRegistry,
                TwitterRegistry {
    @Override
    String registry();

    /**
     * The place behind IANA's registry and behind every registry, and all texts, of one's own; among vendors in the order
     * that the documentation of the package gives.
     *
     * @return {@link Priorities#NON_STANDARD} for the first vendor, and less for each that comes behind
     */
    @Override
    default int priority() {
        return Priorities.NON_STANDARD - VendorOrder.of(registry());
    }

    /**
     * The codes of the registry.
     *
     * @return an immutable list in ascending order of the numbers, never null
     */
    @Override
    List<StatusCode> statusCodes();

    @Override
    default Set<Locale> locales() {
        return Set.of(Locale.ENGLISH, Locale.FRENCH);
    }

    /**
     * The texts of all codes of the registry in one locale, by number.
     *
     * @param locale English or French, not null
     * @return the texts, never null
     * @throws IllegalArgumentException if the locale is another
     */
    @Override
    default Map<Integer, StatusText> texts(Locale locale) {
        boolean french = locale.equals(Locale.FRENCH);
        if (!french && !locale.equals(Locale.ENGLISH)) {
            throw new IllegalArgumentException(
                    "there are no texts in \"" + locale.toLanguageTag() + "\": ask for \"en\" or \"fr\"");
        }
        return Bundles.of(registry(), french).texts(locale);
    }
}
