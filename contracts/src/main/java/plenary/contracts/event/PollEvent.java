package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;

/** Votes, as proposal-service orders them, and temperature checks, which are not votes. */
public sealed interface PollEvent extends DeliberationEvent {

    /** Why a vote is taken. */
    enum PollKind {
        PROCEDURAL,
        CHAMBER,
        GROUP,
        /** Whether one veto is lifted against its group's will. */
        OVERRIDE
    }

    /** How hands are counted. */
    enum Method {
        ROLL_CALL,
        SHOW_OF_HANDS,
        RECORDED,
        /** Sealed envelopes; only the sums are ever known. */
        SECRET
    }

    /**
     * A vote was opened; everything that decides it is frozen here.
     *
     * @param question what is put, in words
     * @param subject what hangs on it ({@code recommendation/rec-1}, {@code amendment/…})
     * @param callOrder seats in the order they are called, for a roll call
     * @param audience {@code public}, or {@code group:civil-society} for a group's own poll
     * @param closesAt exact closing time; absent where the moderator closes
     * @param changeAllowed whether a seat may change its vote until the closing
     * @param namesShown whether ballots are published by seat when closed
     * @param tellers the body whose appointed tellers count hands; absent for other methods
     * @param rosterSeq the record entry at which the roster was read
     * @param body the body whose moderator opened it and may close it; absent for a group's own
     *     poll
     * @param conduct what else was frozen; null where there is nothing else
     */
    record PollOpened(
            String poll,
            PollKind kind,
            Method method,
            Map<String, String> question,
            String subject,
            Rule rule,
            Electorate electorate,
            List<String> callOrder,
            String audience,
            Instant closesAt,
            boolean changeAllowed,
            boolean namesShown,
            String tellers,
            long rosterSeq,
            String body,
            Conduct conduct)
            implements PollEvent {

        /** How it is conducted. */
        public Conduct conducted() {
            return conduct == null ? Conduct.PLAIN : conduct;
        }

        /** The body whose tellers count it, where any do; null for a group's own vote. */
        public String countedIn() {
            return tellers == null ? body : tellers;
        }

        /** The same vote by another method; hands are counted by the body's tellers. */
        public PollOpened by(Method other, List<String> order, boolean names) {
            return new PollOpened(
                    poll,
                    kind,
                    other,
                    question,
                    subject,
                    rule,
                    electorate,
                    order,
                    audience,
                    closesAt,
                    changeAllowed,
                    names,
                    other == Method.SHOW_OF_HANDS ? body : null,
                    rosterSeq,
                    body,
                    conduct);
        }

        /** The same vote, until then. */
        public PollOpened until(Instant end) {
            return copy(end, conduct);
        }

        /** The same vote, otherwise conducted. */
        public PollOpened with(Conduct other) {
            return copy(closesAt, other);
        }

        private PollOpened copy(Instant end, Conduct next) {
            return new PollOpened(
                    poll,
                    kind,
                    method,
                    question,
                    subject,
                    rule,
                    electorate,
                    callOrder,
                    audience,
                    end,
                    changeAllowed,
                    namesShown,
                    tellers,
                    rosterSeq,
                    body,
                    next);
        }

        /** A vote that no body's moderator closes. */
        public PollOpened(
                String poll,
                PollKind kind,
                Method method,
                Map<String, String> question,
                String subject,
                Rule rule,
                Electorate electorate,
                List<String> callOrder,
                String audience,
                Instant closesAt,
                boolean changeAllowed,
                boolean namesShown,
                String tellers,
                long rosterSeq) {
            this(
                    poll,
                    kind,
                    method,
                    question,
                    subject,
                    rule,
                    electorate,
                    callOrder,
                    audience,
                    closesAt,
                    changeAllowed,
                    namesShown,
                    tellers,
                    rosterSeq,
                    null,
                    null);
        }
    }

    record PollCloseRequested(String poll) implements PollEvent {}

    record PollCancelled(String poll, String reason) implements PollEvent {}

    /**
     * A result taken in from the ballot box.
     *
     * @param votingSeq its entry in the voting log
     * @param votingLeaf that entry's leaf hash, hex
     * @param ballots by seat where the poll publishes names; absent where it does not
     */
    record ResultReceived(
            String poll,
            long votingSeq,
            String votingLeaf,
            Instant closedAt,
            Tally tally,
            Verdict verdict,
            List<Ballot> ballots)
            implements PollEvent {
        public ResultReceived {
            ballots = ballots == null ? List.of() : List.copyOf(ballots);
        }
    }

    /**
     * A non-binding show of feeling began. It has no threshold, no outcome and no power.
     *
     * @param counted whether answers are counted at all
     */
    record TemperatureCheckOpened(
            String check, String body, Map<String, String> question, boolean counted)
            implements PollEvent {}

    /** It ended; the moderator's words about it are kept verbatim. */
    record TemperatureCheckClosed(String check, String words) implements PollEvent {}
}
