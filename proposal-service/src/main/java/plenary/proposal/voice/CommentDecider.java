package plenary.proposal.voice;

import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.COMMENTS_CLOSED;
import static plenary.contracts.refusal.RefusalCode.COMMENTS_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.COMMENT_ANSWERED;
import static plenary.contracts.refusal.RefusalCode.COMMENT_LIMIT_REACHED;
import static plenary.contracts.refusal.RefusalCode.COMMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;

import java.time.Duration;
import java.time.Instant;
import plenary.contracts.event.VoiceEvent.CommentAnswered;
import plenary.contracts.event.VoiceEvent.CommentHidden;
import plenary.contracts.event.VoiceEvent.CommentMade;
import plenary.contracts.event.VoiceEvent.CommentsClosed;
import plenary.contracts.event.VoiceEvent.CommentsOpened;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.voice.VoiceCommand.AnswerComment;
import plenary.proposal.voice.VoiceCommand.CloseComments;
import plenary.proposal.voice.VoiceCommand.HideComment;
import plenary.proposal.voice.VoiceCommand.MakeComment;
import plenary.proposal.voice.VoiceCommand.OpenComments;

/**
 * Decides on public comments: by people with an account and without a seat, between two instants.
 */
final class CommentDecider {
    static final Duration APART = Duration.ofMinutes(1);
    static final int MOST = 20;

    private CommentDecider() {}

    static Decision open(ForumState state, Actor actor, OpenComments c, Instant now) {
        var body =
                state.assembly()
                        .bodies()
                        .find(c.body())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                BODY_NOT_FOUND,
                                                "There is no body " + c.body() + "."));
        leads(actor, body.id());
        if (!body.open()) {
            return Decision.refused(BODY_CLOSED, body.id() + " is closed to the public.");
        }
        if (c.session() != null
                && state.floor()
                        .sessions()
                        .find(c.session())
                        .filter(s -> s.body().equals(body.id()))
                        .isEmpty()) {
            return Decision.refused(
                    SESSION_NOT_FOUND, body.id() + " has no session " + c.session() + ".");
        }
        var from = c.from() == null ? now : c.from();
        if (!c.until().isAfter(from) || !c.until().isAfter(now)) {
            return Decision.refused(MALFORMED_REQUEST, "Comments end after they begin, and later.");
        }
        return Decision.accepted(
                new CommentsOpened(
                        "period-" + (state.voices().periods().size() + 1),
                        body.id(),
                        c.session(),
                        c.title(),
                        from,
                        c.until()));
    }

    static Decision make(ForumState state, Actor actor, MakeComment c, Instant now) {
        var period = period(state, c.period());
        if (seated(state, actor)) {
            return Decision.refused(
                    NOT_ENTITLED, "Comments are for those without a seat or an office here.");
        }
        if (!period.takes(now)) {
            return Decision.refused(
                    COMMENTS_CLOSED,
                    "Comments are taken from " + period.from() + " until " + period.until() + ".");
        }
        if (c.provision() != null) {
            Concerned.there(state, c.provision());
        }
        var mine =
                state.voices().comments().all().stream()
                        .filter(m -> m.person().equals(actor.person()))
                        .toList();
        var tooSoon = mine.stream().anyMatch(m -> now.isBefore(m.at().plus(APART)));
        if (tooSoon || mine.stream().filter(m -> m.period().equals(period.id())).count() >= MOST) {
            return Decision.refused(
                    COMMENT_LIMIT_REACHED,
                    tooSoon
                            ? "Your last comment is less than a minute old."
                            : "You have commented " + MOST + " times in this period.");
        }
        return Decision.accepted(
                new CommentMade(
                        "comment-" + (state.voices().comments().size() + 1),
                        period.id(),
                        c.provision(),
                        c.author(),
                        actor.person(),
                        c.text()));
    }

    private static boolean seated(ForumState state, Actor actor) {
        var assembly = state.assembly();
        return !(actor.capacity() instanceof Capacity.Person)
                || assembly.forum().secretariat().contains(actor.person())
                || !assembly.people().officesOf(actor.person()).isEmpty()
                || assembly.people().readWith(actor.person()).stream()
                        .flatMap(code -> assembly.roster().delegations().find(code).stream())
                        .anyMatch(delegation -> !delegation.seats().isEmpty());
    }

    static Decision answer(ForumState state, Actor actor, AnswerComment c) {
        var comment = comment(state, c.comment());
        var body = period(state, comment.period()).body();
        if (!Rights.chairs(actor, body)) {
            return Decision.refused(NOT_ENTITLED, "The chair of " + body + " answers.");
        }
        return comment.answer() != null
                ? Decision.refused(COMMENT_ANSWERED, comment.id() + " has been answered.")
                : Decision.accepted(new CommentAnswered(comment.id(), as(actor), c.text()));
    }

    static Decision hide(ForumState state, Actor actor, HideComment c) {
        var comment = comment(state, c.comment());
        leads(actor, period(state, comment.period()).body());
        return comment.hidden() != null
                ? Decision.accepted()
                : Decision.accepted(new CommentHidden(comment.id(), as(actor), c.reason()));
    }

    static Decision close(ForumState state, Actor actor, CloseComments c) {
        var period = period(state, c.period());
        leads(actor, period.body());
        if (period.closed() != null) {
            return Decision.accepted();
        }
        var unanswered =
                state.voices().of(period.id()).stream()
                        .filter(m -> m.answer() == null && m.hidden() == null)
                        .map(PublicComment::id)
                        .toList();
        return Decision.accepted(new CommentsClosed(period.id(), unanswered));
    }

    private static CommentPeriod period(ForumState state, String id) {
        return state.voices()
                .periods()
                .find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        COMMENTS_NOT_FOUND,
                                        "There is no period of comments " + id + "."));
    }

    private static PublicComment comment(ForumState state, String id) {
        return state.voices()
                .comments()
                .find(id)
                .orElseThrow(
                        () -> new Refused(COMMENT_NOT_FOUND, "There is no comment " + id + "."));
    }

    private static void leads(Actor actor, String body) {
        if (!Rights.secretariat(actor) && !Rights.leads(actor, body)) {
            throw new Refused(
                    NOT_ENTITLED, "The secretariat does this, or who leads " + body + ".");
        }
    }

    private static String as(Actor actor) {
        return actor.capacity() instanceof Capacity.InOffice in
                ? new Capacity.InOffice(in.office(), in.body(), null).shown()
                : actor.capacity().shown();
    }
}
