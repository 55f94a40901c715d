package http.status.registry.drift;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Registration;
import http.status.iana.HttpStatus;
import http.status.registry.drift.Difference.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between a code of the registry and the constant of the same number.
 *
 * @param code what the registry says
 * @param status what the library says
 */
record Differences(RegisteredCode code, HttpStatus status) {
    /** A code that the library doesn't have. */
    static Difference added(RegisteredCode code) {
        String phrase = code.phrase().isEmpty() ? "without a phrase" : "as " + Excerpt.quote(code.phrase());
        return new Difference(
                code.code(),
                Kind.NEW,
                "the registry assigns it " + phrase + " (" + state(code.registration(), code.expires())
                        + "), specified in " + Excerpt.of(code.places())
                        + "; HttpStatus has no such code; add a constant, and all that belongs to it: a row in codes.csv,"
                        + " rows in definitions.csv, in rules.csv where its specification says more than that of its"
                        + " class, and texts in the bundles.");
    }

    /** A code that the registry doesn't assign. */
    static Difference removed(HttpStatus status) {
        return new Difference(
                status.code(),
                Kind.REMOVED,
                "the registry assigns it no longer; HttpStatus has " + status.name() + " (\"" + status.phrase()
                        + "\"); deprecate the constant and change its lifecycle in codes.csv, but keep it for those who use"
                        + " it.");
    }

    /** Everything that differs, on a day. */
    List<Difference> on(LocalDate today) {
        return Stream.of(phrase(), reference(), registration(), expiry(today))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The registry has no phrase for an unused code, the library keeps the old one. */
    private Optional<Difference> phrase() {
        if (code.registration() == Registration.UNUSED || code.phrase().equals(status.phrase())) {
            return Optional.empty();
        }
        return difference(
                Kind.PHRASE,
                "the registry's phrase is " + Excerpt.quote(code.phrase()) + "; " + constant() + " has \""
                        + status.phrase()
                        + "\"; change the phrase in the enum and in StatusTexts_en.properties, and"
                        + " add the definition that has it to definitions.csv; the constant keeps its name, and the name"
                        + " that the new phrase makes becomes an alias, in the enum and among the other names of"
                        + " codes.csv.");
    }

    /** One of the registry's references has to be ours, and we have to know each document that it names. */
    private Optional<Difference> reference() {
        List<Reference> ours =
                status.history().stream().map(Definition::reference).toList();
        boolean agrees = status.reference()
                .map(newest -> code.citations().stream()
                        .anyMatch(theirs -> theirs.includes(newest.document(), newest.section())))
                .orElse(code.citations().isEmpty());
        boolean known = code.citations().stream()
                .filter(Citation::isSpecification)
                .allMatch(theirs -> ours.stream().anyMatch(our -> our.document().equals(theirs.document())));
        if (agrees && known) {
            return Optional.empty();
        }
        String place = status.reference().map(Reference::toString).orElse("no document");
        return difference(
                Kind.REFERENCE,
                "the registry names " + Excerpt.of(code.places()) + "; " + constant() + " names " + place
                        + "; read the registry's document, then give it the first row of the code in definitions.csv, and"
                        + " change rules.csv and the description in the bundles where the meaning has changed.");
    }

    private Optional<Difference> registration() {
        if (code.registration() == status.registration()) {
            return Optional.empty();
        }
        return difference(
                Kind.REGISTRATION,
                "the registry has it as " + state(code.registration(), code.expires()) + "; " + constant() + " says "
                        + state(status.registration(), status.registrationExpires())
                        + "; change registration and lifecycle in codes.csv, and expires where it has to do with a date.");
    }

    private Optional<Difference> expiry(LocalDate today) {
        if (code.registration() != Registration.TEMPORARY || status.registration() != Registration.TEMPORARY) {
            return Optional.empty();
        }
        if (!code.expires().equals(status.registrationExpires())) {
            return difference(
                    Kind.EXPIRY,
                    "the registry has it as " + state(code.registration(), code.expires()) + "; " + constant()
                            + " says "
                            + state(status.registration(), status.registrationExpires())
                            + "; change expires in codes.csv.");
        }
        if (code.expires().filter(today::isAfter).isPresent()) {
            return difference(
                    Kind.EXPIRED,
                    "the registry has it as " + state(code.registration(), code.expires()) + "; " + constant()
                            + " says the same, but that day is over; find out what became of the registration, and"
                            + " download the registry again before a release.");
        }
        return Optional.empty();
    }

    private Optional<Difference> difference(Kind kind, String sentence) {
        return Optional.of(new Difference(status.code(), kind, sentence));
    }

    private String constant() {
        return "HttpStatus." + status.name();
    }

    private static String state(Registration registration, Optional<LocalDate> expires) {
        String state = registration.name().toLowerCase(Locale.ROOT);
        return registration == Registration.TEMPORARY
                ? state + expires.map(day -> " until " + day).orElse(" without a last day")
                : state;
    }
}
