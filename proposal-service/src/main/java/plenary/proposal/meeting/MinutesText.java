package plenary.proposal.meeting;

import plenary.proposal.meeting.MinutesSheet.Day;
import plenary.proposal.meeting.MinutesSheet.Entry;
import plenary.proposal.meeting.MinutesSheet.Heading;
import plenary.proposal.meeting.MinutesSheet.Part;

/** The minutes of a meeting in Markdown; each line says where it comes from. */
public final class MinutesText {
    private MinutesText() {}

    public static String of(MinutesSheet sheet) {
        var text = new StringBuilder("# ").append(flat(sheet.title())).append("\n\n");
        text.append("**").append(sheet.standing()).append("**\n\n");
        sheet.head().forEach(line -> text.append("- ").append(flat(line)).append('\n'));
        sheet.promised().forEach(said -> text.append("\n> ").append(flat(said)).append('\n'));
        text.append('\n');
        sheet.parts().forEach(part -> write(text, sheet, part));
        if (!sheet.corrigenda().isEmpty()) {
            text.append("\n## ").append(sheet.corrigendaTitle()).append('\n');
            sheet.corrigenda()
                    .forEach(
                            c ->
                                    text.append("\n**")
                                            .append(c.title())
                                            .append("** ")
                                            .append(flat(c.text()))
                                            .append('\n'));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void write(StringBuilder text, MinutesSheet sheet, Part part) {
        switch (part) {
            case Heading h -> text.append("\n## ").append(flat(h.title())).append("\n\n");
            case Day d -> text.append("\n*").append(d.day()).append(" (UTC)*\n\n");
            case Entry e -> {
                text.append("- ").append(e.time()).append(' ').append(flat(e.sentence()));
                if (e.said() != null) {
                    text.append(' ').append(sheet.quoted(flat(e.said())));
                }
                text.append(" (").append(e.source()).append(")\n");
            }
        }
    }

    private static String flat(String words) {
        return words.replace('\n', ' ').strip();
    }
}
