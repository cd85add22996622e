package plenary.proposal.export.format;

import java.nio.charset.StandardCharsets;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Provision;

/** Plain text in lines of at most 78 characters. */
final class TextRenderer implements Renderer {
    private static final int WIDE = 78;

    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        var out = new StringBuilder();
        var head = paper.head();
        wrapped(out, "", head.title());
        out.append("*** ").append(phrases.standing(head)).append(" ***\n");
        Lines.head(head, phrases).forEach(line -> wrapped(out, "", line));
        if (!head.sponsors().isEmpty()) {
            wrapped(out, "", phrases.say("sponsors") + ": " + Lines.sponsors(head, phrases));
        }
        if (paper.parts().isEmpty()) {
            out.append('\n').append(phrases.say("nothing")).append('\n');
        }
        paper.parts().forEach(part -> part(out, part, phrases));
        if (!paper.remarks().isEmpty()) {
            heading(out, phrases.say("remarks"));
            paper.remarks().forEach(r -> wrapped(out, "  - ", Lines.remark(r, phrases)));
        }
        out.append('\n');
        wrapped(out, "", phrases.say("made-of", String.valueOf(head.version())));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void heading(StringBuilder out, String text) {
        out.append('\n').append(text).append('\n');
        out.append("-".repeat(Math.min(WIDE, text.length()))).append('\n');
    }

    private static void part(StringBuilder out, Part part, Phrases phrases) {
        var heading = phrases.heading(part);
        var title = part.title().isEmpty() ? heading : Plain.wording(part.title());
        if (title != null) {
            heading(out, part.binding() ? title : title + " (" + phrases.say("not-binding") + ")");
        }
        part.provisions().forEach(p -> provision(out, p, part.differs(p), phrases));
    }

    private static void provision(StringBuilder out, Provision p, boolean titled, Phrases phrases) {
        out.append('\n');
        if (p.instruction() != null) {
            wrapped(out, "", Lines.instruction(p, phrases));
        }
        if (p.referred()) {
            wrapped(out, p.number() + "  ", phrases.say("referred", p.bodyName()));
            return;
        }
        if (titled) {
            wrapped(out, "", Plain.wording(p.title()));
        }
        wrapped(out, p.number() + "  ", Plain.wording(p.pieces()));
        wrapped(out, "    ", "(" + phrases.status(p) + ")");
        p.brackets().forEach(b -> bracket(out, p, b, phrases));
        p.remarks().forEach(r -> wrapped(out, "    ! ", Lines.remark(r, phrases)));
        if (p.instruction() != null && p.instruction().reasons() != null) {
            wrapped(out, "    ", phrases.say("reasons") + ": " + p.instruction().reasons());
        }
    }

    private static void bracket(StringBuilder out, Provision p, Bracket b, Phrases phrases) {
        var head = b.id() + " " + Plain.of(p, b) + " — " + phrases.place(b);
        wrapped(out, "    ", head);
        Lines.held(b, phrases).forEach(line -> wrapped(out, "      - ", line));
    }

    /** The first line begins with {@code lead}; the others are set in as far. */
    private static void wrapped(StringBuilder out, String lead, String text) {
        var indent = " ".repeat(lead.length());
        var line = new StringBuilder(lead);
        for (var paragraph : text.split("\n", -1)) {
            for (var word : paragraph.split(" ")) {
                var full = line.length() + 1 + word.length() > WIDE;
                if (full && line.length() > indent.length()) {
                    out.append(line.toString().stripTrailing()).append('\n');
                    line = new StringBuilder(indent);
                }
                if (line.length() > indent.length() && !line.toString().equals(lead)) {
                    line.append(' ');
                }
                line.append(word);
            }
            out.append(line.toString().stripTrailing()).append('\n');
            line = new StringBuilder(indent);
        }
    }
}
