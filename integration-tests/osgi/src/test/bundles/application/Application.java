package application;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import http.status.i18n.IanaTexts;
import http.status.iana.HttpStatus;
import http.status.iana.IanaRegistry;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** An application as a user would write it: it is asked by name, and looks nothing up before it is asked. */
public final class Application implements BundleActivator {
    /** The frameworks call it. */
    public Application() {}

    @Override
    public void start(BundleContext context) {
        offer(context, "installed registries", () -> StatusCatalog.installed().registryIds());
        offer(context, "installed languages", () -> TextCatalog.installed().locales());
        offer(context, "installed failures", () -> List.of(
                StatusCatalog.installed().failures(), TextCatalog.installed().failures()));
        offer(context, "404", () -> describe(StatusCode.of(404)));
        offer(context, "404 is the enum's", () -> StatusCode.of(404) == HttpStatus.NOT_FOUND);
        offer(context, "404 in French", () -> StatusCode.of(404).title(Locale.FRENCH));
        offer(context, "404 in Danish", () -> StatusCode.of(404).title(Locale.forLanguageTag("da")));
        offer(context, "404's kind in Danish", () ->
                StatusTexts.of(Locale.forLanguageTag("da")).title(StatusCode.of(404).statusClass()));
        offer(context, "470", () -> describe(StatusCode.of(470)));
        offer(context, "470 in French", () -> StatusCode.of(470).title(Locale.FRENCH));
        offer(context, "what the library's loader loads", () ->
                registries(StatusCatalog.load(StatusCatalog.class.getClassLoader())));
        offer(context, "languages the library's loader loads", () ->
                TextCatalog.load(TextCatalog.class.getClassLoader()).locales());
        offer(context, "what the application's loader loads", () ->
                registries(StatusCatalog.load(Application.class.getClassLoader())));
        offer(context, "what the system's loader loads", () ->
                registries(StatusCatalog.load(ClassLoader.getSystemClassLoader())));
        offer(context, "404 of passed providers", () ->
                describe(StatusCatalog.of(new IanaRegistry()).resolve(404)));
        offer(context, "404 in French of passed providers", () -> {
            StatusTexts french = TextCatalog.of(new IanaTexts()).texts(Locale.FRENCH);
            return french.title(StatusCatalog.of(new IanaRegistry()).resolve(404));
        });
        offer(context, "404 in French of a resource bundle", () -> ResourceBundle.getBundle(IanaTexts.BUNDLE, Locale.FRENCH)
                .getString("404.title"));
    }

    @Override
    public void stop(BundleContext context) {}

    private static String registries(StatusCatalog catalog) {
        return catalog.registryIds() + " " + catalog.failures();
    }

    private static String describe(StatusCode code) {
        return code + " of [" + code.registry() + "]" + (code.isRegistered() ? "" : ", unregistered");
    }

    private static void offer(BundleContext context, String question, Callable<Object> answer) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("question", question);
        Callable<String> text = () -> String.valueOf(answer.call());
        context.registerService(Callable.class, text, properties);
    }
}
