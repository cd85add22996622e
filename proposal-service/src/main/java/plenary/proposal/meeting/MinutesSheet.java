package plenary.proposal.meeting;

import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Session;
import plenary.proposal.floor.Session.Stage;

/**
 * The minutes of a meeting in words, in one language: all that any format of them knows.
 *
 * @param standing whether they are a draft or approved, for the top of every page
 * @param running what it is, for the top of every page
 * @param head what is to be known before the first line
 * @param promised what was said at the opening, word for word
 * @param parts in the order of the record
 * @param corrigenda what was wrong in them once they were approved
 */
public record MinutesSheet(
        String language,
        String title,
        String standing,
        boolean approved,
        String running,
        List<String> head,
        List<String> promised,
        List<Part> parts,
        String corrigendaTitle,
        List<Corrigendum> corrigenda) {

    /** Words as they were said, in the quotation marks of the language. */
    public String quoted(String words) {
        return "fr".equals(language) ? "«\u00a0" + words + "\u00a0»" : "“" + words + "”";
    }

    /** What stands one below the other. */
    public sealed interface Part permits Heading, Day, Entry {}

    /** An item of the agenda is taken up. */
    public record Heading(String title) implements Part {}

    /** The hours below are of this day. */
    public record Day(String day) implements Part {}

    /**
     * What happened.
     *
     * @param time of day, UTC
     * @param said words as they were said; null for none
     * @param source where in the record it stands, or who added it by hand
     */
    public record Entry(String time, String sentence, String said, String source) implements Part {}

    /** What was wrong, and how it reads. */
    public record Corrigendum(String title, String text) {}

    /**
     * @param minutes with what was added by hand
     */
    public static MinutesSheet of(
            ForumState state, String session, Minutes minutes, MinutesPhrases phrases) {
        var meeting = state.floor().sessions().get(session);
        var book = state.meetings().minutes(session);
        var names = new MinutesNames(state, meeting.body(), phrases);
        var standing = phrases.say(standing(meeting, book));
        return new MinutesSheet(
                phrases.language(),
                phrases.say("title", meeting.title()),
                standing,
                book.approved() != null,
                running(state, names, phrases),
                head(state, meeting, book, names),
                meeting.commitments().stream().map(Commitment::text).toList(),
                parts(minutes, new MinutesSentences(names, phrases)),
                phrases.say("corrigenda"),
                book.corrigenda().stream()
                        .map(
                                c ->
                                        new Corrigendum(
                                                phrases.say(
                                                        "corrigendum",
                                                        c.corrigendum(),
                                                        phrases.moment(c.at())),
                                                c.text()))
                        .toList());
    }

    private static String standing(Session meeting, MinutesBook book) {
        if (book.approved() != null) {
            return "approved";
        }
        return meeting.stage() == Stage.CLOSED ? "draft" : "going-on";
    }

    private static String running(ForumState state, MinutesNames names, MinutesPhrases phrases) {
        var forum = state.assembly().forum();
        var version = phrases.say("version", String.valueOf(state.seq()));
        var line =
                names.named(forum.title(), forum.id())
                        + " · "
                        + phrases.say("of", names.body(names.body()))
                        + " · "
                        + version;
        return forum.rehearsal() ? line + " · " + phrases.say("rehearsal") : line;
    }

    private static List<String> head(
            ForumState state, Session meeting, MinutesBook book, MinutesNames names) {
        var phrases = names.phrases();
        var lines = new ArrayList<String>();
        lines.add(running(state, names, phrases));
        for (var hours : meeting.hours()) {
            lines.add(
                    hours.to() == null
                            ? phrases.say("meets", phrases.moment(hours.from()))
                            : phrases.say(
                                    "met",
                                    phrases.moment(hours.from()),
                                    phrases.moment(hours.to())));
        }
        lines.add(
                book.approved() == null
                        ? phrases.say("draft-note")
                        : phrases.say(
                                "approved-at",
                                phrases.moment(book.approved().at()),
                                state.floor().sessions().get(book.approved().in()).title()));
        if (!meeting.present().isEmpty()) {
            lines.add(
                    phrases.say(
                            "present",
                            meeting.present().size(),
                            meeting.present().stream()
                                    .map(names::delegation)
                                    .sorted(
                                            Collator.getInstance(
                                                    Locale.forLanguageTag(phrases.language())))
                                    .collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private static List<Part> parts(Minutes minutes, MinutesSentences sentences) {
        var parts = new ArrayList<Part>();
        Instant before = null;
        for (var line : minutes.lines()) {
            if (before == null || !sentences.sameDay(before, line.at())) {
                parts.add(new Day(sentences.day(line.at())));
            }
            before = line.at();
            parts.add(sentences.part(line));
        }
        return List.copyOf(parts);
    }
}
