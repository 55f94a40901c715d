package http.status.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs before and after. Both compile, and but for the last limit both give the same answers. */
class MigrationTest {
    private static final int[] ASKED = {200, 204, 207, 301, 302, 404, 410, 413, 416, 420, 500};

    @TempDir
    Path folder;

    @Test
    void labelsOfASwitchAreReplaced() throws Exception {
        assertMigrated("""
                import java.net.HttpURLConnection;

                class Program {
                    static String answer(int status) {
                        switch (status) {
                            case HttpURLConnection.HTTP_MOVED_PERM:
                            case HttpURLConnection.HTTP_MOVED_TEMP:
                                return "follow";
                            case HttpURLConnection.HTTP_GONE:
                                return "forget it";
                            default:
                                return "go on";
                        }
                    }
                }
                """, """
                import http.status.legacy.StatusConstants;

                class Program {
                    static String answer(int status) {
                        switch (status) {
                            case StatusConstants.MOVED_PERMANENTLY:
                            case StatusConstants.FOUND:
                                return "follow";
                            case StatusConstants.GONE:
                                return "forget it";
                            default:
                                return "go on";
                        }
                    }
                }
                """);
    }

    @Test
    void labelsOfASwitchExpressionAreReplaced() throws Exception {
        assertMigrated("""
                import org.apache.http.HttpStatus;

                class Program {
                    static String answer(int status) {
                        return switch (status) {
                            case HttpStatus.SC_NOT_FOUND, HttpStatus.SC_GONE -> "forget it";
                            case HttpStatus.SC_REQUESTED_RANGE_NOT_SATISFIABLE -> "ask for less";
                            default -> "go on";
                        };
                    }
                }
                """, """
                import http.status.legacy.StatusConstants;

                class Program {
                    static String answer(int status) {
                        return switch (status) {
                            case StatusConstants.NOT_FOUND, StatusConstants.GONE -> "forget it";
                            case StatusConstants.RANGE_NOT_SATISFIABLE -> "ask for less";
                            default -> "go on";
                        };
                    }
                }
                """);
    }

    @Test
    void constantsNamedInFullAreReplaced() throws Exception {
        assertMigrated("""
                class Program {
                    static boolean answer(int status) {
                        return status == org.apache.hc.core5.http.HttpStatus.SC_MULTI_STATUS
                                || status == org.apache.http.HttpStatus.SC_REQUEST_TOO_LONG;
                    }
                }
                """, """
                import http.status.legacy.StatusConstants;

                class Program {
                    static boolean answer(int status) {
                        return status == StatusConstants.MULTI_STATUS
                                || status == StatusConstants.CONTENT_TOO_LARGE;
                    }
                }
                """);
    }

    @Test
    void constantsReachedThroughAnInstanceOrASubtypeAreReplaced() throws Exception {
        assertMigrated("""
                import jakarta.servlet.http.HttpServletResponse;
                import jakarta.servlet.http.HttpServletResponseWrapper;

                class Program {
                    static HttpServletResponse response;
                    static HttpServletResponseWrapper wrapper;

                    static boolean answer(int status) {
                        return status == response.SC_NO_CONTENT
                                || status == Program.response.SC_FOUND
                                || status == wrapper.SC_MOVED_TEMPORARILY
                                || status == HttpServletResponseWrapper.SC_GONE;
                    }
                }
                """, """
                import http.status.legacy.StatusConstants;
                import jakarta.servlet.http.HttpServletResponse;
                import jakarta.servlet.http.HttpServletResponseWrapper;

                class Program {
                    static HttpServletResponse response;
                    static HttpServletResponseWrapper wrapper;

                    static boolean answer(int status) {
                        return status == StatusConstants.NO_CONTENT
                                || status == StatusConstants.FOUND
                                || status == StatusConstants.FOUND
                                || status == StatusConstants.GONE;
                    }
                }
                """);
    }

    @Test
    void inheritedConstantsAreReplaced() throws Exception {
        assertMigrated("""
                import java.net.HttpURLConnection;
                import java.net.URL;

                abstract class Program extends HttpURLConnection {
                    Program(URL url) {
                        super(url);
                    }

                    static boolean answer(int status) {
                        return status == HTTP_ENTITY_TOO_LARGE;
                    }
                }
                """, """
                import java.net.HttpURLConnection;
                import java.net.URL;

                import static http.status.legacy.StatusConstants.CONTENT_TOO_LARGE;

                abstract class Program extends HttpURLConnection {
                    Program(URL url) {
                        super(url);
                    }

                    static boolean answer(int status) {
                        return status == CONTENT_TOO_LARGE;
                    }
                }
                """);
    }

    @Test
    void staticImportsAreReplaced() throws Exception {
        assertMigrated("""
                import static jakarta.servlet.http.HttpServletResponse.SC_FOUND;
                import static jakarta.servlet.http.HttpServletResponse.SC_MOVED_TEMPORARILY;
                import static org.apache.http.HttpStatus.SC_GONE;

                class Program {
                    static boolean answer(int status) {
                        return status == SC_GONE || status == SC_FOUND || status == SC_MOVED_TEMPORARILY;
                    }
                }
                """, """
                import static http.status.legacy.StatusConstants.FOUND;
                import static http.status.legacy.StatusConstants.GONE;

                class Program {
                    static boolean answer(int status) {
                        return status == GONE || status == FOUND || status == FOUND;
                    }
                }
                """);
    }

