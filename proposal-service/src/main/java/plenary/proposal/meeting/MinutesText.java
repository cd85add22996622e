package plenary.proposal.meeting;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.Minutes.Line;
import plenary.proposal.meeting.Minutes.What;

/** The minutes of a meeting in English words, in Markdown; each line says where it comes from. */
public record MinutesText(ForumState state, String session) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    /** The whole, with what was added by hand. */
    public String of(Minutes minutes) {
        var meeting = state.floor().sessions().get(session);
        var book = state.meetings().minutes(session);
        var text = new StringBuilder("# Minutes: ").append(meeting.title()).append("\n\n");
        text.append(standing(book)).append("\n\n");
        if (!meeting.present().isEmpty()) {
            text.append("Present: ")
                    .append(
                            meeting.present().stream()
                                    .map(seat -> name("seat:" + seat))
                                    .collect(Collectors.joining(", ")))
                    .append(".\n\n");
        }
        meeting.commitments().forEach(c -> text.append("> ").append(flat(c.text())).append("\n\n"));
        minutes.lines().forEach(line -> write(text, line));
        if (!book.corrigenda().isEmpty()) {
            text.append("\n## Corrigenda\n\n");
            book.corrigenda()
                    .forEach(
                            c ->
                                    text.append(c.corrigendum())
                                            .append(". ")
                                            .append(flat(c.text()))
                                            .append(" (record ")
                                            .append(c.seq())
                                            .append(")\n"));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String standing(MinutesBook book) {
        return book.approved() == null
                ? "Not approved."
                : "Approved "
                        + DAY.format(book.approved().at())
                        + ", in "
                        + book.approved().in()
                        + ".";
    }

    private void write(StringBuilder text, Line line) {
        if (line.what() == What.ITEM) {
            text.append("\n## ").append(flat(line.about())).append("\n\n");
            return;
        }
        text.append("- ").append(TIME.format(line.at())).append(' ').append(sentence(line));
        text.append(
                line.note() == null
                        ? " (record " + line.seq() + ")\n"
                        : " *(added by hand, " + line.by() + ")*\n");
    }

    private String sentence(Line l) {
        return switch (l.what()) {
            case OPENED -> "The meeting opens: " + flat(l.about()) + ".";
            case SUSPENDED -> "The meeting is suspended" + said(l) + ".";
            case RESUMED -> "The meeting goes on.";
            case CLOSED -> "The meeting ends" + said(l) + ".";
            case PRESENT -> l.figure() + " seats are present.";
            case ITEM -> flat(l.about());
            case ITEM_LEFT -> flat(l.about()) + " is " + l.result() + said(l) + ".";
            case ANNOUNCED -> name(l.by()) + " announces" + said(l) + ".";
            case SPOKE -> name(l.by()) + " speaks, " + clock(l.figure()) + purpose(l) + ".";
            case HANDED_OVER -> name(l.by()) + " hands the chair to " + l.about() + ".";
            case MOTION -> name(l.by()) + " raises motion " + l.about() + said(l) + ".";
            case MOTION_WITHDRAWN -> name(l.by()) + " withdraws motion " + l.about() + ".";
            case RULING -> "Ruling on " + l.about() + ", " + l.result() + said(l) + ".";
            case APPEALED -> name(l.by()) + " appeals against the ruling on " + l.about() + ".";
            case APPEAL_DECIDED -> "The ruling on " + l.about() + ": " + l.result() + ".";
            case MOTION_DECIDED -> "Motion " + l.about() + " is " + l.result() + ".";
            case STATEMENT -> name(l.by()) + said(l) + about(l) + ".";
            case CHECK_OPENED -> "The feeling of the room is asked; not a vote" + said(l) + ".";
            case CHECK_CLOSED -> "The chair on the feeling of the room; not a vote" + said(l) + ".";
            case VOTE -> "Put to the vote, " + l.about() + said(l) + ".";
            case VOTE_CANCELLED -> "The vote " + l.about() + " is called off" + said(l) + ".";
            case RESULT -> "Result of " + l.about() + ": " + l.result() + " (" + l.words() + ").";
            case VOTE_EXPLAINED -> name(l.by()) + " on its vote" + said(l) + ".";
            case OBJECTED -> name(l.by()) + " objects to " + l.about() + said(l) + ".";
            case AGREED -> "Agreed: " + l.about() + ".";
            case ADDED -> flat(l.words());
        };
    }

    private static String purpose(Line l) {
        return "statement".equals(l.result()) ? "" : ", " + l.result().replace('-', ' ');
    }

    private static String about(Line l) {
        return l.about() == null ? "" : " (on " + l.about() + ")";
    }

    private static String said(Line l) {
        return l.words() == null || l.words().isBlank() ? "" : ": “" + flat(l.words()) + "”";
    }

    private static String clock(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private String name(String by) {
        return new SpeakingTurns(state, session).name(by);
    }

    private static String flat(String words) {
        return words.replace('\n', ' ').strip();
    }
}
