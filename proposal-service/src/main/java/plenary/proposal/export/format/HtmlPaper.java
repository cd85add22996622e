package plenary.proposal.export.format;

import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.About;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Words;

/** A paper as well-formed HTML, for the screen and, with another style, for print. */
final class HtmlPaper {
    /** Beside one another up to so many; more stand below one another. */
    private static final int ABREAST = 3;

    private final Paper paper;
    private final Phrases phrases;
    private final StringBuilder out = new StringBuilder(32_768);
    private final HtmlWords words;

    /**
     * @param paged for print, else for the screen
     */
    HtmlPaper(Paper paper, Phrases phrases, boolean paged) {
        this.words = new HtmlWords(out, paged);
        this.paper = paper;
        this.phrases = phrases;
    }

    String write(String style) {
        var head = paper.head();
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        text(phrases.language());
        out.append("\"><head><meta charset=\"utf-8\"/>");
        out.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>");
        element("title", null, head.title() + " – " + phrases.standing(head));
        out.append("<style>").append(style).append("</style></head>\n<body>");
        element("div", "running", Lines.running(head, phrases));
        element("div", "stamp", phrases.standing(head));
        out.append("<h1 lang=\"").append(head.language()).append("\">");
        text(head.title());
        out.append("</h1>");
        element("p", "standing " + Phrases.kebab(head.standing()), phrases.standing(head));
        out.append("<ul class=\"head\">");
        Lines.head(head, phrases).forEach(line -> element("li", null, line));
        if (!head.sponsors().isEmpty()) {
            element("li", null, phrases.say("sponsors") + ": " + Lines.sponsors(head, phrases));
        }
        out.append("</ul>\n");
        holders();
        if (paper.parts().isEmpty()) {
            element("p", null, phrases.say("nothing"));
        }
        paper.parts().forEach(this::part);
        remarks();
        element("p", "foot", phrases.say("made-of", String.valueOf(head.version())));
        return out.append("</body></html>\n").toString();
    }

    private void holders() {
        if (paper.holders().isEmpty()) {
            return;
        }
        element("p", "foot", phrases.say("legend"));
        var counts = Lines.counts(paper);
        out.append("<p class=\"holders\"><b>");
        text(phrases.say("holders"));
        out.append(":</b>");
        for (var holder : paper.holders()) {
            out.append(" <span class=\"k").append(HtmlWords.colour(holder.colour())).append("\">");
            text(holder.code());
            out.append("</span> ");
            text(holder.name() + " (" + counts.get(holder.colour()) + ")");
            out.append(';');
        }
        out.setLength(out.length() - 1);
        out.append("</p>\n");
    }

    private void part(Part part) {
        var title = phrases.heading(part);
        if (title != null) {
            out.append("<h2 lang=\"").append(paper.head().language()).append("\">");
            if (part.title().isEmpty()) {
                text(title);
            } else {
                words.among(part.provisions().stream().flatMap(p -> p.brackets().stream()));
                words.write(part.title());
            }
            if (!part.binding()) {
                out.append(" <small>");
                text(phrases.say("not-binding"));
                out.append("</small>");
            }
            out.append("</h2>\n");
        }
        part.provisions().forEach(p -> provision(p, part.differs(p)));
    }

    private void provision(Provision p, boolean titled) {
        words.among(p.brackets().stream());
        out.append("<div class=\"p\" id=\"p-");
        text(p.id());
        out.append("\">");
        if (p.instruction() != null) {
            element("h3", null, Lines.instruction(p, phrases));
        }
        if (p.referred()) {
            out.append("<p class=\"w\"><b>");
            text(p.number());
            out.append("</b> <i>");
            text(phrases.say("referred", p.bodyName()));
            out.append("</i></p></div>\n");
            return;
        }
        wording(p, titled);
        notes(p);
        out.append("</div>\n");
    }

    private void wording(Provision p, boolean titled) {
        out.append("<p class=\"w\" dir=\"auto\" lang=\"").append(paper.head().language());
        out.append("\"><b>");
        text(p.number());
        out.append("</b> ");
        if (titled) {
            out.append("<b>");
            words.write(p.title());
            out.append("</b><br/>");
        }
        var options = options(p);
        if (options == null) {
            words.write(p.pieces());
            out.append("</p>");
        } else {
            out.append("</p>");
            options(options);
        }
    }

    /** Where the whole provision is one bracket with several wordings, they stand side by side. */
    private static InBrackets options(Provision p) {
        var whole =
                p.pieces().stream()
                        .filter(
                                piece ->
                                        !(piece instanceof Words w)
                                                || w.change() != Paper.Change.STRUCK)
                        .toList();
        return whole.size() == 1
                        && whole.getFirst() instanceof InBrackets in
                        && in.alternatives().size() > 1
                ? in
                : null;
    }

    private void options(InBrackets in) {
        var abreast = in.alternatives().size() <= ABREAST;
        out.append("<table class=\"o ").append(words.colourOf(in)).append("\"><tr>");
        var first = true;
        for (var a : in.alternatives()) {
            if (!abreast && !first) {
                out.append("</tr><tr>");
            }
            first = false;
            out.append("<td><small>");
            text(a.id() + " " + Plain.by(a, phrases));
            out.append("</small><br/>[");
            if (a.pieces().isEmpty()) {
                out.append('–');
            }
            words.write(a.pieces());
            out.append(']');
            words.codes(in);
            out.append("</td>");
        }
        out.append("</tr></table>");
    }

    private void notes(Provision p) {
        out.append("<ul class=\"n\">");
        element("li", "st", phrases.status(p));
        if (p.instruction() != null && p.instruction().reasons() != null) {
            element("li", null, phrases.say("reasons") + ": " + p.instruction().reasons());
        }
        for (var b : p.brackets()) {
            var held = String.join("; ", Lines.held(b, phrases));
            out.append("<li><b>").append(b.id()).append("</b> ");
            text(held + " – " + phrases.place(b));
            out.append("</li>");
        }
        p.remarks()
                .forEach(
                        r ->
                                element(
                                        "li",
                                        r.about() == About.EARLY_WARNING ? "ew" : null,
                                        Lines.remark(r, phrases)));
        out.append("</ul>");
    }

    private void remarks() {
        if (paper.remarks().isEmpty()) {
            return;
        }
        element("h2", null, phrases.say("remarks"));
        out.append("<ul>");
        paper.remarks().forEach(r -> element("li", null, Lines.remark(r, phrases)));
        out.append("</ul>\n");
    }

    private void element(String tag, String style, String content) {
        out.append('<').append(tag);
        if (style != null) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>');
        text(content);
        out.append("</").append(tag).append('>');
    }

    private void text(String content) {
        Xml.escape(out, content);
    }
}
