package plenary.proposal.register;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import plenary.proposal.negotiating.GroupBehind;
import plenary.proposal.negotiating.NegotiatingGroup.Dissociated;
import plenary.proposal.register.BodyReport.Deed;

/** A body's report in words, in Markdown; each line says where in the record it stands. */
public final class ReportText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final ReportPhrases phrases;

    private ReportText(ReportPhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param names the name of a body or of whoever spoke, in the language of the phrases
     * @param remarks the chair's own words, which nobody translates here, or null
     */
    public static String of(
            BodyReport r,
            String title,
            ReportPhrases phrases,
            UnaryOperator<String> names,
            String remarks) {
        return new ReportText(phrases).written(r, title, names, remarks);
    }

    private String written(
            BodyReport r, String title, UnaryOperator<String> names, String remarks) {
        text.append("# ").append(title).append("\n\n");
        var from = TIME.format(r.from());
        var until = TIME.format(r.until());
        text.append(phrases.say("period", names.apply(r.body()), names.apply(r.to()), from, until));
        text.append("\n\n");
        if (remarks != null && !remarks.isBlank()) {
            heading("remarks");
            text.append(remarks.strip()).append("\n\n");
        }
        part("sessions", r.sessions(), d -> with(d.about(), d.words()));
        part("agreed", r.agreed(), Deed::words);
        part("opened", r.opened(), d -> phrases.say("on", d.about(), d.words()));
        part("lifted", r.lifted(), d -> phrases.say("on", d.about(), d.words()));
        part("escalated", r.escalated(), d -> with(d.about(), d.words()));
        if (!r.open().isEmpty()) {
            heading("open");
            text.append(String.join(", ", r.open())).append("\n\n");
        }
        part(
                "disposed",
                r.disposed(),
                d -> with(d.about(), phrases.say("disposition." + d.words())));
        part("statements", r.statements(), d -> with(speaker(d, names), d.words()));
        part(
                "reservations",
                r.reservations(),
                d -> phrases.say("on", names.apply(d.about()), d.words()));
        return text.toString().stripTrailing() + "\n";
    }

    /** Who spoke, for which groups, and who of those does not stand behind it. */
    private String speaker(Deed said, UnaryOperator<String> names) {
        var by = names.apply(said.about());
        if (said.onBehalfOf().isEmpty()) {
            return by;
        }
        var groups = GroupBehind.names(said.onBehalfOf(), phrases.language());
        var apart =
                GroupBehind.dissociated(said.onBehalfOf()).stream()
                        .map(d -> apart(d, names))
                        .collect(Collectors.joining("; "));
        var spoken = phrases.say("on-behalf", by, groups);
        return apart.isEmpty() ? spoken : phrases.say("dissociated", spoken, apart);
    }

    private String apart(Dissociated d, UnaryOperator<String> names) {
        var who = names.apply(d.delegation());
        return d.reason() == null || d.reason().isBlank()
                ? who
                : phrases.say("dissociated-because", who, d.reason().strip());
    }

    private String with(String about, String words) {
        return words == null || words.isBlank() ? about : phrases.say("with", about, words);
    }

    private void heading(String part) {
        text.append("## ").append(phrases.say(part)).append("\n\n");
    }

    private void part(String part, List<Deed> deeds, Function<Deed, String> line) {
        if (deeds.isEmpty()) {
            return;
        }
        heading(part);
        for (var deed : deeds) {
            var seq = String.valueOf(deed.seq());
            var said = phrases.say("entry", line.apply(deed).replace('\n', ' '), seq);
            text.append("- ").append(said).append('\n');
        }
        text.append('\n');
    }
}
