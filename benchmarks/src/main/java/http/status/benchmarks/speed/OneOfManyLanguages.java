package http.status.benchmarks.speed;

import java.util.List;
import java.util.Locale;

/** The same where all languages of the library are installed, in one of those that come with the further jar. */
public class OneOfManyLanguages extends OneLanguage {
    public OneOfManyLanguages() {
        super(Locale.GERMAN, new KeptBundles(Inputs.manyInstalled(), List.of(Locale.GERMAN)));
    }
}
