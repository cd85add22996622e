package plenary.voting.ballot;

import java.util.Map;
import java.util.Objects;
import plenary.contracts.charter.ChoiceWord;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.voting.poll.Poll;
import plenary.voting.poll.Roll;

/**
 * May this person cast this ballot for this seat now? The electorate is frozen; who acts for a seat
 * is not.
 */
public final class Casting {

    private Casting() {}

    /** What comes of a ballot. */
    public sealed interface Outcome {}

    /** It goes into the box, replacing what the seat said before. */
    public record Taken(Cast cast) implements Outcome {}

    /** The seat has said exactly this: the receipt is the one it has. */
    public record Same(StandingBallot standing) implements Outcome {}

    /** It does not count. */
    public record Turned(Refusal refusal) implements Outcome {}

    /**
     * Decides one ballot.
     *
     * @param before what the seat said last; null where it has not voted
     * @param roll of this vote
     * @param represents whether the person acts for the seat's delegation at this moment
     */
    public static Outcome cast(
            Poll poll, Roll roll, Cast cast, StandingBallot before, Represents represents) {
        // first who asks: where a vote stands is not told to whom it does not concern
        var stranger = roll.stranger(cast.seat());
        if (stranger.isPresent()) {
            return turned(stranger.get());
        }
        if (represents == Represents.NO && roll.orphaned(cast.seat())) {
            return turned(
                    RefusalCode.PROXY_HOLDER_ABSENT,
                    "Whoever holds the proxy of " + cast.seat() + " was absent.");
        }
        if (represents == Represents.NO) {
            return turned(RefusalCode.NOT_YOUR_SEAT, "You do not represent " + cast.seat() + ".");
        }
        if (represents == Represents.THROUGH_A_SECOND_CHANNEL) {
            return turned(
                    RefusalCode.DOUBLE_REPRESENTATION,
                    "You act for another delegation already, and the charter forbids a second"
                            + " channel.");
        }
        return switch (poll) {
            case Poll.Cancelled cancelled ->
                    turned(RefusalCode.VOTING_CLOSED, "The vote was called off.");
            case Poll.Closed closed ->
                    turned(
                            Refusal.of(
                                    RefusalCode.VOTING_CLOSED,
                                    "The vote closed at " + closed.closed().closedAt() + ".",
                                    Map.of("closedAt", closed.closed().closedAt())));
            case Poll.Closing closing -> late(closing.opened());
            case Poll.Open open when open.onPaper() ->
                    turned(
                            RefusalCode.TAKEN_ON_PAPER,
                            "Answers are written on the sheet of this vote and keyed in later.");
            case Poll.Open open when open.opened().method() == Method.SHOW_OF_HANDS ->
                    turned(
                            RefusalCode.METHOD_NOT_ALLOWED_HERE,
                            "Hands are shown in the room and counted by tellers.");
            case Poll.Open open when tooLate(open.opened(), cast) -> late(open.opened());
            case Poll.Open open ->
                    open.opened()
                            .conducted()
                            .meaning(cast.choice(), cast.word())
                            .map(meant -> bySeat(open.opened(), roll, cast.meaning(meant), before))
                            .orElseGet(() -> notOffered(open.opened()));
        };
    }

    private static Outcome notOffered(PollOpened opened) {
        var words = opened.conducted().words().stream().map(ChoiceWord::word).toList();
        return turned(
                RefusalCode.CHOICE_NOT_OFFERED,
                words.isEmpty()
                        ? "The charter does not offer this answer."
                        : "The charter does not offer this answer; its own words are "
                                + String.join(", ", words)
                                + ".");
    }

    private static Outcome bySeat(PollOpened opened, Roll roll, Cast cast, StandingBallot before) {
        var recused = roll.recused(cast.seat());
        if (recused.isPresent()) {
            return turned(recused.get());
        }
        if (before == null) {
            return new Taken(cast);
        }
        // what a sealed ballot says is not known, so it is never known to be the same
        if (before.choice() == cast.choice() && Objects.equals(before.word(), cast.word())) {
            return new Same(before);
        }
        return opened.changeAllowed()
                ? new Taken(cast)
                : turned(
                        RefusalCode.ALREADY_VOTED,
                        cast.seat() + " has voted, and this vote allows no change.");
    }

    // at the exact closing time a ballot is late
    private static boolean tooLate(PollOpened opened, Cast cast) {
        return opened.closesAt() != null && !cast.at().isBefore(opened.closesAt());
    }

    private static Outcome late(PollOpened opened) {
        return opened.closesAt() == null
                ? turned(RefusalCode.VOTING_CLOSED, "The moderator has closed the vote.")
                : turned(
                        Refusal.of(
                                RefusalCode.VOTING_CLOSED,
                                "The vote was open until " + opened.closesAt() + ".",
                                Map.of("closesAt", opened.closesAt())));
    }

    private static Outcome turned(RefusalCode code, String detail) {
        return new Turned(code.because(detail));
    }

    private static Outcome turned(Refusal refusal) {
        return new Turned(refusal);
    }
}
