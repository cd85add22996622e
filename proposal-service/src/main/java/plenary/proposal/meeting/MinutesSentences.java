package plenary.proposal.meeting;

import static plenary.proposal.meeting.MinutesPhrases.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import plenary.proposal.meeting.Minutes.Line;
import plenary.proposal.meeting.MinutesSheet.Entry;
import plenary.proposal.meeting.MinutesSheet.Heading;
import plenary.proposal.meeting.MinutesSheet.Part;
import plenary.proposal.negotiating.GroupBehind;
import plenary.proposal.negotiating.NegotiatingGroup.Dissociated;

/** Each line of the minutes as a sentence. */
record MinutesSentences(MinutesNames names, MinutesPhrases phrases) {

    boolean sameDay(Instant a, Instant b) {
        return a.atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .equals(b.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    String day(Instant at) {
        return phrases.day(at);
    }

    Part part(Line l) {
        return switch (l.what()) {
            case ITEM -> new Heading(l.about());
            case ADDED ->
                    new Entry(
                            time(l.at()),
                            l.words(),
                            null,
                            phrases.say("by-hand", names.of(l.by())));
            case RESULT -> entry(l, null);
            default -> entry(l, l.words());
        };
    }

    private Entry entry(Line l, String said) {
        return new Entry(
                time(l.at()),
                begun(sentence(l)),
                said == null || said.isBlank() ? null : said.strip(),
                phrases.say("entry", String.valueOf(l.seq())));
    }

    /** With a capital letter, whoever it begins with. */
    private static String begun(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String sentence(Line l) {
        var by = l.by() == null ? "" : names.of(l.by());
        var about = l.about() == null ? "" : names.subject(l.about());
        var result = phrases.word("result", l.result());
        return switch (l.what()) {
            case OPENED, SUSPENDED, RESUMED, CLOSED, CHECK_OPENED, CHECK_CLOSED -> say(l);
            case PRESENT -> phrases.say("present-now", l.figure());
            case ITEM_LEFT, RULING, APPEAL_DECIDED, MOTION_DECIDED -> say(l, about, result);
            case ANNOUNCED, CLOCK_STOPPED, CLOCK_RESTARTED -> say(l, by);
            case SPOKE -> say(l, by, clock(l.figure()), result);
            case HANDED_OVER, LEAVE -> say(l, by, names.of(l.about()));
            case MOTION, SECONDED, MOTION_WITHDRAWN, APPEALED, VOTE_EXPLAINED, OBJECTED ->
                    say(l, by, about);
            case STATEMENT -> statement(l, by, about);
            case VOTE, VOTE_CANCELLED, AGREED -> say(l, about);
            case RESULT -> say(l, about, result, l.words());
            case ITEM, ADDED -> l.words();
        };
    }

    private String statement(Line l, String by, String about) {
        if (l.onBehalfOf().isEmpty()) {
            return l.about() == null ? say(l, by) : phrases.say("statement-on", by, about);
        }
        var whole = behind(l.onBehalfOf());
        return l.about() == null
                ? phrases.say("statement-for", by, whole)
                : phrases.say("statement-on-for", by, about, whole);
    }

    /** The groups words were said for, and who in them does not stand behind the words. */
    private String behind(List<GroupBehind> groups) {
        var named = GroupBehind.names(groups, phrases.language());
        var apart =
                GroupBehind.dissociated(groups).stream()
                        .map(this::apart)
                        .collect(Collectors.joining("; "));
        return apart.isEmpty() ? named : phrases.say("dissociated", named, apart);
    }

    private String apart(Dissociated d) {
        var who = names.delegation(d.delegation());
        return d.reason() == null || d.reason().isBlank()
                ? who
                : phrases.say("dissociated-because", who, d.reason().strip());
    }

    private String say(Line l, Object... with) {
        return phrases.say(l.what().name().toLowerCase(Locale.ROOT).replace('_', '-'), with);
    }

    /** Minutes and seconds. */
    private static String clock(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
