package plenary.proposal.export.format;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Remark;
import plenary.proposal.export.Paper.Words;

/** What Akoma Ntoso says of a text before the text: version, time, who, reasons. */
final class AknMeta {
    private static final String US = "plenary";

    private final XmlWriter xml;
    private final Paper paper;
    private final Phrases phrases;

    AknMeta(XmlWriter xml, Paper paper, Phrases phrases) {
        this.xml = xml;
        this.paper = paper;
        this.phrases = phrases;
    }

    void write() throws XMLStreamException {
        xml.open("meta");
        identification();
        references();
        notes();
        proprietary();
        xml.close();
    }

    private void identification() throws XMLStreamException {
        var head = paper.head();
        var work = work();
        var expression = work + "/" + head.language() + "@" + head.version();
        xml.open("identification", "source", AknIds.to(US));
        level("FRBRWork", work);
        xml.empty("FRBRcountry", "value", "un").close();
        level("FRBRExpression", expression);
        xml.empty("FRBRlanguage", "language", head.language()).close();
        level("FRBRManifestation", expression + ".akn");
        xml.close().close();
    }

    private String work() {
        var head = paper.head();
        var what = head.symbol() == null ? Phrases.kebab(head.form()) : AknIds.uri(head.symbol());
        var of = head.body() == null ? what : what + "/" + AknIds.uri(head.body());
        return "/akn/un/" + AknIds.uri(head.forum()) + "/" + of;
    }

    /** Leaves the element open. */
    private void level(String element, String uri) throws XMLStreamException {
        var day = paper.head().at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        xml.open(element);
        xml.empty("FRBRthis", "value", uri);
        xml.empty("FRBRuri", "value", uri);
        xml.empty("FRBRdate", "date", day, "name", "forum-time");
        xml.empty("FRBRauthor", "href", AknIds.to(US));
    }

    private void references() throws XMLStreamException {
        var who = new LinkedHashMap<String, String>();
        paper.holders().forEach(h -> who.put(h.who(), h.name()));
        paper.head().sponsors().forEach(s -> who.put(s.delegation(), s.name()));
        provisions().forEach(p -> named(who, p.title()));
        provisions().forEach(p -> named(who, p.pieces()));
        provisions().forEach(p -> p.remarks().forEach(r -> named(who, r)));
        paper.remarks().forEach(r -> named(who, r));
        xml.open("references", "source", AknIds.to(US));
        organization(US, "/akn/ontology/organization/plenary", "Plenary");
        for (var one : who.entrySet()) {
            var id = AknIds.who(one.getKey());
            organization(
                    id, "/akn/ontology/organization/" + AknIds.uri(one.getKey()), one.getValue());
        }
        xml.close();
    }

    private void organization(String id, String href, String name) throws XMLStreamException {
        xml.empty("TLCOrganization", "eId", id, "href", href, "showAs", name);
    }

    private static void named(Map<String, String> who, Remark r) {
        if (AknBody.speaks(r)) {
            who.putIfAbsent(r.by(), r.name());
        }
    }

    private static void named(Map<String, String> who, List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Words words -> {
                    if (words.by() != null && words.by().who() != null) {
                        who.putIfAbsent(words.by().who(), words.by().name());
                    }
                }
                case InBrackets in ->
                        in.alternatives()
                                .forEach(
                                        a -> {
                                            if (a.name() != null) {
                                                who.putIfAbsent(a.by(), a.name());
                                            }
                                            named(who, a.pieces());
                                        });
            }
        }
    }

    private List<Provision> provisions() {
        return paper.parts().stream().map(Part::provisions).flatMap(List::stream).toList();
    }

    private void notes() throws XMLStreamException {
        var any =
                !paper.remarks().isEmpty()
                        || provisions().stream()
                                .anyMatch(p -> !p.brackets().isEmpty() || !p.remarks().isEmpty());
        if (!any) {
            return;
        }
        xml.open("notes", "source", AknIds.to(US));
        for (var p : provisions()) {
            for (var bracket : p.brackets()) {
                holds(bracket);
            }
            remarks(p.id(), p.remarks());
        }
        remarks("", paper.remarks());
        xml.close();
    }

    private void holds(Bracket bracket) throws XMLStreamException {
        var n = 0;
        for (var hold : bracket.held()) {
            note(
                    AknIds.hold(bracket.id(), ++n),
                    hold.holder().who(),
                    hold.holder().name() + ": " + Plain.reason(hold, phrases));
        }
    }

    private void remarks(String provision, List<Remark> remarks) throws XMLStreamException {
        var n = 0;
        for (var r : remarks) {
            var by = AknBody.speaks(r) ? r.by() : null;
            note(AknIds.remark(provision, ++n), by, Lines.remark(r, phrases));
        }
    }

    private void note(String id, String who, String text) throws XMLStreamException {
        var to = who == null ? null : AknIds.to(AknIds.who(who));
        xml.open("note", "eId", id, "refersTo", to);
        xml.element("p", text).close();
    }

    private void proprietary() throws XMLStreamException {
        var head = paper.head();
        xml.open("proprietary", "source", AknIds.to(US));
        xml.openOwn(
                        "paper",
                        "forum",
                        head.forum(),
                        "form",
                        Phrases.kebab(head.form()),
                        "standing",
                        Phrases.kebab(head.standing()),
                        "version",
                        String.valueOf(head.version()),
                        "at",
                        head.at().toString(),
                        "rehearsal",
                        String.valueOf(head.rehearsal()),
                        "sha256",
                        head.sha256())
                .close();
        for (var text : head.texts()) {
            xml.openOwn(
                            "adopted",
                            "text",
                            text.text(),
                            "sha256",
                            text.sha256(),
                            "at",
                            text.at().toString())
                    .close();
        }
        for (var p : provisions()) {
            for (var b : p.brackets()) {
                bracket(p, b);
            }
        }
        xml.close();
    }

    private void bracket(Provision p, Bracket b) throws XMLStreamException {
        xml.openOwn(
                "bracket",
                "id",
                b.id(),
                "provision",
                AknIds.provision(p.id()),
                "before",
                b.body(),
                "since",
                b.since().toString(),
                "depth",
                String.valueOf(b.depth()),
                "language",
                b.language(),
                "chosen",
                b.chosen(),
                "links",
                b.links().isEmpty() ? null : String.join(" ", b.links()));
        for (var hold : b.held()) {
            xml.openOwn(
                            "holder",
                            "who",
                            AknIds.who(hold.holder().who()),
                            "since",
                            hold.since().toString(),
                            "reason",
                            hold.reason())
                    .close();
        }
        xml.close();
    }
}
