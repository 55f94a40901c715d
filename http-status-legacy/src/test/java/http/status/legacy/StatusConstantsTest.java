package http.status.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.iana.HttpStatus;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StatusConstantsTest {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Answers {
        int value();
    }

    @Test
    void theConstantsAreTheEnumUnderEveryNamePresentAndFormer() throws IllegalAccessException {
        Map<String, Integer> expected = new TreeMap<>();
        for (HttpStatus status : HttpStatus.values()) {
            expected.put(status.name(), status.code());
            status.aliases()
                    .forEach(name ->
                            assertEquals(null, expected.put(name, status.code()), name + " is the name of two codes"));
        }
        Map<String, Integer> constants = new TreeMap<>();
        for (Field field : StatusConstants.class.getFields()) {
            assertEquals(int.class, field.getType());
            assertTrue(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
            constants.put(field.getName(), field.getInt(null));
        }
        assertEquals(expected, constants);
    }

    @Test
    @Answers(StatusConstants.REQUEST_RANGE_NOT_SATISFIABLE)
    void aConstantFitsInAnAnnotation() throws NoSuchMethodException {
        Answers answers = StatusConstantsTest.class
                .getDeclaredMethod("aConstantFitsInAnAnnotation")
                .getAnnotation(Answers.class);
        assertEquals(416, answers.value());
    }

    @Test
    void aConstantIsALabelOfASwitch() {
        assertEquals("too large", advice(413));
        assertEquals("gone", advice(404));
        assertEquals("gone", advice(410));
        assertEquals("unknown", advice(299));
    }

    private static String advice(int code) {
        return switch (code) {
            case StatusConstants.NOT_FOUND, StatusConstants.GONE -> "gone";
            case StatusConstants.PAYLOAD_TOO_LARGE -> "too large";
            default -> "unknown";
        };
    }

    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, StatusConstants.class.getModule().isNamed());
    }
}
