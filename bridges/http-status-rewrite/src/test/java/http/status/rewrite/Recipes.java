package http.status.rewrite;

import java.util.List;
import org.openrewrite.Recipe;
import org.openrewrite.config.Environment;

/** The recipes of this module, found on the class path as a build plugin finds them. */
final class Recipes {
    static final String ALL = "http.status.rewrite.UseStatusConstants";

    private static final Environment FOUND =
            Environment.builder().scanYamlResources().build();

    private Recipes() {}

    static List<String> names() {
        return FOUND.listRecipes().stream()
                .map(Recipe::getName)
                .filter(name -> name.startsWith("http.status."))
                .sorted()
                .toList();
    }

    static Recipe named(String name) {
        return FOUND.activateRecipes(name);
    }
}
