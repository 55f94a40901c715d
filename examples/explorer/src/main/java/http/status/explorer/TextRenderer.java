package http.status.explorer;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes pages as plain text, for terminals. */
final class TextRenderer implements Renderer {
    @Override
    public Rendering render(OverviewPage page, Language language) {
        Lines lines = new Lines(language.wording());
        lines.line(language.wording().get("overview"));
        for (ClassSection section : page.sections()) {
            lines.line("");
            lines.line(section.text().title());
            lines.line(section.text().description());
            section.codes()
                    .forEach(code -> lines.indented(
                            code.facts().code() + " " + code.text().title()));
        }
        lines.line("");
        lines.labelled("overview.explain", "/302?" + CodePage.EXPLAIN);
        lines.labelled("overview.registries", RegistriesPage.PATH);
        lines.labelled("overview.export", CommonFiles.EXPORT);
        lines.labelled("overview.schema", CommonFiles.SCHEMA);
        return rendering(lines);
    }

    @Override
    public Rendering render(CodePage page, Language language) {
        Wording wording = language.wording();
        CodeFacts code = page.facts();
        Lines lines = new Lines(wording);
        lines.line(code.code() + " " + page.text().title());
        lines.line(page.text().description());
        if (!code.isRegistered()) {
            lines.line(wording.get("note.unregistered"));
        }
        if (!page.isReceived()) {
            lines.line(wording.get("note.scope"));
        }
        if (code.deprecated()) {
            lines.line(wording.get("note.deprecated"));
        }
        if (code.isInterim()) {
            lines.line(wording.get("note.interim"));
        } else if (page.isExplained()) {
            lines.line(wording.get("note.explained"));
        }
        lines.line("");
        lines.labelled("phrase", code.phrase());
        lines.labelled("class", page.classText().title());
        lines.labelled("constant", code.constantName());
        lines.labelled("registry", code.registry());
        lines.labelled("scope", code.isReceived() ? "" : wording.word(code.scope()));
        lines.labelled("registration", registration(code, wording));
        lines.labelled("Lifecycle", code.isLifecycleKnown() ? wording.word(code.lifecycle()) : "");
        lines.labelled("formerPhrases", String.join(", ", code.formerPhrases()));
        lines.labelled("aliases", String.join(", ", code.aliases()));
        code.history().forEach(definition -> lines.labelled("reference", definition(definition, code, wording)));
        if (!page.otherMeanings().isEmpty()) {
            meanings(page, lines, wording);
        }
        semantics(page, lines, language);
        return rendering(lines);
    }

    @Override
    public Rendering render(RegistriesPage page, Language language) {
        Wording wording = language.wording();
        Lines lines = new Lines(wording);
        lines.line(wording.get("registries"));
        lines.line(wording.get(page.registries().isEmpty() ? "registries.none" : "registries.order"));
        int place = 1;
        for (RegistryFacts registry : page.registries()) {
            lines.line("");
            lines.line(place++ + ". " + registry.id());
            registry(registry, lines);
        }
        lines.heading("conflicts");
        lines.line(wording.get(page.conflicts().isEmpty() ? "conflicts.none" : "conflicts.order"));
        for (ConflictFacts conflict : page.conflicts()) {
            lines.line(Integer.toString(conflict.code()));
            int nth = 1;
            for (Meaning meaning : conflict.meanings()) {
                lines.indented(nth++ + ". " + inShort(meaning, wording));
            }
        }
        failures("failures", page.failures(), lines, wording);
        failures("textFailures", page.textFailures(), lines, wording);
        lines.line("");
        lines.labelled("languages", String.join(", ", page.languages()));
        return rendering(lines);
    }

    @Override
    public Rendering render(ErrorPage page, Language language) {
        Lines lines = new Lines(language.wording());
        lines.line(page.status() + " " + page.problem().title());
        lines.line(page.reason());
        lines.line("");
        lines.labelled("received", page.received());
        lines.labelled("allowed", page.allowed());
        return rendering(lines);
    }

