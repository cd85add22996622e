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
        addTo(part, DocxColumns.USUAL);
    }

    /** With columns for numbers that are as wide as these. */
    static void addTo(StyleDefinitionsPart part, DocxColumns columns) throws Docx4JException {
        try {
            var ours = (Styles) XmlUtils.unmarshalString(wide(columns));
            part.getContents().getStyle().addAll(ours.getStyle());
        } catch (jakarta.xml.bind.JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String wide(DocxColumns columns) {
        var usual = DocxColumns.USUAL;
        return OURS.replace(quoted(usual.number() + usual.below()), "@both")
                .replace(quoted(usual.number()), quoted(columns.number()))
                .replace(quoted(usual.below()), quoted(columns.below()))
                .replace("@both", quoted(columns.number() + columns.below()));
    }

    private static String quoted(int twips) {
        return "\"" + twips + "\"";
    }
}
