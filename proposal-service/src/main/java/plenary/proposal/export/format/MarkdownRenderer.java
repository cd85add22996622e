package plenary.proposal.export.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Words;

/** CommonMark, with {@code <ins>} and {@code <del>} for what differs from the instrument. */
final class MarkdownRenderer implements Renderer {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        var out = new StringBuilder();
        var head = paper.head();
        out.append("# ").append(line(head.title())).append("\n\n");
        out.append("**").append(line(phrases.standing(head))).append("**\n\n");
        Lines.head(head, phrases).forEach(l -> out.append("- ").append(line(l)).append('\n'));
        if (!head.sponsors().isEmpty()) {
            var sponsors = phrases.say("sponsors") + ": " + Lines.sponsors(head, phrases);
            out.append("- ").append(line(sponsors)).append('\n');
        }
        if (paper.parts().isEmpty()) {
            out.append('\n').append(line(phrases.say("nothing"))).append('\n');
        }
        paper.parts().forEach(part -> part(out, part, phrases));
        if (!paper.remarks().isEmpty()) {
            out.append("\n## ").append(line(phrases.say("remarks"))).append("\n\n");
            paper.remarks()
                    .forEach(
                            r ->
                                    out.append("- ")
                                            .append(line(Lines.remark(r, phrases)))
                                            .append('\n'));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void part(StringBuilder out, Part part, Phrases phrases) {
        var title = phrases.heading(part);
        if (title != null) {
            out.append("\n## ");
            if (part.title().isEmpty()) {
                out.append(line(title));
            } else {
                words(out, part.title());
            }
            out.append(part.binding() ? "" : " (" + phrases.say("not-binding") + ")");
            out.append('\n');
        }
        part.provisions().forEach(p -> provision(out, p, part.differs(p), phrases));
    }

    private static void provision(StringBuilder out, Provision p, boolean titled, Phrases phrases) {
        out.append('\n');
        if (p.instruction() != null) {
            out.append("### ").append(line(Lines.instruction(p, phrases)));
            out.append("\n\n");
        }
        out.append("**").append(line(p.number())).append("** ");
        if (p.referred()) {
            out.append('*').append(line(phrases.say("referred", p.bodyName()))).append("*\n");
            return;
        }
        if (titled) {
            words(out, p.title());
            out.append("\\\n");
        }
        words(out, p.pieces());
        out.append("\n\n*").append(line(phrases.status(p))).append("*\n");
        if (!p.brackets().isEmpty() || !p.remarks().isEmpty()) {
            out.append('\n');
        }
        p.brackets().forEach(b -> bracket(out, p, b, phrases));
        p.remarks()
                .forEach(
                        r ->
                                out.append("- **")
                                        .append(line(Lines.remark(r, phrases)))
                                        .append("**\n"));
        if (p.instruction() != null && p.instruction().reasons() != null) {
            out.append("\n").append(line(phrases.say("reasons"))).append(": ");
            out.append(escaped(p.instruction().reasons())).append('\n');
        }
    }

    private static void bracket(StringBuilder out, Provision p, Bracket b, Phrases phrases) {
        out.append("- `").append(b.id()).append("` ").append(line(Plain.of(p, b)));
        out.append(" — ").append(line(phrases.place(b))).append('\n');
        Lines.held(b, phrases).forEach(held -> out.append("  - ").append(line(held)).append('\n'));
        var there = Plain.there(p, b);
        if (there != null && there.alternatives().size() > 1) {
            for (var a : there.alternatives()) {
                out.append("  - `").append(a.id()).append("` ");
                out.append(line(Plain.by(a, phrases) + ": " + Plain.wording(a.pieces())));
                out.append('\n');
            }
        }
    }

    private static void words(StringBuilder out, List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Words words -> words(out, words);
                case InBrackets in -> {
                    out.append("\\[").append(escaped(Plain.missing(in)));
                    var divider = "";
                    for (var alternative : in.alternatives()) {
                        out.append(divider);
                        words(out, alternative.pieces());
                        divider = Plain.worded(in) ? Plain.DIVIDER : "";
                    }
                    out.append("\\]");
                }
            }
        }
    }

    private static void words(StringBuilder out, Words words) {
        var text = escaped(words.text());
        switch (words.change()) {
            case KEPT -> out.append(text);
            case ADDED -> out.append("<ins>").append(text).append("</ins>");
            case STRUCK -> out.append("<del>").append(text).append("</del>");
        }
    }

    private static String line(String text) {
        return escaped(text.replace('\n', ' '));
    }

    /** A line break within a wording stays one. */
    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0").replace("\n", "\\\n");
    }
}
