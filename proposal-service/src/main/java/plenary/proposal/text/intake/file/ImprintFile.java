package plenary.proposal.text.intake.file;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import plenary.proposal.text.intake.Imprint;

/**
 * An imprint as a Word file holds it: whole as a part of its own, which Word and LibreOffice hand
 * on, and in short among the file's properties, which nearly everything hands on.
 */
public final class ImprintFile {
    /** The name of the property with the short form. */
    public static final String PROPERTY = "Plenary";

    private static final String SPACE = "urn:plenary:imprint:1";
    private static final XMLInputFactory IN = XMLInputFactory.newDefaultFactory();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newDefaultFactory();

    static {
        IN.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        IN.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private ImprintFile() {}

    /** The whole, as XML. */
    public static String xml(Imprint imprint) {
        var text = new StringWriter();
        try {
            var xml = OUT.createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement("imprint");
            xml.writeDefaultNamespace(SPACE);
            xml.writeAttribute("forum", imprint.forum());
            xml.writeAttribute("form", imprint.form());
            if (imprint.symbol() != null) {
                xml.writeAttribute("symbol", imprint.symbol());
            }
            xml.writeAttribute("entry", String.valueOf(imprint.entry()));
            xml.writeAttribute("at", String.valueOf(imprint.at()));
            for (var mark : new TreeMap<>(imprint.marked()).entrySet()) {
                element(xml, "by", "name", mark.getKey(), times(mark.getValue()));
            }
            for (var printed : new TreeMap<>(imprint.printed()).entrySet()) {
                element(xml, "provision", "id", printed.getKey(), printed.getValue());
            }
            for (var heading : new TreeSet<>(imprint.headings())) {
                xml.writeStartElement("heading");
                xml.writeCharacters(heading);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // memory does not fail
        }
        return text.toString();
    }

    private static void element(
            XMLStreamWriter xml, String name, String attribute, String value, String words)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute(attribute, value);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static String times(Set<String> times) {
        return String.join(" ", times.stream().sorted().toList());
    }

    /** In one line: {@code wcit-12 312 2012-12-05T10:00:00Z draft}. */
    public static String line(Imprint imprint) {
        return String.join(
                " ",
                imprint.forum(),
                String.valueOf(imprint.entry()),
                String.valueOf(imprint.at()),
                imprint.form());
    }

    /** What a file says of itself; empty where it says nothing, or nothing that can be read. */
    static Optional<Imprint> in(Map<String, byte[]> parts) {
        for (var part : parts.entrySet()) {
            var name = part.getKey();
            if (name.startsWith("customXml/") && name.endsWith(".xml")) {
                var whole = read(part.getValue(), ImprintFile::whole);
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.ofNullable(parts.get("docProps/custom.xml"))
                .flatMap(properties -> read(properties, ImprintFile::property));
    }

    private interface Reading {
        Imprint from(XMLStreamReader xml) throws XMLStreamException;
    }

    private static Optional<Imprint> read(byte[] bytes, Reading reading) {
        try {
            var xml = IN.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return Optional.ofNullable(reading.from(xml));
        } catch (XMLStreamException | NumberFormatException | DateTimeParseException e) {
            return Optional.empty(); // somebody else's, or spoilt: a file like any other
        }
    }

    private static Imprint whole(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        if (!SPACE.equals(xml.getNamespaceURI()) || !"imprint".equals(xml.getLocalName())) {
            return null;
        }
        var head =
                head(
                        xml.getAttributeValue(null, "forum"),
                        xml.getAttributeValue(null, "entry"),
                        xml.getAttributeValue(null, "at"),
                        xml.getAttributeValue(null, "form"),
                        xml.getAttributeValue(null, "symbol"));
        var marks = new HashMap<String, Set<String>>();
        var printed = new HashMap<String, String>();
        var headings = new HashSet<String>();
        while (head != null && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            var name = xml.getAttributeValue(null, "name");
            var id = xml.getAttributeValue(null, "id");
            if ("by".equals(xml.getLocalName()) && name != null) {
                var times = new HashSet<>(List.of(xml.getElementText().split(" ")));
                marks.merge(name, times, ImprintFile::both);
            } else if ("provision".equals(xml.getLocalName()) && id != null) {
                printed.put(id, xml.getElementText().strip());
            } else if ("heading".equals(xml.getLocalName())) {
                headings.add(xml.getElementText().strip());
            }
        }
        return head == null ? null : head.with(marks, printed, headings);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        one.addAll(other);
        return one;
    }

    private static Imprint property(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && "property".equals(xml.getLocalName())
                    && PROPERTY.equals(xml.getAttributeValue(null, "name"))) {
                xml.nextTag();
                var words = xml.getElementText().strip().split(" ");
                return words.length < 4 ? null : head(words[0], words[1], words[2], words[3], null);
            }
        }
        return null;
    }

    private static Imprint head(String forum, String entry, String at, String form, String symbol) {
        return forum == null || entry == null || at == null || form == null
                ? null
                : Imprint.of(forum, form, symbol, Long.parseLong(entry), Instant.parse(at));
    }
}
