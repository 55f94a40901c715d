package http.status.explorer;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import java.util.List;

/**
 * The explanation of one status code. It is a copy of what the {@link StatusCode} says, in plain values: a code may come
 * from any jar on the path, as a class that the template engine can't look into.
 *
 * @param code the number
 * @param text the phrase and the description, in the reader's language as far as there are texts
 * @param englishPhrase the phrase of the registry, empty if it has none
 * @param statusClass the name of the class, such as "CLIENT_ERROR"
 * @param classText the phrase and the description of the class
 * @param constantName the name of the constant, empty if there is none
 * @param registry the id of the registry, empty if none defines the code
 * @param registration the name of the registration's state, such as "PERMANENT"
 * @param registrationExpires the day on which the registration ends, such as "2026-11-13"; empty if it doesn't
 * @param references where the code is specified, the newest place first
 */
public record CodePage(
        int code,
        StatusText text,
        String englishPhrase,
        String statusClass,
        StatusText classText,
        String constantName,
        String registry,
        String registration,
        String registrationExpires,
        List<Citation> references)
        implements Page {

    static CodePage of(StatusCode code, Language language) {
        return new CodePage(
                code.code(),
                language.texts().text(code),
                code.phrase(),
                code.statusClass().name(),
                language.texts().text(code.statusClass()),
                code.constantName(),
                code.registry(),
                code.registration().name(),
                code.registrationExpires().map(Object::toString).orElse(""),
                code.references().stream().map(Citation::of).toList());
    }

    /** The code itself; 200 for 1xx, because an interim response can't be the last one. */
    @Override
    public int status() {
        return isInterim() ? 200 : code;
    }

    /** Tells whether the code is 1xx. */
    public boolean isInterim() {
        return code < 200;
    }

    /** Tells whether a registry defines the code. */
    public boolean isRegistered() {
        return !registry.isEmpty();
    }

    /** Tells whether a browser shows the answer that has this status. */
    public boolean isShown() {
        // 407 has content, but a browser that sent the request to no proxy shows an error page of its own.
        return StatusFields.allowContent(status()) && code != 407;
    }

    @Override
    public Rendering renderedBy(Renderer renderer, Language language) {
        return renderer.render(this, language);
    }
}
