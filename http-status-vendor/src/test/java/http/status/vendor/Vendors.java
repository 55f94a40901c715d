package http.status.vendor;

import http.status.api.StatusCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that there is: the registries, their constants, the table of facts behind them, and what is written of them. */
final class Vendors {
    private static final Path SOURCES = Path.of("src/main/java/http/status/vendor");

    private Vendors() {}

    /** One row of the table of facts. */
    record Row(
            String code,
            String vendor,
            String product,
            String phrase,
            String reference,
            String confidence,
            String scope,
            String registry,
            String constant,
            String leftOut) {
        boolean isShipped() {
            return leftOut.isEmpty();
        }

        /** The vendor sent it once. */
        boolean isObsolete() {
            return scope.equals("obsolete");
        }

        boolean isStatusCode() {
            return code.matches("[1-9][0-9][0-9]");
        }

        @Override
        public String toString() {
            return code + " " + vendor + " " + phrase;
        }
    }

    static List<Row> rows() {
        return lines("/vendor-codes.csv")
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .map(f -> new Row(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9]))
                .toList();
    }

    /** The ids of the registries in the order in which they answer. */
    static List<String> order() {
        return lines("/vendor-order.txt").toList();
    }

    private static Stream<String> lines(String resource) {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(Vendors.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"));
    }

    static Stream<Row> shippedRows() {
        return rows().stream().filter(Row::isShipped);
    }

    /** A new provider of each registry. */
    static List<VendorRegistry> registries() {
        return Arrays.stream(VendorRegistry.class.getPermittedSubclasses())
                .map(Vendors::create)
                .toList();
    }

    static VendorRegistry registry(String id) {
        return registries().stream()
                .filter(registry -> registry.registry().equals(id))
                .findAny()
                .orElseThrow(() -> new AssertionError("no registry " + id));
    }

    static Stream<StatusCode> codes() {
        return registries().stream().flatMap(registry -> registry.statusCodes().stream());
    }

    private static VendorRegistry create(Class<?> type) {
        try {
            return (VendorRegistry) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The public constants of a registry, by the names of their fields. */
    static Map<String, StatusCode> constants(VendorRegistry registry) {
        Map<String, StatusCode> constants = new TreeMap<>();
        try {
            for (Field field : Class.forName(constantsOf(registry)).getFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    constants.put(field.getName(), (StatusCode) field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return constants;
    }

    private static String constantsOf(VendorRegistry registry) {
        return registry.getClass().getName().replaceAll("Registry$", "Status");
    }

    /** The Javadoc of a constant on one line, its stars removed. */
    static String javadoc(VendorRegistry registry, String constant) {
        String name = constantsOf(registry);
        String source = source(name.substring(name.lastIndexOf('.') + 1) + ".java");
        int end = source.indexOf("StatusCode " + constant + " =");
        int start = source.lastIndexOf("/**", end) + "/**".length();
        String comment = source.substring(start, source.indexOf("*/", start));
        return comment.replaceAll("\\s*\\n\\s*\\*", "").strip();
    }

    /** The cells of the rows of a table in the documentation of the package, found by its caption. */
    static List<List<String>> documented(String caption) {
        String source = source("package-info.java");
        int start = source.indexOf("<tbody>", source.indexOf("<caption>" + caption));
        List<List<String>> rows = new ArrayList<>();
        source.substring(start, source.indexOf("</tbody>", start))
                .lines()
                .filter(line -> line.contains("<tr>"))
                .forEach(line -> rows.add(Arrays.asList(
                        line.replaceAll(".*<tr><td>|</td></tr>.*", "").split("</td><td>", -1))));
        return rows;
    }

    /** The ids of the registries in the order that the documentation of the package gives. */
    static List<String> documentedOrder() {
        String source = source("package-info.java");
        String list = source.substring(source.indexOf("<ol>"), source.indexOf("</ol>"));
        return list.lines()
                .filter(line -> line.contains("<li>"))
                .map(line -> line.replaceAll(".*<li>|:.*", ""))
                .flatMap(ids -> Stream.of(ids.split(", ")))
                .toList();
    }

    private static String source(String file) {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
