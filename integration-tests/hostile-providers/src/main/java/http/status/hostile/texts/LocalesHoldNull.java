package http.status.hostile.texts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** There is a null among its locales. */
@NullUnmarked
public final class LocalesHoldNull extends Forger {
    @Override
    public Set<Locale> locales() {
        return new HashSet<>(Arrays.asList(Locale.GERMAN, null));
    }
}
