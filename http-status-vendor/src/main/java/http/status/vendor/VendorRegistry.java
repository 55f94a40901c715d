package http.status.vendor;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
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
 *   <li>The French texts stand in one resource bundle for each registry. It is read exactly, as UTF-8 and from this
 *       module alone, when French is first used: neither the default locale nor an encoding switch of the Java virtual
 *       machine changes a text.
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
     * @throws java.io.UncheckedIOException if the locale is another
     */
    @Override
    default Map<Integer, StatusText> texts(Locale locale) {
        return VendorTexts.read(this, locale);
    }
}
