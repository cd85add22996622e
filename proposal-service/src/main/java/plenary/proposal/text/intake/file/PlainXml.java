package plenary.proposal.text.intake.file;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import plenary.proposal.text.intake.Why;

/**
 * XML as a word processor writes it: well formed, not too deep, without a document type and so
 * without entities, and pointing to nothing outside but by hyperlinks.
 */
final class PlainXml {
    private static final int DEEPEST = 90;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    private PlainXml() {}

    static void check(String part, byte[] bytes) throws FaultyFile {
        var depth = 0;
        var elements = 0;
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new FaultyFile(part, Why.DOCTYPE);
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                            throw new FaultyFile(part, Why.XML_TOO_DEEP);
                        }
                        inside(part, reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // words, blanks, comments
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new FaultyFile(part, Why.NOT_XML);
        }
    }

    /** What a file may point to outside itself; none of it is ever fetched. */
    private static void inside(String part, XMLStreamReader reader) throws FaultyFile {
        if (!reader.getLocalName().equals("Relationship")) {
            return;
        }
        var type = String.valueOf(reader.getAttributeValue(null, "Type"));
        var outside = "External".equals(reader.getAttributeValue(null, "TargetMode"));
        var harmless = type.endsWith("/hyperlink") || type.endsWith("/attachedTemplate");
        if (outside && !harmless) {
            throw new FaultyFile(part, Why.POINTS_OUTSIDE);
        }
        if (type.endsWith("/aFChunk") || type.endsWith("/subDocument")) {
            throw new FaultyFile(part, Why.TAKES_IN);
        }
    }
}
