package plenary.proposal.text.intake.file;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.wml.Comments.Comment;
import org.docx4j.wml.P;
import plenary.proposal.text.intake.Marks;
import plenary.proposal.text.intake.Note;
import plenary.proposal.text.intake.Stretch;

/** The comments of a Word file, by their ids. */
record WordComments(Map<BigInteger, Note> byId) {

    /** Without those that stood in the file already. */
    static WordComments of(CommentsPart part, Marks marks) throws Docx4JException {
        var comments = new HashMap<BigInteger, Note>();
        if (part != null) {
            for (var comment : part.getContents().getComment()) {
                var words = words(comment);
                var time = comment.getDate() == null ? null : comment.getDate().toXMLFormat();
                if (!words.isBlank() && !marks.stoodAlready(comment.getAuthor(), time)) {
                    comments.put(comment.getId(), new Note(comment.getAuthor(), words));
                }
            }
        }
        return new WordComments(comments);
    }

    private static String words(Comment comment) {
        return comment.getContent().stream()
                .filter(P.class::isInstance)
                .map(
                        paragraph -> {
                            var runs = new WordRuns(new WordComments(Map.of()), Marks.none());
                            runs.read(((P) paragraph).getContent());
                            return runs.stretches().stream()
                                    .filter(s -> s.kind() != Stretch.Kind.DELETED)
                                    .map(Stretch::words)
                                    .collect(Collectors.joining());
                        })
                .collect(Collectors.joining("\n"))
                .strip();
    }

    Optional<Note> find(BigInteger id) {
        return Optional.ofNullable(byId.get(id));
    }
}
