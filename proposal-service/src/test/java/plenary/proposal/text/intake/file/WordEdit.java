package plenary.proposal.text.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.xml.datatype.DatatypeFactory;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTTrackChange;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.DelText;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.Text;

/** What somebody does to a Word file in a word processor, with tracked changes. */
public final class WordEdit {
    private static final ObjectFactory WORD = Context.getWmlObjectFactory();

    private final WordprocessingMLPackage file;

    public WordEdit(byte[] file) {
        try {
            this.file = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public byte[] bytes() {
        try {
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A run of words, and the list it stands in. */
    private record Place(List<Object> among, R run, Text text) {}

    private Place find(String words) {
        for (var paragraph : file.getMainDocumentPart().getContent()) {
            if (paragraph instanceof P p) {
                var found = find(p.getContent(), words);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new AssertionError("the file has no run with: " + words);
    }

    private static Place find(List<Object> content, String words) {
        for (var thing : content) {
            if (thing instanceof RunIns in) {
                var found = find(in.getCustomXmlOrSmartTagOrSdt(), words);
                if (found != null) {
                    return found;
                }
            }
            if (thing instanceof R run) {
                for (var inside : run.getContent()) {
                    var value =
                            inside instanceof jakarta.xml.bind.JAXBElement<?> e
                                    ? e.getValue()
                                    : inside;
                    if (value instanceof Text text && text.getValue().contains(words)) {
                        return new Place(content, run, text);
                    }
                }
            }
        }
        return null;
    }

    /** Puts words in right behind some. */
    public WordEdit insert(String behind, String words, String author) {
        var place = find(behind);
        var rest = cut(place, place.text().getValue().indexOf(behind) + behind.length());
        var in = marked(WORD.createRunIns(), author);
        in.getCustomXmlOrSmartTagOrSdt().add(run(words));
        var at = place.among().indexOf(place.run()) + 1;
        place.among().add(at, in);
        place.among().add(at + 1, run(rest));
        return this;
    }

    /** Strikes words, which may be others' insertion: then the one stands in the other. */
    public WordEdit strike(String words, String author) {
        var place = find(words);
        var from = place.text().getValue().indexOf(words);
        var rest = cut(place, from).substring(words.length());
        var out = marked(WORD.createRunDel(), author);
        var gone = WORD.createR();
        var deleted = new DelText();
        deleted.setValue(words);
        deleted.setSpace("preserve");
        gone.getContent().add(deleted);
        out.getCustomXmlOrSmartTagOrSdt().add(gone);
        var at = place.among().indexOf(place.run()) + 1;
        place.among().add(at, out);
        place.among().add(at + 1, run(rest));
        return this;
    }

    /** Takes the paragraph with these words out, tracking nothing. */
    public WordEdit remove(String words) {
        file.getMainDocumentPart()
                .getContent()
                .removeIf(thing -> thing instanceof P p && find(p.getContent(), words) != null);
        return this;
    }

    /** Writes other words over the first heading of a part, tracking nothing. */
    public WordEdit heading(String words) {
        for (var thing : file.getMainDocumentPart().getContent()) {
            if (thing instanceof P p
                    && p.getPPr() != null
                    && p.getPPr().getPStyle() != null
                    && p.getPPr().getPStyle().getVal().equals("Heading2")) {
                p.getContent().clear();
                p.getContent().add(run(words));
                return this;
            }
        }
        throw new AssertionError("the file has no heading");
    }

    /** Writes other words over some, tracking nothing. */
    public WordEdit replace(String words, String by) {
        var text = find(words).text();
        text.setValue(text.getValue().replace(words, by));
        return this;
    }

    /** Comments on the paragraph with these words. */
    public WordEdit comment(String on, String words, String author) {
        try {
            var comments = file.getMainDocumentPart().getCommentsPart().getContents();
            var comment = WORD.createCommentsComment();
            comment.setId(BigInteger.valueOf(9_000));
            comment.setAuthor(author);
            comment.setDate(now());
            var p = WORD.createP();
            p.getContent().add(run(words));
            comment.getContent().add(p);
            comments.getComment().add(comment);
            var reference = WORD.createRCommentReference();
            reference.setId(comment.getId());
            var place = find(on);
            var run = WORD.createR();
            run.getContent().add(reference);
            place.among().add(place.among().indexOf(place.run()) + 1, run);
            return this;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public WordEdit acceptAll() {
        return settle(true);
    }

    public WordEdit rejectAll() {
        return settle(false);
    }

    private WordEdit settle(boolean accept) {
        var kept = new ArrayList<Object>();
        for (var thing : file.getMainDocumentPart().getContent()) {
            if (thing instanceof P p) {
                var mark = p.getPPr() == null ? null : p.getPPr().getRPr();
                if (!accept && mark != null && mark.getIns() != null) {
                    continue;
                }
                if (mark != null) {
                    mark.setIns(null);
                }
                settle(p, accept);
            }
            kept.add(thing);
        }
        file.getMainDocumentPart().getContent().clear();
        file.getMainDocumentPart().getContent().addAll(kept);
        return this;
    }

    private static void settle(ContentAccessor paragraph, boolean accept) {
        var content = new ArrayList<Object>();
        for (var thing : paragraph.getContent()) {
            switch (thing) {
                case RunIns in -> {
                    if (accept) {
                        content.addAll(in.getCustomXmlOrSmartTagOrSdt());
                    }
                }
                case RunDel out -> {
                    if (!accept) {
                        out.getCustomXmlOrSmartTagOrSdt()
                                .forEach(r -> content.add(restored((R) r)));
                    }
                }
                default -> content.add(thing);
            }
        }
        paragraph.getContent().clear();
        paragraph.getContent().addAll(content);
    }

    private static R restored(R struck) {
        var words = new StringBuilder();
        struck.getContent().forEach(t -> words.append(((DelText) value(t)).getValue()));
        return run(words.toString());
    }

    private static Object value(Object thing) {
        return thing instanceof jakarta.xml.bind.JAXBElement<?> e ? e.getValue() : thing;
    }

    private static String cut(Place place, int at) {
        var words = place.text().getValue();
        place.text().setValue(words.substring(0, at));
        place.text().setSpace("preserve");
        return words.substring(at);
    }

    private static R run(String words) {
        var run = WORD.createR();
        var text = WORD.createText();
        text.setValue(words);
        text.setSpace("preserve");
        run.getContent().add(text);
        return run;
    }

    private static <T extends CTTrackChange> T marked(T change, String author) {
        change.setId(BigInteger.valueOf(8_000));
        change.setAuthor(author);
        change.setDate(now());
        return change;
    }

    private static javax.xml.datatype.XMLGregorianCalendar now() {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar("2026-03-01T10:00:00Z");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
