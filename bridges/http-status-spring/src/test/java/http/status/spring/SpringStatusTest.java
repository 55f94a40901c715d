package http.status.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import http.status.api.StatusCode;
import http.status.api.UnknownStatusCodeException;
import http.status.iana.HttpStatus;
import http.status.vendor.NginxStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;

class SpringStatusTest {
    @Test
    void aCodeThatSpringHasIsItsConstant() {
        assertSame(org.springframework.http.HttpStatus.NOT_FOUND, SpringStatus.toSpring(HttpStatus.NOT_FOUND));
    }

    @Test
    void aCodeThatSpringHasNotKeepsItsNumber() {
        assertEquals(
                499, SpringStatus.toSpring(NginxStatus.CLIENT_CLOSED_REQUEST).value());
        assertEquals(799, SpringStatus.toSpring(StatusCode.of(799)).value());
    }

    @Test
    void everyNumberComesBack() {
        for (int number = 100; number <= 999; number++) {
            StatusCode code = SpringStatus.fromSpring(HttpStatusCode.valueOf(number));
            assertEquals(number, code.code());
            assertEquals(number, SpringStatus.toSpring(code).value());
        }
    }

    @Test
    void bothOfSpringsConstantsOfANumberAreTheOneCode() {
        List<org.springframework.http.HttpStatus> constants = Arrays.stream(
                        org.springframework.http.HttpStatus.values())
                .filter(constant -> constant.value() == 413)
                .toList();
        assertEquals(2, constants.size());
        for (org.springframework.http.HttpStatus constant : constants) {
            assertSame(HttpStatus.CONTENT_TOO_LARGE, SpringStatus.fromSpring(constant));
        }
    }

    @Test
    void aNumberThatIsNoStatusCodeIsRefusedOnBothSides() {
        assertThrows(UnknownStatusCodeException.class, () -> StatusCode.of(99));
        assertThrows(IllegalArgumentException.class, () -> HttpStatusCode.valueOf(99));
    }
}
