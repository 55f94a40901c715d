package http.status.explorer;

/** Writes pages as plain text, for terminals. */
final class TextRenderer implements Renderer {
    @Override
    public Rendering render(OverviewPage page, Language language) {
        Lines lines = new Lines(language.wording());
        lines.line(language.wording().get("overview"));
        for (ClassSection section : page.sections()) {
            lines.line("");
            lines.line(section.text().phrase());
            lines.line(section.text().description());
            section.codes()
                    .forEach(code ->
                            lines.line("  " + code.code() + " " + code.text().phrase()));
        }
        return rendering(lines);
    }

    @Override
    public Rendering render(CodePage page, Language language) {
        Wording wording = language.wording();
        Lines lines = new Lines(wording);
        lines.line(page.code() + " " + page.text().phrase());
        lines.line(page.text().description());
        if (!page.isRegistered()) {
            lines.line(wording.get("note.unregistered"));
        }
        if (page.isInterim()) {
            lines.line(wording.get("note.interim"));
        }
        lines.line("");
        lines.labelled("phrase", page.englishPhrase());
        lines.labelled("class", page.classText().phrase());
        lines.labelled("constant", page.constantName());
        lines.labelled("registry", page.registry());
        lines.labelled("registration", registration(page, wording));
        page.references().forEach(reference -> lines.labelled("reference", citation(reference, wording)));
        return rendering(lines);
    }

    @Override
    public Rendering render(ErrorPage page, Language language) {
        Lines lines = new Lines(language.wording());
        lines.line(page.status() + " " + page.text().phrase());
        lines.line(page.reason());
        lines.line("");
        lines.labelled("received", page.received());
        lines.labelled("allowed", page.allowed());
        return rendering(lines);
    }

    private static String registration(CodePage page, Wording wording) {
        String state = wording.get("registration." + page.registration());
        return page.registrationExpires().isEmpty()
                ? state
                : state + ", " + wording.get("until") + " " + page.registrationExpires();
    }

    private static String citation(Citation reference, Wording wording) {
        return reference.label(wording) + " <" + reference.uri() + ">";
    }

    private static Rendering rendering(Lines lines) {
        return new Rendering("text/plain; charset=utf-8", lines.toString());
    }

    /** Text while it is written, line by line. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private final Wording wording;

        Lines(Wording wording) {
            this.wording = wording;
        }

        void line(String line) {
            text.append(line).append('\n');
        }

        /** Adds a line with a label, unless there is nothing behind the label. */
        void labelled(String key, String value) {
            if (!value.isEmpty()) {
                line(wording.get(key) + wording.get("colon") + " " + value);
            }
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
