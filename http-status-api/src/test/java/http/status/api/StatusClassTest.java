package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusClassTest {
    @ParameterizedTest
    @CsvSource({
        "INFORMATIONAL, 100, 199, 100, Informational",
        "SUCCESSFUL, 200, 299, 200, Successful",
        "REDIRECTION, 300, 399, 300, Redirection",
        "CLIENT_ERROR, 400, 499, 400, Client Error",
        "SERVER_ERROR, 500, 599, 500, Server Error",
        "OTHER, 600, 999, 500, Other"
    })
    void everyNumberOfItsRangeBelongsToAClass(
            StatusClass statusClass, int first, int last, int genericCode, String phrase) {
        for (int code = first; code <= last; code++) {
            assertEquals(statusClass, StatusClass.of(code));
            for (StatusClass each : StatusClass.values()) {
                assertEquals(each == statusClass, each.contains(code), () -> each + " has a wrong member");
            }
        }
        assertEquals(genericCode, statusClass.genericCode());
        assertEquals(phrase, statusClass.phrase());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -404, -100, -1, 0, 1, 99, 600, 999, 1000, 4040, Integer.MAX_VALUE})
    void everyOtherNumberBelongsToOther(int number) {
        assertEquals(StatusClass.OTHER, StatusClass.of(number));
    }

    @ParameterizedTest
    @EnumSource
    void theGenericCodeOfAClassIsItsOwnGenericCode(StatusClass statusClass) {
        int generic = statusClass.genericCode();
        assertEquals(generic, StatusClass.of(generic).genericCode());
    }

    @Test
    void everyClassSaysWhatItMeans() {
        for (StatusClass statusClass : StatusClass.values()) {
            assertFalse(statusClass.description().isEmpty());
            assertEquals(
                    '.',
                    statusClass.description().charAt(statusClass.description().length() - 1));
        }
    }
}
