package plenary.proposal.export.format;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;

/** The small parts of a Word document. */
final class DocxRuns {
    private static final ObjectFactory WORD = Context.getWmlObjectFactory();
    private static final DatatypeFactory DATES = dates();

    private DocxRuns() {}

    static P paragraph(String style, String text) {
        var p = styled(style);
        p.getContent().add(run(text, null, false));
        return p;
    }

    static P styled(String style) {
        var p = WORD.createP();
        var properties = WORD.createPPr();
        var named = WORD.createPPrBasePStyle();
        named.setVal(style);
        properties.setPStyle(named);
        p.setPPr(properties);
        return p;
    }

    /** Words; line breaks and tabs stay. */
    static R run(String text, String colour, boolean bold) {
        var r = WORD.createR();
        format(r, colour, bold);
        pieces(text, false).forEach(r.getContent()::add);
        return r;
    }

    /** Words that were taken out. */
    static R struck(String text) {
        var r = WORD.createR();
        pieces(text, true).forEach(r.getContent()::add);
        return r;
    }

    private static void format(R r, String colour, boolean bold) {
        if (colour == null && !bold) {
            return;
        }
        RPr properties = WORD.createRPr();
        if (bold) {
            properties.setB(new BooleanDefaultTrue());
        }
        if (colour != null) {
            var c = WORD.createColor();
            c.setVal(colour);
            properties.setColor(c);
        }
        r.setRPr(properties);
    }

    private static List<Object> pieces(String text, boolean gone) {
        var pieces = new ArrayList<Object>();
        var from = 0;
        for (var i = 0; i <= text.length(); i++) {
            var end = i == text.length();
            if (!end && text.charAt(i) != '\n' && text.charAt(i) != '\t') {
                continue;
            }
            if (i > from) {
                pieces.add(words(Xml.clean(text.substring(from, i)), gone));
            }
            if (!end) {
                pieces.add(text.charAt(i) == '\n' ? WORD.createBr() : WORD.createRTab());
            }
            from = i + 1;
        }
        return pieces;
    }

    private static Object words(String text, boolean gone) {
        if (gone) {
            var deleted = WORD.createDelText();
            deleted.setValue(text);
            deleted.setSpace("preserve");
            return deleted;
        }
        var t = WORD.createText();
        t.setValue(text);
        t.setSpace("preserve");
        return t;
    }

    /** {@code n} of the page, in the middle. */
    static P pageNumber() {
        var p = styled("PlenaryRunning");
        var field = WORD.createCTSimpleField();
        field.setInstr("PAGE");
        field.getContent().add(run("1", null, false));
        p.getContent().add(WORD.createPFldSimple(field));
        return p;
    }

    static BigInteger number(int n) {
        return BigInteger.valueOf(n);
    }

    /** Forum time, to the second as Word keeps it; null stays null. */
    static XMLGregorianCalendar date(Instant at) {
        return at == null
                ? null
                : DATES.newXMLGregorianCalendar(at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static DatatypeFactory dates() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
