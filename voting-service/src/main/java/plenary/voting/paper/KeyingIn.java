package plenary.voting.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Ballot;
import plenary.voting.poll.Poll;
import plenary.voting.poll.Roll;

/** A teller keys in what the sheet says. */
public final class KeyingIn {
    private KeyingIn() {}

    /** What comes of it. */
    public sealed interface Outcome {}

    /**
     * The return is kept.
     *
     * @param read as it is kept
     * @param fresh false where the same teller read the same before
     */
    public record Kept(SheetReturn read, SheetAgreement standing, boolean fresh)
            implements Outcome {}

    /** Nothing is kept. */
    public record Turned(Refusal refusal) implements Outcome {}

    /**
     * A return as it comes in.
     *
     * @param sheet the number on the paper the teller has in hand
     * @param appointed whether who keys it in is an appointed teller of this vote
     */
    public record Incoming(String sheet, SheetReturn read, boolean appointed) {}

    /**
     * Whether a return can be kept. Tellers who differ are kept both, and block the closing until
     * they agree.
     *
     * @param onPaper whether the vote was taken on paper
     * @param before returns so far, in the order they came
     * @param voted seats whose ballots were cast before the vote went on paper
     */
    public static Outcome keyIn(
            Poll poll,
            boolean onPaper,
            List<SheetReturn> before,
            Set<String> voted,
            Incoming incoming) {
        if (!incoming.appointed()) {
            return turned(
                    RefusalCode.NOT_A_TELLER, "You are not an appointed teller of this vote.");
        }
        return switch (poll) {
            case Poll.Closed closed -> turned(RefusalCode.VOTING_CLOSED, "The count is closed.");
            case Poll.Cancelled cancelled ->
                    turned(RefusalCode.VOTING_CLOSED, "The vote was called off.");
            case Poll.Open open -> read(open.opened(), onPaper, before, voted, incoming);
            case Poll.Closing closing -> read(closing.opened(), onPaper, before, voted, incoming);
        };
    }

    private static Outcome read(
            PollOpened opened,
            boolean onPaper,
            List<SheetReturn> before,
            Set<String> voted,
            Incoming incoming) {
        if (!onPaper) {
            return turned(RefusalCode.NOT_ON_PAPER, "This vote is not taken on paper.");
        }
        if (opened.method() == Method.SHOW_OF_HANDS) {
            return turned(
                    RefusalCode.METHOD_NOT_ALLOWED_HERE,
                    "Hands are handed in class by class, as the tellers' count.");
        }
        var number = Sheet.number(opened);
        if (!number.equals(incoming.sheet())) {
            return turned(
                    RefusalCode.SHEET_OF_ANOTHER_VOTE,
                    "The sheet of this vote has the number " + number + ".");
        }
        var roll = Roll.of(opened);
        var seen = new HashSet<String>();
        for (var ballot : incoming.read().ballots()) {
            var fault = fault(opened, roll, voted, ballot);
            if (fault != null) {
                return new Turned(fault);
            }
            if (!seen.add(ballot.seat())) {
                return turned(RefusalCode.ALREADY_VOTED, ballot.seat() + " is keyed in twice.");
            }
        }
        var all = new ArrayList<>(before);
        all.add(incoming.read());
        return new Kept(incoming.read(), SheetAgreement.of(all), !repeats(before, incoming.read()));
    }

    private static Refusal fault(PollOpened opened, Roll roll, Set<String> voted, Ballot ballot) {
        var seat = ballot.seat();
        var barred = roll.stranger(seat).or(() -> roll.recused(seat));
        if (barred.isPresent()) {
            return barred.get();
        }
        if (!opened.conducted().offers(ballot.choice())) {
            return RefusalCode.CHOICE_NOT_OFFERED.because(
                    "The charter does not offer the answer keyed in for " + seat + ".");
        }
        return voted.contains(seat)
                ? Refusal.of(
                        RefusalCode.ELECTRONIC_BALLOT_STANDS,
                        seat + " has cast its ballot on the network, and that ballot stands.",
                        Map.of("seat", seat))
                : null;
    }

    private static boolean repeats(List<SheetReturn> before, SheetReturn fresh) {
        return SheetAgreement.standing(before).contains(fresh);
    }

    private static Outcome turned(RefusalCode code, String detail) {
        return new Turned(code.because(detail));
    }
}
