package http.status.benchmarks.speed;

import java.util.Locale;

/** The same where all languages are installed, in one that isn't among the first two. */
public class OneOfManyLanguages extends OneLanguage {
    public OneOfManyLanguages() {
        super(Locale.GERMAN, Inputs.manyInstalled());
    }
}
