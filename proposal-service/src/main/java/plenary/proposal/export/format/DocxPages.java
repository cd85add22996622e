package plenary.proposal.export.format;

import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.ObjectFactory;

/** What stands around the text on every page of a Word document. */
final class DocxPages {
    private static final ObjectFactory WORD = Context.getWmlObjectFactory();

    private DocxPages() {}

    /** What it is, and how far it has come: on every page. */
    static void headAndFoot(WordprocessingMLPackage file, String running, String stamp)
            throws Docx4JException {
        var header = new HeaderPart();
        var headed = WORD.createHdr();
        headed.getContent().add(DocxRuns.paragraph("PlenaryRunning", running));
        headed.getContent().add(DocxRuns.paragraph("PlenaryStamp", stamp));
        header.setJaxbElement(headed);
        var footer = new FooterPart();
        var footed = WORD.createFtr();
        footed.getContent().add(DocxRuns.pageNumber());
        footer.setJaxbElement(footed);
        var main = file.getMainDocumentPart();
        var headerId = main.addTargetPart(header).getId();
        var footerId = main.addTargetPart(footer).getId();
        var section = file.getDocumentModel().getSections().getLast().getSectPr();
        var head = WORD.createHeaderReference();
        head.setId(headerId);
        head.setType(HdrFtrRef.DEFAULT);
        var foot = WORD.createFooterReference();
        foot.setId(footerId);
        foot.setType(HdrFtrRef.DEFAULT);
        section.getEGHdrFtrReferences().add(head);
        section.getEGHdrFtrReferences().add(foot);
    }
}
