package plenary.proposal.export.format;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import plenary.proposal.export.Paper;

/**
 * Akoma Ntoso 3.0. A bracket is {@code inline name="bracket"}, its competing wordings {@code inline
 * name="alternative"}, of which all but the first say {@code alternativeTo} the first. Who holds it
 * and why stands in the notes; the identities are Plenary's own and outlive renumbering.
 */
final class AknRenderer implements Renderer {
    static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String PLENARY = "urn:plenary:paper:1";

    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        var out = new ByteArrayOutputStream(64 * 1024);
        try {
            var xml =
                    new XmlWriter(
                            XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));
            xml.begin("akomaNtoso", AKN, "plenary", PLENARY);
            var name =
                    switch (paper.head().form()) {
                        case DRAFT, BRACKETS -> "bill";
                        case ADOPTED -> "act";
                        case PROPOSAL -> "doc";
                    };
            xml.open(name, "name", Phrases.kebab(paper.head().form()), "contains", "singleVersion");
            new AknMeta(xml, paper, phrases).write();
            new AknBody(xml, paper, phrases).write();
            xml.close().end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