    private static void registry(RegistryFacts registry, Lines lines) {
        lines.indented(lines.label("priority", Integer.toString(registry.priority())));
        lines.indented(lines.label("provider", registry.provider()));
        if (!registry.origin().isEmpty()) {
            lines.indented(lines.label("origin", registry.origin()));
        }
        lines.indented(lines.label("codes", Integer.toString(registry.codes().size())));
        lines.indented(lines.label("winning", Integer.toString(registry.winning())));
        lines.indented(lines.label(
                "numbers", registry.codes().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static void failures(String key, List<FailureFacts> failures, Lines lines, Wording wording) {
        lines.heading(key);
        if (failures.isEmpty()) {
            lines.line(wording.get(key + ".none"));
        }
        for (FailureFacts failure : failures) {
            lines.line(failure.provider() + wording.get("colon") + " " + failure.message());
            for (FailureFacts.Cause cause : failure.causes()) {
                lines.indented(lines.label("cause", cause.inShort()));
            }
        }
    }

    private static String inShort(Meaning meaning, Wording wording) {
        return meaning.facts().registry() + wording.get("colon") + " "
                + meaning.text().title();
    }

    private static void meanings(CodePage page, Lines lines, Wording wording) {
        lines.heading("meanings");
        int place = 1;
        for (Meaning meaning : page.meanings()) {
            String first = place == 1 ? " (" + wording.get("meanings.first") + ")" : "";
            lines.line(place++ + ". " + inShort(meaning, wording) + first);
            lines.indented(meaning.text().description());
            lines.indented(lines.label("scope", wording.word(meaning.facts().scope())));
            if (meaning.facts().isLifecycleKnown()) {
                lines.indented(
                        lines.label("Lifecycle", wording.word(meaning.facts().lifecycle())));
            }
            for (Definition definition : meaning.facts().history()) {
                lines.indented(lines.label("reference", place(definition.reference(), wording)));
            }
        }
    }

    private static void semantics(CodePage page, Lines lines, Language language) {
        Wording wording = language.wording();
        lines.heading("semantics");
        for (Decision decision : page.decisions()) {
            lines.labelled(decision.label(), wording.word(decision.constant()));
        }
        for (Rule rule : page.fieldRules()) {
            lines.labelled(
                    "Topic.FIELD", rule.field() + ", " + wording.word(rule.strength()) + condition(rule, wording));
        }
        lines.heading("rules");
        if (!language.isEnglish()) {
            lines.line(wording.get("rules.english"));
        }
        for (Rule rule : page.facts().semantics().rules()) {
            String strength = lines.label("strength", wording.word(rule.strength()));
            String about = wording.about(rule) + " (" + strength + ")";
            lines.line(about + wording.get("colon") + " " + rule.sentence() + condition(rule, wording));
            lines.indented(place(rule.reference(), wording));
        }
    }

    /** When a rule holds, behind what it says. */
    private static String condition(Rule rule, Wording wording) {
        return rule.condition().isEmpty()
                ? ""
                : " (" + wording.get("condition") + wording.get("colon") + " "
                        + rule.when().map(wording::word).orElse(rule.condition()) + ")";
    }

    private static String registration(CodeFacts code, Wording wording) {
        String state = wording.word(code.registration());
        return code.registrationExpires()
                .map(day -> state + ", " + wording.get("until") + " " + wording.day(day))
                .orElse(state);
    }

    private static String definition(Definition definition, CodeFacts code, Wording wording) {
        Reference reference = definition.reference();
        List<String> parts = new ArrayList<>();
        parts.add(place(reference, wording));
        parts.add(reference.title().equals(reference.document()) ? "" : reference.title());
        parts.add(reference.label().equals(reference.title()) ? "" : reference.label());
        parts.add(wording.word(definition.role()));
        parts.add(definition.phrase().equals(code.phrase()) ? "" : definition.phrase());
        parts.add(reference.maturity().map(wording::word).orElse(""));
        parts.add(reference.published().map(wording::month).orElse(""));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private static String place(Reference reference, Wording wording) {
        return wording.cite(reference) + " <" + reference.uri() + ">";
    }

    private static Rendering rendering(Lines lines) {
        return new Rendering("text/plain; charset=utf-8", lines.toString());
    }
}
