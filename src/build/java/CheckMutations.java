import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Holds the tests of a module to what they notice: of all mutants that can be told from the code, 95 in a hundred.
 *
 * <p>{@code java CheckMutations.java mutations.xml equivalent.csv}: the report of pitest, and the mutants that no test can
 * tell from the code, which may be none. Its rows are class, method, mutator, count and reason. They name no line, so that
 * a change elsewhere in a class doesn't touch them; a lambda counts for the method that it stands in. A row whose count isn't
 * reached any longer fails the check, too: it would hide the next mutant.
 *
 * <p>The exit status is 0 where the tests notice enough, 1 where they don't, 2 for input that can't be read.
 */
final class CheckMutations {
    private static final double LEAST_PERCENT = 95;
    private static final String HEADER = "class,method,mutator,count,reason";

    private CheckMutations() {}

    public static void main(String[] arguments) throws IOException {
        List<Mutant> mutants;
        Map<Place, Integer> equivalent;
        try {
            mutants = mutants(Path.of(arguments[0]));
            equivalent = equivalent(Path.of(arguments[1]));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(check(mutants, equivalent) ? 0 : 1);
    }

    private static boolean check(List<Mutant> mutants, Map<Place, Integer> equivalent) {
        Map<Place, List<Mutant>> unnoticed = new TreeMap<>();
        for (Mutant mutant : mutants) {
            if (!mutant.noticed()) {
                unnoticed
                        .computeIfAbsent(mutant.place(), place -> new ArrayList<>())
                        .add(mutant);
            }
        }

        boolean good = true;
        int listed = 0;
        int left = 0;
        for (Map.Entry<Place, List<Mutant>> entry : unnoticed.entrySet()) {
            int here = equivalent.getOrDefault(entry.getKey(), 0);
            int found = entry.getValue().size();
            listed += Math.min(here, found);
            if (found > here) {
                left += found - here;
                System.out.println(
                        entry.getKey() + ": " + found + " go unnoticed, " + here + " of them listed as equivalent");
                entry.getValue()
                        .forEach(mutant -> System.out.println("    line " + mutant.line() + ": " + mutant.change()));
            }
        }
        for (Map.Entry<Place, Integer> entry : equivalent.entrySet()) {
            int found = unnoticed.getOrDefault(entry.getKey(), List.of()).size();
            if (found < entry.getValue()) {
                good = false;
                System.out.println(entry.getKey() + ": " + entry.getValue() + " are listed as equivalent, but " + found
                        + " go unnoticed: correct the row");
            }
        }

        int counted = mutants.size() - listed;
        double percent = counted == 0 ? 0 : 100.0 * (counted - left) / counted;
        System.out.println(String.format(
                Locale.ROOT,
                "%d mutants: %d noticed, %d equivalent, %d left; of those that can be noticed %.1f %% (at least %.0f)",
                mutants.size(),
                counted - left,
                listed,
                left,
                percent,
                LEAST_PERCENT));
        return good && percent >= LEAST_PERCENT;
    }

    private static List<Mutant> mutants(Path report) throws IOException {
        NodeList elements;
        try {
            elements = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("mutation");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(report + " is no report of pitest: " + e.getMessage(), e);
        }
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            Place place = new Place(
                    text(element, "mutatedClass"),
                    text(element, "mutatedMethod").replaceFirst("^lambda\\$(.+)\\$[0-9]+$", "$1"),
                    text(element, "mutator").replaceFirst("^.*\\.", ""));
            mutants.add(new Mutant(
                    place,
                    text(element, "lineNumber"),
                    text(element, "description"),
                    element.getAttribute("detected").equals("true")));
        }
        return mutants;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Map<Place, Integer> equivalent(Path file) throws IOException {
        Map<Place, Integer> counts = new TreeMap<>();
        if (!Files.exists(file)) {
            return counts;
        }
        List<String> lines = Files.readAllLines(file);
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(file + ": the first line must be " + HEADER);
        }
        for (String line : lines.subList(1, lines.size())) {
            // The reason is for readers, and may have commas of its own.
            String[] fields = line.split(",", 5);
            if (fields.length < 5 || !fields[3].matches("[1-9][0-9]*") || fields[4].isBlank()) {
                throw new IllegalArgumentException(file + ": no row of " + HEADER + ": " + line);
            }
            Place place = new Place(fields[0], fields[1], fields[2]);
            if (counts.put(place, Integer.valueOf(fields[3])) != null) {
                throw new IllegalArgumentException(file + ": two rows for " + place);
            }
        }
        return counts;
    }

    /** Where mutants are, told by what stays when lines move. */
    private record Place(String type, String method, String mutator) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return type + "." + method + ", " + mutator;
        }
    }

    private record Mutant(Place place, String line, String change, boolean noticed) {}
}
