package plenary.proposal.export.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.About;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.Form;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Remark;
import plenary.proposal.export.Paper.Words;

/** The text itself in Akoma Ntoso. */
final class AknBody {
    private final XmlWriter xml;
    private final Paper paper;
    private final Phrases phrases;
    private final Map<String, Bracket> brackets = new HashMap<>();

    AknBody(XmlWriter xml, Paper paper, Phrases phrases) {
        this.xml = xml;
        this.paper = paper;
        this.phrases = phrases;
        for (var part : paper.parts()) {
            for (var p : part.provisions()) {
                p.brackets().forEach(b -> brackets.put(b.id(), b));
            }
        }
    }

    /** Whether somebody makes the remark; a promise and a carry-over are nobody's. */
    static boolean speaks(Remark r) {
        return r.by() != null && r.about() != About.CARRIED_OVER;
    }

    void write() throws XMLStreamException {
        preface();
        var inBody = new ArrayList<>(paper.parts());
        var hierarchical = paper.head().form() != Form.PROPOSAL;
        if (hierarchical) {
            preamble(inBody);
        }
        xml.open(hierarchical ? "body" : "mainBody");
        var n = 0;
        for (var part : inBody) {
            part(part, ++n);
        }
        if (inBody.isEmpty()) {
            xml.open("hcontainer", "name", "empty", "eId", "empty");
            xml.open("content", "eId", "empty__content");
            xml.element("p", phrases.say("nothing")).close().close();
        }
        xml.close();
    }

    private void preface() throws XMLStreamException {
        var head = paper.head();
        xml.open("preface").open("p").element("docTitle", head.title()).close();
        if (head.symbol() != null) {
            xml.open("p").element("docNumber", head.symbol()).close();
        }
        xml.open("p").element("docStatus", phrases.standing(head)).close();
        for (var line : Lines.head(head, phrases)) {
            xml.element("p", line);
        }
        if (!head.sponsors().isEmpty()) {
            var sponsors = Lines.sponsors(head, phrases);
            xml.element("p", phrases.say("sponsors") + ": " + sponsors);
        }
        xml.close();
    }

    /** What the instrument calls its preamble, where it comes first; the rest stays. */
    private void preamble(List<Part> parts) throws XMLStreamException {
        var first = parts.isEmpty() ? null : parts.getFirst();
        if (first == null || !"preamble".equals(first.part())) {
            return;
        }
        xml.open("preamble");
        for (var p : first.provisions()) {
            var id = AknIds.provision(p.id());
            xml.open("container", "name", "provision", "eId", id, "plenary:state", p.state());
            xml.open("p");
            xml.element("inline", p.number(), "name", "num").text(" ");
            words(p, !p.title().isEmpty());
            xml.close().close();
        }
        xml.close();
        parts.removeFirst();
    }

    private void part(Part part, int n) throws XMLStreamException {
        var name = part.part() == null ? "part" : part.part();
        var id = "part_" + n;
        xml.open(
                "hcontainer",
                "name",
                name,
                "eId",
                id,
                "plenary:binding",
                String.valueOf(part.binding()));
        if (!part.title().isEmpty()) {
            xml.open("heading", "eId", id + "__heading");
            pieces(part.title());
            xml.close();
        } else if (part.heading() != null) {
            xml.element("heading", part.heading(), "eId", id + "__heading");
        }
        for (var p : part.provisions()) {
            provision(p, part.differs(p));
        }
        xml.close();
    }

    private void provision(Provision p, boolean titled) throws XMLStreamException {
        var id = AknIds.provision(p.id());
        xml.open("hcontainer", "name", "provision", "eId", id, "plenary:state", p.state());
        xml.element("num", p.number());
        xml.open("content", "eId", id + "__content");
        if (p.instruction() != null) {
            xml.element("p", Lines.instruction(p, phrases));
        }
        xml.open("p");
        words(p, titled);
        xml.close();
        if (p.instruction() != null && p.instruction().reasons() != null) {
            xml.element("p", phrases.say("reasons") + ": " + p.instruction().reasons());
        }
        xml.close().close();
    }

    private void words(Provision p, boolean titled) throws XMLStreamException {
        if (p.referred()) {
            xml.element("remark", phrases.say("referred", p.bodyName()));
            return;
        }
        if (titled) {
            pieces(p.title());
            xml.text(" ");
        }
        pieces(p.pieces());
        for (var n = 1; n <= p.remarks().size(); n++) {
            var note = AknIds.remark(p.id(), n);
            xml.empty("noteRef", "href", AknIds.to(note), "marker", "*");
        }
    }

    private void pieces(List<Piece> pieces) throws XMLStreamException {
        for (var piece : pieces) {
            switch (piece) {
                case Words words -> words(words);
                case InBrackets in -> bracket(in);
            }
        }
    }

    private void words(Words words) throws XMLStreamException {
        switch (words.change()) {
            case KEPT -> xml.text(words.text());
            case ADDED -> changed("ins", words);
            case STRUCK -> changed("del", words);
        }
    }

    private void changed(String element, Words words) throws XMLStreamException {
        var by = words.by();
        var who = by == null || by.who() == null ? null : AknIds.to(AknIds.who(by.who()));
        var act = by == null ? null : by.act();
        xml.element(element, words.text(), "refersTo", who, "plenary:act", act);
    }

    private void bracket(InBrackets in) throws XMLStreamException {
        var bracket = brackets.get(in.bracket());
        xml.open("inline", "name", "bracket", "eId", in.bracket(), "refersTo", holders(bracket));
        // the signs are part of the words: who strips the marks must not read agreement into them
        xml.text("[" + Plain.missing(in));
        var first = in.alternatives().getFirst().id();
        for (var a : in.alternatives()) {
            var to = a.id().equals(first) ? null : AknIds.to(first);
            var by = a.name() == null ? null : AknIds.to(AknIds.who(a.by()));
            if (to != null && Plain.worded(in)) {
                xml.text(Plain.DIVIDER);
            }
            xml.open(
                    "inline",
                    "name",
                    "alternative",
                    "eId",
                    a.id(),
                    "alternativeTo",
                    to,
                    "refersTo",
                    by);
            pieces(a.pieces());
            xml.close();
        }
        xml.text("]");
        var holds = bracket == null ? 0 : bracket.held().size();
        for (var n = 1; n <= holds; n++) {
            var note = AknIds.hold(in.bracket(), n);
            xml.empty("noteRef", "href", AknIds.to(note), "marker", in.bracket());
        }
        xml.close();
    }

    private static String holders(Bracket bracket) {
        return bracket == null || bracket.held().isEmpty()
                ? null
                : String.join(
                        " ",
                        bracket.held().stream()
                                .map(h -> AknIds.to(AknIds.who(h.holder().who())))
                                .toList());
    }
}
