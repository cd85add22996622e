package plenary.proposal.export.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.CTTrackChange;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Author;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Words;

/** The paragraphs of a Word document, with what differs from the instrument as tracked changes. */
final class DocxText {
    private static final ObjectFactory WORD = Context.getWmlObjectFactory();
    private static final String[] COLOURS = {
        "0B5394", "A61C00", "38761D", "741B47", "7F6000", "134F5C", "351C75", "990000", "274E13",
        "783F04", "0C6B6B", "444444"
    };

    private final Paper paper;
    private final Phrases phrases;
    private final DocxComments comments;
    private final DocxImprint imprint;
    private final List<Object> paragraphs = new ArrayList<>();
    private final Map<String, Bracket> brackets = new HashMap<>();
    private int changes;

    DocxText(Paper paper, Phrases phrases, DocxComments comments, DocxImprint imprint) {
        this.paper = paper;
        this.phrases = phrases;
        this.comments = comments;
        this.imprint = imprint;
    }

    List<Object> paragraphs() {
        var head = paper.head();
        add("PlenaryTitle", head.title());
        add("PlenaryStanding", phrases.standing(head));
        Lines.head(head, phrases).forEach(line -> add("PlenaryHead", line));
        if (!head.sponsors().isEmpty()) {
            add("PlenaryHead", phrases.say("sponsors") + ": " + Lines.sponsors(head, phrases));
        }
        if (paper.parts().isEmpty()) {
            add("PlenaryHead", phrases.say("nothing"));
        }
        paper.parts().forEach(this::part);
        if (!paper.remarks().isEmpty()) {
            add("PlenaryMarker", phrases.say("remarks"));
            paper.remarks().forEach(r -> add("PlenaryNote", Lines.remark(r, phrases)));
        }
        return paragraphs;
    }

    private void add(String style, String text) {
        paragraphs.add(DocxRuns.paragraph(style, text));
    }

    private void part(Part part) {
        var title = phrases.heading(part);
        if (!part.title().isEmpty()) {
            part.provisions().forEach(this::know);
            paragraphs.add(title("Heading2", part.title()));
            imprint.heading(Plain.wording(part.title()));
        } else if (title != null) {
            add("Heading2", title);
            imprint.heading(title);
        }
        if (!part.binding()) {
            add("PlenaryHead", phrases.say("not-binding"));
        }
        part.provisions().forEach(p -> provision(p, part.differs(p)));
    }

    private void know(Provision p) {
        p.brackets().forEach(b -> brackets.put(b.id(), b));
    }

    private void provision(Provision p, boolean titled) {
        know(p);
        if (p.instruction() != null) {
            add("PlenaryMarker", Lines.instruction(p, phrases));
        }
        if (titled) {
            paragraphs.add(title("PlenaryMarker", p.title()));
        }
        paragraphs.add(wording(p));
        if (reasoned(p)) {
            add("PlenaryNote", phrases.say("reasons") + ": " + p.instruction().reasons());
        }
    }

    private static boolean reasoned(Provision p) {
        return p.instruction() != null
                && p.instruction().reasons() != null
                && !p.instruction().reasons().isBlank();
    }

    private P wording(Provision p) {
        var paragraph =
                DocxRuns.styled(p.parent() == null ? "PlenaryProvision" : "PlenarySubParagraph");
        var remarks = new ArrayList<>(p.remarks().stream().map(comments::on).toList());
        var author = first(p.pieces());
        if (reasoned(p) && author != null) {
            remarks.add(comments.reasons(name(author), author.at(), p.instruction().reasons()));
        }
        remarks.forEach(n -> begin(paragraph, n));
        var number = DocxRuns.run(p.number() + "\t", null, true);
        var by = newBy(p);
        if (by == null) {
            paragraph.getContent().add(number);
        } else {
            // the whole paragraph is new: rejected, not even its mark stays
            inserted(paragraph, number, by.name(), by.at());
            var mark = WORD.createParaRPr();
            mark.setIns(changed(WORD.createCTTrackChange(), by.name(), by.at()));
            paragraph.getPPr().setRPr(mark);
        }
        remarks.forEach(n -> end(paragraph, n));
        if (p.referred()) {
            var text = phrases.say("referred", p.bodyName());
            paragraph.getContent().add(DocxRuns.run(text, "444444", false));
            imprint.printed(p, text);
        } else {
            pieces(paragraph, p.pieces(), null);
            imprint.printed(p, Plain.wording(p.pieces()));
        }
        return paragraph;
    }

