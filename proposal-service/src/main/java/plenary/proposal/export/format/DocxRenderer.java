package plenary.proposal.export.format;

import java.io.ByteArrayOutputStream;
import org.docx4j.jaxb.Context;
import org.docx4j.model.structure.PageSizePaper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.ObjectFactory;
import plenary.proposal.export.Paper;

/**
 * For Word and LibreOffice. What differs from the instrument is a tracked change of the delegation
 * whose act it was, at forum time; square brackets are tracked too, so that with all changes
 * rejected the instrument's wording stands. Holders, reservations and early warnings are comments.
 * The file says what it was handed out with, so that it is known when it comes back.
 */
final class DocxRenderer implements Renderer {
    private static final ObjectFactory WORD = Context.getWmlObjectFactory();

    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        try {
            var file = WordprocessingMLPackage.createPackage(PageSizePaper.A4, false);
            DocxStyles.addTo(file.getMainDocumentPart().getStyleDefinitionsPart());
            var imprint = new DocxImprint();
            var comments = new DocxComments(phrases, imprint);
            var text = new DocxText(paper, phrases, comments, imprint);
            file.getMainDocumentPart().getContent().addAll(text.paragraphs());
            if (!comments.none()) {
                var part = new CommentsPart();
                part.setJaxbElement(comments.all());
                file.getMainDocumentPart().addTargetPart(part);
            }
            headAndFoot(file, paper, phrases);
            properties(file, paper);
            imprint.into(file, paper.head());
            var out = new ByteArrayOutputStream(64 * 1024);
            file.save(out);
            return out.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void properties(WordprocessingMLPackage file, Paper paper)
            throws Docx4JException {
        file.setTitle(paper.head().title());
        file.getDocPropsCorePart().getContents().setVersion(String.valueOf(paper.head().version()));
    }

    /** What it is, which version and when, and that it is not agreed: on every page. */
    private static void headAndFoot(WordprocessingMLPackage file, Paper paper, Phrases phrases)
            throws Docx4JException {
        var header = new HeaderPart();
        var headed = WORD.createHdr();
        headed.getContent()
                .add(DocxRuns.paragraph("PlenaryRunning", Lines.running(paper.head(), phrases)));
        headed.getContent().add(DocxRuns.paragraph("PlenaryStamp", phrases.standing(paper.head())));
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
