package http.status.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a rule that a later release wrote, and this one has no constant for. It keeps the name, so that nothing is lost
 * when the rule is written again. It also stands among the permitted kinds as one that nobody outside can name, so that every
 * {@code switch} over kinds needs a {@code default}.
 */
final class UnknownKind implements Rule.Kind {
    /** With the name of the enum in front, such as "Content.FORBIDDEN". */
    private final String qualifiedName;

    UnknownKind(String qualifiedName) {
        this.qualifiedName = Checks.text("kind", qualifiedName);
    }

    String qualifiedName() {
        return qualifiedName;
    }

    @Override
    public String name() {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnknownKind other && qualifiedName.equals(other.qualifiedName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(qualifiedName);
    }

    @Override
    public String toString() {
        return name();
    }
}