    /** A heading with brackets in it stands before the words, with its holders' comments. */
    private P title(String style, List<Piece> pieces) {
        var paragraph = DocxRuns.styled(style);
        pieces(paragraph, pieces, null);
        return paragraph;
    }

    /** Who brought in what the instrument does not have; null where it has it. */
    private static Author newBy(Provision p) {
        if (!p.added() || p.referred()) {
            return null;
        }
        return first(p.pieces());
    }

    private static Author first(List<Piece> pieces) {
        for (var piece : pieces) {
            var author =
                    switch (piece) {
                        case Words words -> words.by();
                        case InBrackets in ->
                                in.alternatives().stream()
                                        .map(a -> first(a.pieces()))
                                        .filter(a -> a != null)
                                        .findFirst()
                                        .orElse(null);
                    };
            if (author != null) {
                return author;
            }
        }
        return null;
    }

    private void pieces(P paragraph, List<Piece> pieces, String colour) {
        for (var piece : pieces) {
            switch (piece) {
                case Words words -> words(paragraph, words, colour);
                case InBrackets in -> bracket(paragraph, in);
            }
        }
    }

    private void words(P paragraph, Words words, String colour) {
        switch (words.change()) {
            case KEPT -> paragraph.getContent().add(DocxRuns.run(words.text(), colour, false));
            case ADDED ->
                    inserted(
                            paragraph,
                            DocxRuns.run(words.text(), colour, false),
                            name(words.by()),
                            words.by().at());
            case STRUCK -> {
                var deleted = changed(WORD.createRunDel(), name(words.by()), words.by().at());
                deleted.getCustomXmlOrSmartTagOrSdt().add(DocxRuns.struck(words.text()));
                paragraph.getContent().add(deleted);
            }
        }
    }

    private static String name(Author author) {
        return author.name() == null ? author.act() : author.name();
    }

    private void bracket(P paragraph, InBrackets in) {
        var bracket = brackets.get(in.bracket());
        var on = bracket == null ? List.<Integer>of() : comments.on(bracket);
        var colour = colour(bracket);
        on.forEach(n -> begin(paragraph, n));
        sign(paragraph, "[" + Plain.missing(in), bracket, colour);
        var divider = false;
        for (var alternative : in.alternatives()) {
            if (divider && Plain.worded(in)) {
                sign(paragraph, Plain.DIVIDER, bracket, colour);
            }
            divider = true;
            pieces(paragraph, alternative.pieces(), colour);
        }
        sign(paragraph, "]", bracket, colour);
        on.forEach(n -> end(paragraph, n));
    }

    /** The signs are the holders', not the instrument's. */
    private void sign(P paragraph, String sign, Bracket bracket, String colour) {
        var first = bracket == null || bracket.held().isEmpty() ? null : bracket.held().getFirst();
        inserted(
                paragraph,
                DocxRuns.run(sign, colour, true),
                first == null ? phrases.say("none") : first.holder().name(),
                first == null ? null : first.since());
    }

    private static String colour(Bracket bracket) {
        return bracket == null || bracket.held().isEmpty()
                ? COLOURS[COLOURS.length - 1]
                : COLOURS[
                        Math.min(bracket.held().getFirst().holder().colour(), COLOURS.length - 1)];
    }

    private void inserted(P paragraph, R run, String by, Instant at) {
        var inserted = changed(WORD.createRunIns(), by, at);
        inserted.getCustomXmlOrSmartTagOrSdt().add(run);
        paragraph.getContent().add(inserted);
    }

    private <T extends CTTrackChange> T changed(T change, String by, Instant at) {
        change.setId(DocxRuns.number(++changes));
        change.setAuthor(Xml.clean(by));
        change.setDate(DocxRuns.date(at == null ? paper.head().at() : at));
        imprint.mark(change.getAuthor(), change.getDate());
        return change;
    }

    private static void begin(ContentAccessor paragraph, int comment) {
        var start = WORD.createCommentRangeStart();
        start.setId(DocxRuns.number(comment));
        paragraph.getContent().add(start);
    }

    private static void end(ContentAccessor paragraph, int comment) {
        var end = WORD.createCommentRangeEnd();
        end.setId(DocxRuns.number(comment));
        paragraph.getContent().add(end);
        var reference = WORD.createRCommentReference();
        reference.setId(DocxRuns.number(comment));
        var run = WORD.createR();
        run.getContent().add(reference);
        paragraph.getContent().add(run);
    }
}