    @Test
    void starImportsAreReplaced() throws Exception {
        assertMigrated("""
                import static org.apache.hc.core5.http.HttpStatus.*;

                class Program {
                    static boolean answer(int status) {
                        return status == SC_OK || status == SC_NOT_FOUND || status == SC_GONE;
                    }
                }
                """, """
                import static http.status.legacy.StatusConstants.*;

                class Program {
                    static boolean answer(int status) {
                        return status == OK || status == NOT_FOUND || status == GONE;
                    }
                }
                """);
    }

    @Test
    void aConstantWithoutATargetStaysWithItsImport() throws Exception {
        assertMigrated("""
                import static org.apache.hc.core5.http.HttpStatus.*;

                class Program {
                    static boolean answer(int status) {
                        return status == SC_OK || status == SC_NOT_FOUND || status == SC_GONE
                                || status == SC_METHOD_FAILURE;
                    }
                }
                """, """
                import static http.status.legacy.StatusConstants.*;
                import static org.apache.hc.core5.http.HttpStatus.SC_METHOD_FAILURE;

                class Program {
                    static boolean answer(int status) {
                        return status == OK || status == NOT_FOUND || status == GONE
                                || status == SC_METHOD_FAILURE;
                    }
                }
                """);
    }

    /** A comparison with {@code BAD_REQUEST} would no longer say what is meant. */
    @Test
    void theBoundOfAClassStays() throws Exception {
        assertMigrated("""
                import org.apache.hc.core5.http.HttpStatus;

                class Program {
                    static boolean answer(int status) {
                        return status >= HttpStatus.SC_SUCCESS && status < HttpStatus.SC_REDIRECTION
                                || status == HttpStatus.SC_NOT_MODIFIED;
                    }
                }
                """, """
                import http.status.legacy.StatusConstants;
                import org.apache.hc.core5.http.HttpStatus;

                class Program {
                    static boolean answer(int status) {
                        return status >= HttpStatus.SC_SUCCESS && status < HttpStatus.SC_REDIRECTION
                                || status == StatusConstants.NOT_MODIFIED;
                    }
                }
                """);
    }

    @Test
    void theRecipeOfOneSourceLeavesTheOthersAsTheyAre() {
        Program program = new Program("""
                import java.net.HttpURLConnection;

                class Program {
                    static boolean answer(int status) {
                        return status == HttpURLConnection.HTTP_GONE;
                    }
                }
                """);
        assertSame(program, program.migrated(Recipes.ALL + "FromServlet"));
    }

    // Limits, which README tells.

    /** OpenRewrite takes what stands before the dot for a name. Its plugins stop there, say in which file, and change nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"response().SC_OK", "((HttpServletResponse) response()).SC_OK"})
    void openRewriteFailsOnAConstantReachedThroughACallOrACast(String constant) {
        Program program = new Program("""
                import jakarta.servlet.http.HttpServletResponse;

                class Program {
                    static HttpServletResponse response() {
                        return null;
                    }

                    static boolean answer(int status) {
                        return status == %s;
                    }
                }
                """.formatted(constant));
        Throwable failure = assertThrows(IllegalStateException.class, () -> program.migrated(Recipes.ALL));
        assertTrue(failure.getMessage().contains("ClassCastException"), failure::getMessage);
    }

    /** The program compiles, and gives another answer: the one change that nobody is told about. */
    @Test
    void aFieldOfTheSameNameShadowsTheImportedConstant() throws Exception {
        Program program = new Program("""
                import static org.apache.http.HttpStatus.SC_GONE;

                class Program {
                    private static final int GONE = 1;

                    static boolean answer(int status) {
                        return status == SC_GONE;
                    }
                }
                """);
        Program migrated = program.migrated(Recipes.ALL);
        assertEquals("""
                import static http.status.legacy.StatusConstants.GONE;

                class Program {
                    private static final int GONE = 1;

                    static boolean answer(int status) {
                        return status == GONE;
                    }
                }
                """, migrated.source());
        assertEquals(List.of(true), answers(program, "old", 410));
        assertEquals(List.of(false), answers(migrated, "migrated", 410));
    }

    private void assertMigrated(String before, String after) throws Exception {
        Program program = new Program(before);
        Program migrated = program.migrated(Recipes.ALL);
        assertEquals(after, migrated.source());
        assertSameAnswers(program, migrated);
    }

    private void assertSameAnswers(Program program, Program migrated) throws Exception {
        assertEquals(answers(program, "old", ASKED), answers(migrated, "migrated", ASKED));
    }

    private List<Object> answers(Program program, String name, int... statuses)
            throws IOException, ReflectiveOperationException {
        return program.answers(Files.createDirectory(folder.resolve(name)), statuses);
    }
}
