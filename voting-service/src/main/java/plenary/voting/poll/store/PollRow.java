package plenary.voting.poll.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.RepeatVoteEvent;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.event.VotingEvent.PollClosed;
import plenary.contracts.refusal.RefusalCode;
import plenary.journal.PlenaryJson;
import plenary.voting.poll.Poll;

/** The row of a {@link Poll}. */
@Entity
@Table(name = "poll")
@IdClass(PollRow.Key.class)
public class PollRow {
    @Id public String forum;
    @Id public String poll;
    public String state;
    public String audience;
    public String opened;

    @Column(name = "opened_at")
    public Instant openedAt;

    @Column(name = "closes_at")
    public Instant closesAt;

    @Column(name = "close_asked")
    public Instant closeAsked;

    @Column(name = "blocked_by")
    public String blockedBy;

    public String closed;

    @Column(name = "closed_at")
    public Instant closedAt;

    @Column(name = "closed_seq")
    public Long closedSeq;

    public String cancelled;
    public String superseded;
    public String paper;
    public String afterwards;
    public long version;

    static PollRow of(String forum, PollOpened opened, Instant at) {
        var row = new PollRow();
        row.forum = forum;
        row.poll = opened.poll();
        row.state = "open";
        row.audience = opened.audience() == null ? "public" : opened.audience();
        row.opened = PlenaryJson.write(opened);
        row.openedAt = at;
        row.closesAt = opened.closesAt();
        return row;
    }

    /** The poll this row keeps. */
    public Poll toPoll() {
        var frozen = PlenaryJson.read(opened, PollOpened.class);
        return switch (state) {
            case "open" -> new Poll.Open(frozen, paper != null);
            case "closing" ->
                    new Poll.Closing(
                            frozen,
                            closeAsked,
                            RefusalCode.valueOf(
                                    blockedBy.toUpperCase(Locale.ROOT).replace('-', '_')));
            case "closed" -> new Poll.Closed(frozen, PlenaryJson.read(closed, PollClosed.class));
            case "cancelled" -> new Poll.Cancelled(frozen, cancelled);
            default -> throw new IllegalStateException("a poll is never " + state);
        };
    }

    public boolean undecided() {
        return state.equals("open") || state.equals("closing");
    }

    /** The same vote goes on by another method; what blocked its count is over. */
    public void takeBy(PollMethodChanged change) {
        var frozen = PlenaryJson.read(opened, PollOpened.class);
        superseded = frozen.method().name();
        opened =
                PlenaryJson.write(
                        frozen.by(change.method(), change.callOrder(), change.namesShown())
                                .until(change.closesAt()));
        closesAt = change.closesAt();
        // hands that were counted before word of this came are superseded as well
        closed = null;
        closedAt = null;
        closedSeq = null;
        reopen();
    }

    /** Others cast for absent seats from now on. */
    public void cast(PollProxiesSet by) {
        var frozen = PlenaryJson.read(opened, PollOpened.class);
        opened =
                PlenaryJson.write(
                        frozen.with(frozen.conducted().with(by.proxies(), by.orphaned())));
        version++;
    }

    /** It arrived when its time was over; it waits for more, and nothing is counted. */
    public void miss() {
        closesAt = null;
    }

    public void extend(Instant until) {
        opened = PlenaryJson.write(PlenaryJson.read(opened, PollOpened.class).until(until));
        closesAt = until;
        reopen();
    }

    private void reopen() {
        state = "open";
        closeAsked = null;
        blockedBy = null;
        version++;
    }

    /** How the vote is on paper; null where it is not. */
    public PaperTrail onPaper() {
        return paper == null ? null : PlenaryJson.read(paper, PaperTrail.class);
    }

    public void keep(PaperTrail trail) {
        paper = PlenaryJson.write(trail);
        version++;
    }

    /** What followed its count; null for nothing. */
    public Afterwards afterwards() {
        return afterwards == null ? null : PlenaryJson.read(afterwards, Afterwards.class);
    }

    public void follow(RepeatVoteEvent fact) {
        afterwards = PlenaryJson.write(Afterwards.of(afterwards(), fact));
        version++;
    }

    public void close(PollClosed result, long seq) {
        state = "closed";
        closed = PlenaryJson.write(result);
        closedAt = result.closedAt();
        closedSeq = seq;
        blockedBy = null;
        version++;
    }

    public void block(Instant asked, RefusalCode reason) {
        state = "closing";
        closeAsked = closeAsked == null ? asked : closeAsked;
        blockedBy = reason.code();
        version++;
    }

    public void cancel(String reason) {
        state = "cancelled";
        cancelled = reason == null ? "" : reason;
        version++;
    }

    /** Its identity. */
    public static class Key {
        public String forum;
        public String poll;

        public Key() {}

        public Key(String forum, String poll) {
            this.forum = forum;
            this.poll = poll;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.forum.equals(forum) && key.poll.equals(poll);
        }

        @Override
        public int hashCode() {
            return Objects.hash(forum, poll);
        }
    }
}
