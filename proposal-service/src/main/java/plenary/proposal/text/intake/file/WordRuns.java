package plenary.proposal.text.intake.file;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTTrackChange;
import org.docx4j.wml.CommentRangeStart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.DelText;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Text;
import plenary.proposal.text.intake.Marks;
import plenary.proposal.text.intake.Note;
import plenary.proposal.text.intake.Stretch;
import plenary.proposal.text.intake.Stretch.Kind;
import plenary.proposal.text.intake.Why;

/** The words of a paragraph, each stretch with what became of it; formatting is not looked at. */
final class WordRuns {
    private final WordComments comments;
    private final Marks marks;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Set<BigInteger> noted = new LinkedHashSet<>();
    private Why odd;
    private boolean others;

    WordRuns(WordComments comments, Marks marks) {
        this.comments = comments;
        this.marks = marks;
    }

    /** What a stretch is in: the changes round it, from the outermost. */
    private record Within(Kind kind, CTTrackChange change, boolean moved) {
        static final Within NOTHING = new Within(Kind.KEPT, null, false);

        /** What was put in and taken out again stood neither before nor after: null. */
        Within in(Kind next, CTTrackChange by, boolean move) {
            return kind == Kind.KEPT || kind == next ? new Within(next, by, move) : null;
        }
    }

    void read(List<Object> content) {
        read(content, Within.NOTHING);
    }

    private void read(List<Object> content, Within within) {
        for (var thing : content) {
            var name = thing instanceof JAXBElement<?> e ? e.getName().getLocalPart() : "";
            var value = thing instanceof JAXBElement<?> e ? e.getValue() : thing;
            switch (value) {
                case R run -> run(run, within);
                case RunIns in ->
                        inside(
                                in.getCustomXmlOrSmartTagOrSdt(),
                                stoodAlready(in) ? within : within.in(Kind.INSERTED, in, false));
                case RunDel out ->
                        inside(
                                out.getCustomXmlOrSmartTagOrSdt(),
                                stoodAlready(out) ? null : within.in(Kind.DELETED, out, false));
                case RunTrackChange move ->
                        inside(
                                move.getAccOrBarOrBox(),
                                within.in(
                                        name.equals("moveFrom") ? Kind.DELETED : Kind.INSERTED,
                                        move,
                                        true));
                case CommentRangeStart start -> noted.add(start.getId());
                case SdtElement control -> read(control.getSdtContent().getContent(), within);
                case ContentAccessor around -> read(around.getContent(), within);
                default -> {
                    // bookmarks, marks of spelling, ends of comments
                }
            }
        }
    }

    /** A change the file was handed out with: what it put in stands, what it struck does not. */
    private boolean stoodAlready(CTTrackChange change) {
        var already = marks.stoodAlready(change.getAuthor(), time(change));
        others |= already;
        return already;
    }

    static String time(CTTrackChange change) {
        return change.getDate() == null ? null : change.getDate().toXMLFormat();
    }

    private void inside(List<Object> content, Within within) {
        if (within != null) {
            read(content, within);
        }
    }

    private void run(R run, Within within) {
        if (run.getRPr() != null
                && run.getRPr().getVanish() != null
                && run.getRPr().getVanish().isVal()) {
            odd = Why.HIDDEN_WORDS;
        }
        for (var thing : run.getContent()) {
            var name = thing instanceof JAXBElement<?> e ? e.getName().getLocalPart() : "";
            var value = thing instanceof JAXBElement<?> e ? e.getValue() : thing;
            switch (value) {
                case Text text when !name.equals("instrText") && !name.equals("delInstrText") ->
                        add(text.getValue(), within);
                case DelText text -> add(text.getValue(), within);
                case R.Tab tab -> add("\t", within);
                case R.Cr carriage -> add("\n", within);
                case Br line
                        when line.getType() == null || line.getType() == STBrType.TEXT_WRAPPING ->
                        add("\n", within);
                case R.NoBreakHyphen hyphen -> add("\u2011", within);
                case R.CommentReference reference -> noted.add(reference.getId());
                case CTFtnEdnRef footnote -> odd = Why.FOOTNOTE;
                case Drawing drawing -> odd = Why.PICTURE_BOX;
                case Pict picture -> odd = Why.PICTURE_BOX;
                default -> {
                    // codes of fields, soft hyphens, page breaks
                }
            }
        }
    }

    private void add(String words, Within within) {
        if (words == null || words.isEmpty()) {
            return;
        }
        var change = within.change();
        var stretch =
                new Stretch(
                        within.kind(),
                        words,
                        change == null ? null : change.getAuthor(),
                        change == null ? null : time(change),
                        within.moved());
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && sameBut(last, stretch)) {
            stretches.set(
                    stretches.size() - 1,
                    new Stretch(
                            last.kind(),
                            last.words() + words,
                            last.author(),
                            last.date(),
                            last.moved()));
        } else {
            stretches.add(stretch);
        }
    }

    private static boolean sameBut(Stretch one, Stretch other) {
        return one.kind() == other.kind()
                && one.moved() == other.moved()
                && java.util.Objects.equals(one.author(), other.author());
    }

    List<Stretch> stretches() {
        return stretches;
    }

    List<Note> notes() {
        return noted.stream().flatMap(id -> comments.find(id).stream()).toList();
    }

    /** Whether a change stands in it that the file was handed out with. */
    boolean others() {
        return others;
    }

    /** What no wording can hold; null for nothing. */
    Why odd() {
        return odd;
    }
}
