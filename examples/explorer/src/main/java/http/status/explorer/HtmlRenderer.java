package http.status.explorer;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes pages as HTML, by the templates that stand beside this class. Their names end in {@code .ftlh}: by that,
 * FreeMarker escapes every value that they print.
 */
final class HtmlRenderer implements Renderer {
    private static final Configuration CONFIGURATION = configuration();

    private final Links links;

    HtmlRenderer(Links links) {
        this.links = links;
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setClassForTemplateLoading(HtmlRenderer.class, "");
        configuration.setDefaultEncoding("UTF-8");
        // Numbers as computers write them, in no country's form.
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        // A mistake in a template becomes an exception, never a part of a page.
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    @Override
    public Rendering render(OverviewPage page, Language language) {
        return render("overview.ftlh", page, language);
    }

    @Override
    public Rendering render(CodePage page, Language language) {
        return render("code.ftlh", page, language);
    }

    @Override
    public Rendering render(RegistriesPage page, Language language) {
        return render("registries.ftlh", page, language);
    }

    @Override
    public Rendering render(ErrorPage page, Language language) {
        return render("error.ftlh", page, language);
    }

    /** Writes a page of any kind by the template of that name. */
    Rendering render(String name, Object page, Language language) {
        StringWriter html = new StringWriter();
        try {
            Template template = CONFIGURATION.getTemplate(name);
            template.process(Map.of("page", page, "language", language, "links", links), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + name + " fails", e);
        }
        return new Rendering("text/html; charset=utf-8", html.toString());
    }
}
