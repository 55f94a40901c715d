package http.status.benchmarks.cold;

import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import http.status.iana.HttpStatus;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** Walks what the library keeps, object by object, and prints how many bytes it is. */
public final class RetainedMemory {
    /** What every line begins with. */
    public static final String PREFIX = "bytes.";

    /** The largest array of codes that the installed catalog reaches. */
    public static final String INDEX = PREFIX + "index";

    /** All that the enum's static fields reach. */
    public static final String ENUM = PREFIX + "enum";

    /** All that the French texts reach, but for their locale, which is the JDK's. */
    public static final String TEXTS = PREFIX + "texts";

    /** The same texts, as they would be in a file. */
    public static final String UTF_8 = PREFIX + "utf8";

    private RetainedMemory() {}

    public static void main(String[] args) throws IllegalAccessException {
        StatusTexts french = StatusTexts.of(Locale.FRENCH);
        print(INDEX, largestArrayOfCodes(GraphLayout.parseInstance(StatusCatalog.installed())));
        print(ENUM, GraphLayout.parseInstance(staticFields(HttpStatus.class)).totalSize());
        print(
                TEXTS,
                GraphLayout.parseInstance(french)
                        .subtract(GraphLayout.parseInstance(french.locale()))
                        .totalSize());
        print(UTF_8, utf8(french));
    }

    private static void print(String name, long bytes) {
        System.out.println(name + "=" + bytes);
    }

    private static long largestArrayOfCodes(GraphLayout graph) {
        long largest = 0;
        for (long address : graph.addresses()) {
            if (graph.record(address).klass() == StatusCode[].class) {
                largest = Math.max(largest, graph.record(address).size());
            }
        }
        return largest;
    }

    private static Object[] staticFields(Class<?> type) throws IllegalAccessException {
        List<Object> values = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                values.add(field.get(null));
            }
        }
        return values.toArray();
    }

    private static long utf8(StatusTexts texts) {
        long bytes = 0;
        for (StatusCode code : StatusCatalog.installed().statusCodes()) {
            bytes += utf8(texts.text(code));
        }
        for (StatusClass statusClass : StatusClass.values()) {
            bytes += utf8(texts.text(statusClass));
        }
        return bytes;
    }

    private static long utf8(StatusText text) {
        return text.title().getBytes(StandardCharsets.UTF_8).length
                + text.description().getBytes(StandardCharsets.UTF_8).length;
    }
}
