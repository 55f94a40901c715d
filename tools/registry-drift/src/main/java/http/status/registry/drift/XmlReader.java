package http.status.registry.drift;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of the registry.
 *
 * <p>The file comes from outside: a document type declaration is refused, so that there are no entities, and nothing
 * but the file is ever opened. Words of the parser don't reach a message, since they can quote the file.
 */
final class XmlReader {
    private static final String NAMESPACE = "http://www.iana.org/assignments";
    private static final String REGISTRY = "http-status-codes";
    private static final String TABLE = "http-status-codes-1";

    private final XMLStreamReader xml;
    private final Rows rows = new Rows();
    private Optional<LocalDate> updated = Optional.empty();
    private boolean tableSeen;

    private XmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads the text of the file. */
    static RegistryCopy read(String text) throws BadInputException {
        XMLStreamReader xml;
        try {
            xml = factory().createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw new BadInputException("The file begins like XML, but its first line can't be read", e);
        }
        try {
            return new XmlReader(xml).document();
        } catch (XMLStreamException e) {
            throw new BadInputException(
                    "Line " + xml.getLocation().getLineNumber() + " can't be read: the XML is broken there, or was cut",
                    e);
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own: another on the path might not know these settings.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private RegistryCopy document() throws XMLStreamException, BadInputException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new BadInputException("The file has a document type declaration, the registry has none");
            }
        }
        String id = id();
        if (!isElement("registry") || !id.equals(REGISTRY)) {
            throw new BadInputException(
                    "The file is the XML of something else: its root is " + Excerpt.quote(xml.getLocalName())
                            + " with the id " + Excerpt.quote(id) + ", the registry's has the id " + REGISTRY);
        }
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (isElement("updated")) {
                updated = Optional.of(date(text()));
            } else if (isElement("registry") && id().equals(TABLE)) {
                table();
            } else {
                skip();
            }
        }
        // To the end of the file: what stands behind the root has to be well-formed, too.
        while (xml.hasNext()) {
            xml.next();
        }
        if (!tableSeen) {
            throw new BadInputException(
                    "The file has no table of the codes, the registry has one with the id " + TABLE);
        }
        return new RegistryCopy(updated, rows.codes());
    }

    private void table() throws XMLStreamException, BadInputException {
        tableSeen = true;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (isElement("record")) {
                rows.add(row());
            } else {
                skip();
            }
        }
    }

    private Row row() throws XMLStreamException, BadInputException {
        List<String> values = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        List<String> references = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (isElement("value")) {
                values.add(text());
            } else if (isElement("description")) {
                descriptions.add(text());
            } else if (isElement("xref")) {
                references.add(reference());
            } else {
                skip();
            }
        }
        int line = xml.getLocation().getLineNumber();
        if (values.size() != 1 || descriptions.size() != 1) {
            throw new BadInputException("The record that ends in line " + line + " has " + values.size()
                    + " values and " + descriptions.size() + " descriptions, allowed is one of each");
        }
        return new Row(line, values.get(0), descriptions.get(0), references);
    }

    /** A reference is written out, or named by an attribute alone. */
    private String reference() throws XMLStreamException {
        String data = xml.getAttributeValue(null, "data");
        String text = text();
        return text.isBlank() && data != null ? data : text;
    }

    private boolean isElement(String name) {
        return xml.getLocalName().equals(name) && NAMESPACE.equals(xml.getNamespaceURI());
    }

    private String id() {
        String id = xml.getAttributeValue(null, "id");
        return id == null ? "" : id;
    }

    /** Gives all text in the element that has begun, that of elements in it too, and goes to its end. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {
                    // A comment or an instruction: no text.
                }
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        text();
    }

    private static LocalDate date(String text) throws BadInputException {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadInputException("The registry's date is " + Excerpt.quote(text) + ", which is no day", e);
        }
    }
}
