package plenary.proposal.register;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import plenary.proposal.register.BodyReport.Deed;

/** A body's report in words, in Markdown; each line says where in the record it stands. */
public final class ReportText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private ReportText() {}

    /**
     * @param names the name of a body or of whoever spoke
     * @param remarks the chair's own words, or null
     */
    public static String of(
            BodyReport r, String title, UnaryOperator<String> names, String remarks) {
        var text = new StringBuilder("# ").append(title).append("\n\n");
        text.append(names.apply(r.body())).append(" to ").append(names.apply(r.to()));
        text.append(", ").append(TIME.format(r.from())).append(" to ");
        text.append(TIME.format(r.until())).append(".\n\n");
        if (remarks != null && !remarks.isBlank()) {
            text.append("## The chair's remarks\n\n").append(remarks.strip()).append("\n\n");
        }
        part(text, "Meetings", r.sessions(), d -> d.about() + words(d));
        part(text, "Provisions agreed", r.agreed(), Deed::words);
        part(text, "Brackets opened", r.opened(), d -> d.about() + " on " + d.words());
        part(text, "Brackets lifted", r.lifted(), d -> d.about() + " on " + d.words());
        part(text, "Brackets passed up", r.escalated(), d -> d.about() + words(d));
        if (!r.open().isEmpty()) {
            text.append("## Brackets still open\n\n");
            text.append(String.join(", ", r.open())).append("\n\n");
        }
        part(text, "Proposals disposed of", r.disposed(), d -> d.about() + words(d));
        part(
                text,
                "Statements for the record",
                r.statements(),
                d -> names.apply(d.about()) + words(d));
        part(
                text,
                "Reservations",
                r.reservations(),
                d -> names.apply(d.about()) + " on " + d.words());
        return text.toString().stripTrailing() + "\n";
    }

    private static String words(Deed deed) {
        return deed.words() == null || deed.words().isBlank() ? "" : ": " + deed.words();
    }

    private static void part(
            StringBuilder text,
            String heading,
            List<Deed> deeds,
            java.util.function.Function<Deed, String> line) {
        if (deeds.isEmpty()) {
            return;
        }
        text.append("## ").append(heading).append("\n\n");
        for (var deed : deeds) {
            text.append("- ").append(line.apply(deed).replace('\n', ' '));
            text.append(" (record ").append(deed.seq()).append(")\n");
        }
        text.append('\n');
    }
}
