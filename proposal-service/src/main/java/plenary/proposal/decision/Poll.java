package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.contracts.event.PaperVoteEvent.SheetScanned;
import plenary.contracts.event.PollCourseEvent;
import plenary.contracts.event.PollCourseEvent.PollExtended;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.RepeatVoteEvent;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.event.VoteEvent.VoteNoted;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Outcome;

/**
 * A vote as the procedure sees it: what was put, to whom, and what came back. Ballots are the
 * ballot box's own.
 *
 * @param opened everything that decides it, frozen at opening
 * @param seq the record entry at which it was opened
 * @param closing whether the moderator has asked the ballot box to close
 * @param result what the ballot box answered; null while it is undecided
 * @param cancelled why it was cancelled; null where it was not
 * @param superseded the method whose count was left for another one; null where there was none
 * @param paper why and since when it is taken on paper; null on the network
 * @param after what followed the count; null for nothing
 * @param notes what seats said about their votes, in the order of the record
 */
public record Poll(
        PollOpened opened,
        long seq,
        Instant openedAt,
        boolean closing,
        ResultReceived result,
        String cancelled,
        Superseded superseded,
        List<Noted> notes,
        Paper paper,
        Afterwards after) {

    public Poll {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** A count that was begun and left for another method. */
    public record Superseded(Method method, String reason, Instant at) {}

    /** Answers are written on the printed sheet. */
    public record Paper(String reason, Instant at, List<SheetScanned> scans) {
        public Paper {
            scans = scans == null ? List.of() : List.copyOf(scans);
        }
    }

    /**
     * What followed the count.
     *
     * @param movedBy the seat that moved to take the matter again; null for none
     * @param casting what the moderator said of a tie; null before that
     * @param tieRejected whether a tie was not voted on again in time
     */
    public record Afterwards(String movedBy, Choice casting, boolean tieRejected) {
        static final Afterwards NOTHING = new Afterwards(null, null, false);
    }

    /** A seat's words beside its vote. */
    public record Noted(VoteNoted said, long seq, Instant at) {}

    /** Where a vote stands. */
    public enum Stage {
        OPEN,
        /**
         * The ballot box is asked to close, or its closing time has come; no result is here yet.
         */
        CLOSING,
        CLOSED,
        CANCELLED
    }

    static Poll opened(PollOpened opened, long seq, Instant at) {
        return new Poll(opened, seq, at, false, null, null, null, List.of(), null, null);
    }

    Poll askedToClose() {
        return copy(opened, true, result, cancelled, superseded, notes, paper);
    }

    Poll with(ResultReceived received) {
        return copy(opened, closing, received, cancelled, superseded, notes, paper);
    }

    Poll cancelled(String why) {
        return copy(opened, closing, result, why, superseded, notes, paper);
    }

    Poll with(Noted note) {
        var all = Lists.with(notes, note);
        return copy(opened, closing, result, cancelled, superseded, all, paper);
    }

    /** The same vote, by another method from now on. */
    Poll by(PollMethodChanged change, Instant at) {
        var before = new Superseded(opened.method(), change.reason(), at);
        var other =
                opened.by(change.method(), change.callOrder(), change.namesShown())
                        .until(change.closesAt());
        return copy(other, false, result, cancelled, before, notes, paper);
    }

    /** The same vote, as it goes on. */
    Poll with(PollCourseEvent fact) {
        var next =
                switch (fact) {
                    case PollProxiesSet e ->
                            opened.with(opened.conducted().with(e.proxies(), e.orphaned()));
                    case PollExtended e -> opened.until(e.closesAt());
                };
        return copy(next, closing, result, cancelled, superseded, notes, paper);
    }

    Poll onPaper(String reason, Instant at) {
        var taken = new Paper(reason, at, List.of());
        return copy(opened, closing, result, cancelled, superseded, notes, taken);
    }

    Poll with(SheetScanned scan) {
        var more = new Paper(paper.reason(), paper.at(), Lists.with(paper.scans(), scan));
        return copy(opened, closing, result, cancelled, superseded, notes, more);
    }

    private Poll copy(
            PollOpened nextOpened,
            boolean nextClosing,
            ResultReceived nextResult,
            String nextCancelled,
            Superseded nextSuperseded,
            List<Noted> nextNotes,
            Paper nextPaper) {
        return new Poll(
                nextOpened,
                seq,
                openedAt,
                nextClosing,
                nextResult,
                nextCancelled,
                nextSuperseded,
                nextNotes,
                nextPaper,
                after);
    }

    private Poll with(Afterwards next) {
        return new Poll(
                opened, seq, openedAt, closing, result, cancelled, superseded, notes, paper, next);
    }

    Poll after(RepeatVoteEvent fact) {
        var now = afterwards();
        return with(
                switch (fact) {
                    case ReconsiderationMoved e ->
                            new Afterwards(e.seat(), now.casting(), now.tieRejected());
                    case TieRejected e -> new Afterwards(now.movedBy(), now.casting(), true);
                    case CastingVoteGiven e ->
                            new Afterwards(now.movedBy(), e.choice(), now.tieRejected());
                });
    }

    /** What followed the count. */
    public Afterwards afterwards() {
        return after == null ? Afterwards.NOTHING : after;
    }

    /** What it came to, with what followed the count; empty while it is undecided. */
    public Optional<Outcome> outcome() {
        if (result == null) {
            return Optional.empty();
        }
        var counted = result.verdict().outcome();
        if (counted == Outcome.PENDING_CASTING_VOTE && afterwards().casting() != null) {
            return Optional.of(
                    afterwards().casting() == Choice.YES ? Outcome.ADOPTED : Outcome.REJECTED);
        }
        return Optional.of(
                counted == Outcome.PENDING_SECOND_VOTE && afterwards().tieRejected()
                        ? Outcome.REJECTED
                        : counted);
    }

    public String id() {
        return opened.poll();
    }

    /** Where it stands at {@code now}. */
    public Stage stage(Instant now) {
        if (cancelled != null) {
            return Stage.CANCELLED;
        }
        if (result != null) {
            return Stage.CLOSED;
        }
        var timeIsUp = opened.closesAt() != null && !now.isBefore(opened.closesAt());
        return closing || timeIsUp ? Stage.CLOSING : Stage.OPEN;
    }

    /** Whether a result may still come. One not yet received is undecided. */
    public boolean undecided() {
        return result == null && cancelled == null;
    }

    /** Whether the count carried what was put. */
    public boolean carried() {
        return outcome().filter(outcome -> outcome == Outcome.ADOPTED).isPresent();
    }

    /** Whether it occupies the body: once voting has begun nothing interrupts it. */
    boolean occupies(String body) {
        return undecided() && opened.kind() != PollKind.GROUP && body.equals(opened.body());
    }
}
