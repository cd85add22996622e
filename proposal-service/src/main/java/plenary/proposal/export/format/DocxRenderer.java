package plenary.proposal.export.format;

import java.io.ByteArrayOutputStream;
import org.docx4j.model.structure.PageSizePaper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import plenary.proposal.export.Paper;

/**
 * For Word and LibreOffice. What differs from the instrument is a tracked change of the delegation
 * whose act it was, at forum time; square brackets are tracked too, so that with all changes
 * rejected the instrument's wording stands. Holders, reservations and early warnings are comments.
 * The file says what it was handed out with, so that it is known when it comes back.
 */
final class DocxRenderer implements Renderer {
    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        try {
            var file = WordprocessingMLPackage.createPackage(PageSizePaper.A4, false);
            DocxStyles.addTo(
                    file.getMainDocumentPart().getStyleDefinitionsPart(), DocxColumns.of(paper));
            var imprint = new DocxImprint();
            var comments = new DocxComments(phrases, imprint);
            var text = new DocxText(paper, phrases, comments, imprint);
            file.getMainDocumentPart().getContent().addAll(text.paragraphs());
            if (!comments.none()) {
                var part = new CommentsPart();
                part.setJaxbElement(comments.all());
                file.getMainDocumentPart().addTargetPart(part);
            }
            DocxPages.headAndFoot(
                    file, Lines.running(paper.head(), phrases), phrases.standing(paper.head()));
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
}
