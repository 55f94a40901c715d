package http.status.benchmarks.speed;

import com.linecorp.armeria.common.HttpStatus;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.undertow.util.StatusCodes;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** What users would pick instead. A way that throws for an unknown number is measured with the throw caught. */
public final class Peers {
    /** The base name of the bundles that {@link BundleFiles} writes. */
    public static final String BUNDLE = "texts";

    private static final List<Locale> INSTALLED = Inputs.installed();

    private Peers() {}

    public static @Nullable Object springResolve(int code) {
        return org.springframework.http.HttpStatus.resolve(code);
    }

    public static @Nullable Object springValueOf(int code) {
        try {
            return org.springframework.http.HttpStatus.valueOf(code);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public static Object springStatusCode(int code) {
        return HttpStatusCode.valueOf(code);
    }

    public static @Nullable Object jakartaRest(int code) {
        return Response.Status.fromStatusCode(code);
    }

    public static Object nettyValueOf(int code) {
        return HttpResponseStatus.valueOf(code);
    }

    public static Object nettyParseLine(String text) {
        return HttpResponseStatus.parseLine(text);
    }

    public static @Nullable Object jettyCode(int code) {
        return org.eclipse.jetty.http.HttpStatus.getCode(code);
    }

    public static Object jettyMessage(int code) {
        return org.eclipse.jetty.http.HttpStatus.getMessage(code);
    }

    public static @Nullable Object httpCoreReason(int code) {
        try {
            return EnglishReasonPhraseCatalog.INSTANCE.getReason(code, Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public static Object armeria(int code) {
        return HttpStatus.valueOf(code);
    }

    public static Object armeriaValueOf(String text) {
        return HttpStatus.valueOf(text);
    }

    public static Object undertowReason(int code) {
        return StatusCodes.getReason(code);
    }

    public static @Nullable Object micronautValueOf(int code) {
        try {
            return io.micronaut.http.HttpStatus.valueOf(code);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public static Object micronautReason(int code) {
        return io.micronaut.http.HttpStatus.getDefaultReason(code);
    }

    public static Object springValueOf(String name) {
        return org.springframework.http.HttpStatus.valueOf(name);
    }

    public static Object jakartaRestValueOf(String name) {
        return Response.Status.valueOf(name);
    }

    public static Object jettyValueOf(String name) {
        return org.eclipse.jetty.http.HttpStatus.Code.valueOf(name);
    }

    public static Object micronautValueOf(String name) {
        return io.micronaut.http.HttpStatus.valueOf(name);
    }

    /** A bundle that the user keeps; the key is built for each lookup. */
    public static String cachedBundle(ResourceBundle bundle, int code) {
        return bundle.getString(code + ".title");
    }

    /** Several bundles that the user keeps, one for each locale that was asked for. */
    public static String cachedBundles(Map<Locale, ResourceBundle> bundles, Locale locale, int code) {
        return cachedBundle(Objects.requireNonNull(bundles.get(locale)), code);
    }

    /** The bundle is looked up in the JDK's cache each time. */
    public static String getBundle(ClassLoader loader, Locale locale, int code) {
        return ResourceBundle.getBundle(BUNDLE, locale, loader).getString(code + ".title");
    }

    /** The JDK's negotiation; null if no language fits. */
    public static @Nullable Locale lookup(String acceptLanguage) {
        return lookup(acceptLanguage, INSTALLED);
    }

    /** The same among other languages. */
    public static @Nullable Locale lookup(String acceptLanguage, List<Locale> installed) {
        return Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), installed);
    }
}
