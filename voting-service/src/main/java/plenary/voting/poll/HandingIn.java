package plenary.voting.poll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.HandCount;
import plenary.contracts.rule.TellersReturn;
import plenary.rules.Tellers;
import plenary.rules.TellersAgreement;

/** A teller hands in what was counted. */
public final class HandingIn {

    private HandingIn() {}

    /** What comes of it. */
    public sealed interface Outcome {}

    /**
     * The return is kept, and this is where the count stands with it.
     *
     * @param fresh false where the same teller said the same before
     */
    public record Kept(TellersAgreement standing, boolean fresh) implements Outcome {}

    /** Nothing is kept. */
    public record Turned(Refusal refusal) implements Outcome {}

    /**
     * Whether a return can be kept. Tellers who differ are kept both: they show, and block the
     * closing, until two agree.
     *
     * @param before returns handed in so far, in the order they came
     * @param teller whether the person is an appointed teller of this vote
     */
    public static Outcome handIn(
            Poll poll, List<TellersReturn> before, TellersReturn fresh, boolean teller) {
        return switch (poll) {
            case Poll.Closed closed -> turned(RefusalCode.VOTING_CLOSED, "The count is closed.");
            case Poll.Cancelled cancelled ->
                    turned(RefusalCode.VOTING_CLOSED, "The vote was called off.");
            case Poll.Open open when open.opened().method() != Method.SHOW_OF_HANDS ->
                    turned(
                            RefusalCode.METHOD_NOT_ALLOWED_HERE,
                            "This vote is by name; only a show of hands is counted by tellers.");
            case Poll.Open open when !teller -> notTeller();
            case Poll.Closing closing when !teller -> notTeller();
            case Poll.Open open -> keep(open, before, fresh);
            case Poll.Closing closing -> keep(closing, before, fresh);
        };
    }

    private static Outcome keep(Poll poll, List<TellersReturn> before, TellersReturn fresh) {
        var twice = namedTwice(fresh);
        if (twice.isPresent()) {
            return turned(
                    RefusalCode.COUNT_FAULTY,
                    "The return names " + twice.get() + " twice; each class is counted once.");
        }
        var all = new ArrayList<>(before);
        all.add(fresh);
        return switch (Tellers.agree(poll.opened().electorate(), all)) {
            case TellersAgreement.Impossible faulty ->
                    turned(RefusalCode.COUNT_FAULTY, Differences.say(faulty));
            case TellersAgreement standing -> new Kept(standing, !repeats(before, fresh));
        };
    }

    private static Optional<String> namedTwice(TellersReturn fresh) {
        var named = new HashSet<String>();
        return fresh.counts().stream()
                .map(HandCount::votingClass)
                .filter(votingClass -> !named.add(votingClass))
                .findFirst();
    }

    private static boolean repeats(List<TellersReturn> before, TellersReturn fresh) {
        return before.stream()
                .filter(r -> r.teller().equals(fresh.teller()))
                .reduce((earlier, later) -> later)
                .filter(fresh::equals)
                .isPresent();
    }

    private static Outcome notTeller() {
        return turned(RefusalCode.NOT_A_TELLER, "You are not an appointed teller of this vote.");
    }

    private static Outcome turned(RefusalCode code, String detail) {
        return new Turned(code.because(detail));
    }
}
