package plenary.proposal.export.format;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Styles;

/** The styles of our own; all else is as Word has it. */
final class DocxStyles {
    private static final String OURS = Resource.text("styles.xml");

    private DocxStyles() {}

    static void addTo(StyleDefinitionsPart part) throws Docx4JException {
        try {
            var ours = (Styles) XmlUtils.unmarshalString(OURS);
            part.getContents().getStyle().addAll(ours.getStyle());
        } catch (jakarta.xml.bind.JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
