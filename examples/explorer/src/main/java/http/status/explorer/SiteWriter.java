package http.status.explorer;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Writes the pages of the site, and the files that they need. */
final class SiteWriter {
    private static final String START = "index.html";

    /** The name by which static hosts find it. */
    private static final String MISSING = "404.html";

    private final StatusCatalog codes;
    private final TextCatalog texts;
    private final Pages pages;
    private final Languages languages;

    /** The language of the pages that are written in one alone, which therefore have no menu of languages. */
    private final Language english;

    private final String base;

    /**
     * Takes what is shown.
     *
     * @param base the path at which a host will show the site, with a slash at both ends; one page alone needs to know it
     * @throws IllegalArgumentException if a provider of the catalogs has failed: a part of the site would be missing
     */
    SiteWriter(StatusCatalog codes, TextCatalog texts, String base) {
        this.codes = codes;
        this.texts = texts;
        this.pages = new Pages(codes, texts);
        this.languages = new Languages(texts);
        this.english = new Language(texts.texts(Locale.ENGLISH), Wording.of(Locale.ENGLISH), List.of());
        this.base = base;
        List<String> failed = Stream.concat(codes.failures().stream(), texts.failures().stream())
                .map(failure -> Excerpt.of(failure.provider()))
                .toList();
        if (!failed.isEmpty()) {
            throw new IllegalArgumentException("A part of the site would be missing, because providers have failed: "
                    + String.join(", ", failed) + ". The explorer says why at " + RegistriesPage.PATH + ".");
        }
    }

    /** Writes all pages, and gives their number. */
    int write(Documents documents, SortedMap<String, Path> apis, SiteFolder folder) throws IOException {
        CommonFiles files =
                new CommonFiles(new Export(codes, texts), codes.resolve(200).semantics());
        for (String path : CommonFiles.PATHS) {
            folder.write(path.substring(1), files.answer(path).orElseThrow().content());
        }
        for (Locale locale : texts.locales()) {
            writeCodes(languages.language(locale), folder);
        }
        writeDocuments(documents, folder);
        List<StartPage.Entry> withPages = new ArrayList<>();
        for (Map.Entry<String, Path> api : apis.entrySet()) {
            if (ApiDocumentation.hasPages(api.getValue())) {
                ApiDocumentation.write(api.getKey(), api.getValue(), folder);
                withPages.add(new StartPage.Entry(ApiDocumentation.start(api.getKey()), api.getKey(), ""));
            }
        }
        folder.write(START, render("start.ftlh", start(documents, withPages), ""));
        folder.write(MISSING, render("missing.ftlh", missing(), base));
        return folder.pages();
    }

    private void writeCodes(Language language, SiteFolder folder) throws IOException {
        HtmlRenderer renderer = new HtmlRenderer(new SiteLinks("../", language.locale()));
        List<Page> all = new ArrayList<>(List.of(pages.overview(language), pages.registries(language)));
        for (StatusCode code : codes.statusCodes()) {
            all.add(pages.code(code, true, language));
        }
        for (Page page : all) {
            folder.write(SiteLinks.path(page, language.locale()), page.renderedBy(renderer, language));
        }
    }

    private void writeDocuments(Documents documents, SiteFolder folder) throws IOException {
        for (Map.Entry<String, Document> entry : documents.byPath().entrySet()) {
            String path = entry.getKey();
            Document document = entry.getValue();
            DocumentPage page = new DocumentPage(document.title(), document.summary(), documents.html(path));
            folder.write(Documents.page(path), render("document.ftlh", page, Documents.root(path)));
        }
    }

    private StartPage start(Documents documents, List<StartPage.Entry> apis) {
        return new StartPage(
                documents.readme().summary(),
                texts.locales().stream()
                        .map(locale -> new StartPage.Edition(languages.language(locale), new SiteLinks("", locale)))
                        .toList(),
                documents.byPath().entrySet().stream()
                        .map(entry -> new StartPage.Entry(
                                Documents.page(entry.getKey()), entry.getValue().title(), entry.getKey()))
                        .toList(),
                apis);
    }

    private MissingPage missing() {
        StatusCode notFound = codes.resolve(404);
        return new MissingPage(texts.locales().stream()
                .map(languages::language)
                .map(language -> new MissingPage.Notice(
                        language, language.texts().text(notFound), new SiteLinks(base, language.locale())))
                .toList());
    }

    /** Writes a page that is in no language's folder. */
    private Rendering render(String template, Object page, String root) {
        return new HtmlRenderer(new SiteLinks(root, english.locale())).render(template, page, english);
    }
}
