package plenary.proposal.export.format;

import java.time.Instant;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Comments;
import org.docx4j.wml.ObjectFactory;
import plenary.proposal.export.Paper.About;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.Hold;
import plenary.proposal.export.Paper.Remark;

/** Who holds a bracket and why, reservations and early warnings, each in its author's name. */
final class DocxComments {
    private static final ObjectFactory WORD = Context.getWmlObjectFactory();

    private final Phrases phrases;
    private final DocxImprint imprint;
    private final Comments comments = WORD.createComments();

    DocxComments(Phrases phrases, DocxImprint imprint) {
        this.phrases = phrases;
        this.imprint = imprint;
    }

    /** The numbers of the comments on a bracket, one for each holder. */
    List<Integer> on(Bracket bracket) {
        return bracket.held().stream().map(hold -> hold(bracket, hold)).toList();
    }

    private int hold(Bracket bracket, Hold hold) {
        var holder = hold.holder();
        return add(
                holder.name(),
                holder.code(),
                hold.since(),
                List.of(
                        phrases.say("bracket", bracket.id()) + ": " + Plain.reason(hold, phrases),
                        phrases.place(bracket)));
    }

    int on(Remark remark) {
        var lines =
                remark.about() == About.EARLY_WARNING
                        ? List.of(phrases.say("warning-only"), text(remark))
                        : List.of(phrases.about(remark) + ": " + text(remark));
        var by = remark.by() == null ? "" : remark.by();
        return add(
                remark.name(),
                by.substring(Math.max(by.lastIndexOf('.'), by.lastIndexOf(':')) + 1),
                remark.at(),
                lines.stream().filter(line -> !line.isBlank()).toList());
    }

    /** Why an instruction is given, in the words of who gives it: so Word files state reasons. */
    int reasons(String author, Instant at, String reasons) {
        return add(author, "", at, List.of(reasons));
    }

    private static String text(Remark remark) {
        return remark.text() == null ? "" : remark.text();
    }

    private int add(String author, String initials, Instant at, List<String> lines) {
        var n = comments.getComment().size();
        var comment = WORD.createCommentsComment();
        comment.setId(DocxRuns.number(n));
        comment.setAuthor(Xml.clean(author));
        comment.setInitials(initials);
        comment.setDate(DocxRuns.date(at));
        imprint.mark(comment.getAuthor(), comment.getDate());
        for (var line : lines) {
            var p = WORD.createP();
            p.getContent().add(DocxRuns.run(line, null, false));
            comment.getContent().add(p);
        }
        comments.getComment().add(comment);
        return n;
    }

    boolean none() {
        return comments.getComment().isEmpty();
    }

    Comments all() {
        return comments;
    }
}
