package plenary.proposal.export.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.About;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.Head;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Remark;
import plenary.proposal.export.Paper.Standing;

/** Sentences that several formats share. */
final class Lines {
    private Lines() {}

    /** Under the title: what, where, which version, when; and how far it has come. */
    static List<String> head(Head head, Phrases phrases) {
        var lines = new ArrayList<String>();
        lines.add(phrases.form(head) + " · " + head.forumTitle());
        lines.add(phrases.version(head));
        if (head.rehearsal()) {
            lines.add(phrases.say("rehearsal"));
        }
        if (head.sha256() != null) {
            lines.add(phrases.say("sha256", head.sha256()));
        }
        var as = head.standing() == Standing.ADOPTED ? "adopted-as" : "adopted-in-part";
        for (var text : head.texts()) {
            lines.add(phrases.say(as, text.text(), phrases.time(text.at()), text.sha256()));
        }
        if (head.source() != null) {
            lines.add(phrases.say("source", head.source()));
        }
        return lines;
    }

    /** One line for the top of each page. */
    static String running(Head head, Phrases phrases) {
        var rehearsal = head.rehearsal() ? " · " + phrases.say("rehearsal") : "";
        return head.forumTitle()
                + " · "
                + phrases.form(head)
                + " · "
                + phrases.version(head)
                + rehearsal;
    }

    /** As conferences write it: {@code MOD 2.6}, {@code ADD 5A, after 5}. */
    static String instruction(Provision p, Phrases phrases) {
        var line = p.instruction().kind().name() + " " + p.number();
        return p.instruction().after() == null
                ? line
                : line + ", " + phrases.say("after", p.instruction().after());
    }

    /** Who holds a bracket, each with the reason or without. */
    static List<String> held(Bracket b, Phrases phrases) {
        return b.held().stream()
                .map(h -> h.holder().name() + ": " + Plain.reason(h, phrases))
                .toList();
    }

    static String remark(Remark r, Phrases phrases) {
        var who = r.name() == null ? "" : ", " + r.name();
        var at = r.at() == null ? "" : " (" + phrases.time(r.at()) + ")";
        var text = r.text() == null || r.text().isBlank() ? "" : ": " + r.text();
        return phrases.about(r) + who + at + text + whereTo(r, phrases);
    }

    private static String whereTo(Remark r, Phrases phrases) {
        if (r.about() != About.CARRIED_OVER) {
            return "";
        }
        return " – "
                + (r.takenIn() == null
                        ? phrases.say("carried.waits")
                        : phrases.say("carried.back", String.valueOf(r.takenIn())));
    }

    /** {@code France (confirmed), Egypt (denied)}. */
    static String sponsors(Head head, Phrases phrases) {
        return String.join(
                "; ",
                head.sponsors().stream()
                        .map(s -> s.name() + " (" + phrases.say("sponsor." + s.standing()) + ")")
                        .toList());
    }

    /** How many brackets each holder holds in it, in the order of the paper's holders. */
    static List<Integer> counts(Paper paper) {
        var counts = new int[paper.holders().size()];
        for (var part : paper.parts()) {
            for (var provision : part.provisions()) {
                for (var bracket : provision.brackets()) {
                    bracket.held().forEach(h -> counts[h.holder().colour()]++);
                }
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
