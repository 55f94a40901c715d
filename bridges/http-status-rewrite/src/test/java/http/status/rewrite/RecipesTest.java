package http.status.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.iana.HttpStatus;
import http.status.legacy.StatusConstants;
import jakarta.servlet.http.HttpServletResponse;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.Recipe;
import org.openrewrite.Validated;
import org.openrewrite.java.ReplaceConstantWithAnotherConstant;

class RecipesTest {
    private static final Map<String, Class<?>> SOURCES = Map.of(
            "FromJdk", HttpURLConnection.class,
            "FromApache4", org.apache.http.HttpStatus.class,
            "FromApache5", org.apache.hc.core5.http.HttpStatus.class,
            "FromServlet", HttpServletResponse.class);

    @Test
    void thereIsOneRecipeForAllAndOneForEachSource() {
        List<String> expected = new ArrayList<>(List.of(Recipes.ALL));
        SOURCES.keySet().forEach(source -> expected.add(Recipes.ALL + source));
        assertEquals(expected.stream().sorted().toList(), Recipes.names());
    }

    @Test
    void theOneForAllIsThoseOfTheSources() {
        assertEquals(
                SOURCES.keySet().stream().map(Recipes.ALL::concat).collect(Collectors.toSet()),
                Recipes.named(Recipes.ALL).getRecipeList().stream()
                        .map(Recipe::getName)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theTableHasTheConstantsOfTheRealClassWithTheirNumbers(Class<?> type) {
        assertEquals(
                Constant.declaredIn(type),
                Constant.table().stream()
                        .filter(constant -> constant.type().equals(type.getName()))
                        .map(Constant::declaration)
                        .sorted()
                        .toList());
    }

    private static List<Class<?>> sources() {
        return List.copyOf(SOURCES.values());
    }

    @Test
    void everyCodeBecomesThePresentNameOfItsNumberOnce() {
        Map<String, String> expected = new TreeMap<>();
        for (Constant constant : Constant.table()) {
            if (constant.isCode()) {
                HttpStatus.find(constant.value())
                        .ifPresent(code ->
                                expected.put(constant.fullName(), StatusConstants.class.getName() + "." + code.name()));
            }
        }
        Map<String, String> replaced = new TreeMap<>();
        for (ReplaceConstantWithAnotherConstant each : replacements(Recipes.ALL)) {
            String existing = each.getExistingFullyQualifiedConstantName();
            assertEquals(null, replaced.put(existing, each.getFullyQualifiedConstantName()), existing + " twice");
        }
        assertEquals(expected, replaced);
    }

    @Test
    void noReplacementChangesANumber() throws ReflectiveOperationException {
        for (ReplaceConstantWithAnotherConstant each : replacements(Recipes.ALL)) {
            assertEquals(
                    Constant.valueOf(each.getExistingFullyQualifiedConstantName()),
                    Constant.valueOf(each.getFullyQualifiedConstantName()),
                    each.getExistingFullyQualifiedConstantName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FromJdk", "FromApache4", "FromApache5", "FromServlet"})
    void theRecipeOfASourceTouchesNoOther(String source) {
        List<ReplaceConstantWithAnotherConstant> replacements = replacements(Recipes.ALL + source);
        assertTrue(replacements.size() > 30, () -> replacements.size() + " replacements");
        for (ReplaceConstantWithAnotherConstant each : replacements) {
            String existing = each.getExistingFullyQualifiedConstantName();
            assertEquals(SOURCES.get(source).getName(), existing.substring(0, existing.lastIndexOf('.')));
        }
    }

    /** 419 and 420 are no codes of IANA's registry; the others are the bounds of a class, as in {@code status < SC_CLIENT_ERROR}. */
    @Test
    void nineConstantsHaveNoTargetAndAreLeft() {
        Set<String> replaced = replacements(Recipes.ALL).stream()
                .map(ReplaceConstantWithAnotherConstant::getExistingFullyQualifiedConstantName)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(
                        "org.apache.hc.core5.http.HttpStatus.SC_CLIENT_ERROR",
                        "org.apache.hc.core5.http.HttpStatus.SC_INFORMATIONAL",
                        "org.apache.hc.core5.http.HttpStatus.SC_INSUFFICIENT_SPACE_ON_RESOURCE",
                        "org.apache.hc.core5.http.HttpStatus.SC_METHOD_FAILURE",
                        "org.apache.hc.core5.http.HttpStatus.SC_REDIRECTION",
                        "org.apache.hc.core5.http.HttpStatus.SC_SERVER_ERROR",
                        "org.apache.hc.core5.http.HttpStatus.SC_SUCCESS",
                        "org.apache.http.HttpStatus.SC_INSUFFICIENT_SPACE_ON_RESOURCE",
                        "org.apache.http.HttpStatus.SC_METHOD_FAILURE"),
                Constant.table().stream()
                        .map(Constant::fullName)
                        .filter(name -> !replaced.contains(name))
                        .sorted()
                        .toList());
    }

    @Test
    void openRewriteFindsNoFaultInAnyRecipe() {
        for (String name : Recipes.names()) {
            for (Validated<?> validated : Recipes.named(name).validateAll()) {
                assertTrue(validated.isValid(), () -> name + ": " + validated.failures());
            }
        }
    }

    @Test
    void aReaderOfTheListOfRecipesSeesWhatEachDoes() {
        for (String name : Recipes.names()) {
            Recipe recipe = Recipes.named(name);
            assertTrue(recipe.getDisplayName().startsWith("Use the HTTP status constants of http-status"), name);
            assertTrue(recipe.getDescription().matches("Replaces .*\\."), name);
            assertEquals(Set.of("http"), recipe.getTags());
        }
    }

    private static List<ReplaceConstantWithAnotherConstant> replacements(String name) {
        List<ReplaceConstantWithAnotherConstant> replacements = new ArrayList<>();
        collect(Recipes.named(name), replacements);
        return replacements;
    }

    private static void collect(Recipe recipe, List<ReplaceConstantWithAnotherConstant> replacements) {
        if (recipe instanceof ReplaceConstantWithAnotherConstant replacement) {
            replacements.add(replacement);
        }
        recipe.getRecipeList().forEach(each -> collect(each, replacements));
    }
}
