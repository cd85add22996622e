package plenary.proposal.export.format;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements in one line each. */
final class XmlWriter {
    private final XMLStreamWriter xml;
    private String own;

    XmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The root, with the namespace of most elements and that of ours. */
    void begin(String root, String namespace, String prefix, String ours)
            throws XMLStreamException {
        own = ours;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        xml.writeNamespace(prefix, ours);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    /**
     * @param attributes names and values by turns; those without a value are left out
     */
    XmlWriter open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        return with(attributes);
    }

    XmlWriter empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        return with(attributes);
    }

    /** An element of our own namespace. */
    XmlWriter openOwn(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement("plenary", element, own);
        return with(attributes);
    }

    XmlWriter text(String text) throws XMLStreamException {
        xml.writeCharacters(Xml.clean(text));
        return this;
    }

    XmlWriter close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    XmlWriter element(String name, String text, String... attributes) throws XMLStreamException {
        return open(name, attributes).text(text).close();
    }

    private XmlWriter with(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value == null) {
                continue;
            }
            if (attributes[i].startsWith("plenary:")) {
                xml.writeAttribute("plenary", own, attributes[i].substring(8), Xml.clean(value));
            } else {
                xml.writeAttribute(attributes[i], Xml.clean(value));
            }
        }
        return this;
    }
}
