package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.OVERRIDE_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.VETO_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.WINDOWS_STILL_OPEN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VetoEvent.VetoOverridden;
import plenary.contracts.rule.Rule;
import plenary.proposal.Actor;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OverrideVeto;
import plenary.proposal.decision.Decisions.Vetoed;

/**
 * Overrides: where the charter has one, the chambers may lift a veto against its group's will, each
 * in a vote of its own, once all windows have ended.
 */
final class Overriding {
    private static final String SUBJECT = "veto/";

    private Overriding() {}

    static Decision put(ForumState state, Actor actor, OverrideVeto c, Instant now) {
        var found = state.decisions().veto(c.veto()).orElse(null);
        if (found == null || found.veto().standing().isEmpty()) {
            return Decision.refused(VETO_NOT_FOUND, "No veto " + c.veto() + " stands.");
        }
        var body = found.recommendation().body();
        var closed = Voting.notOpenTo(state, actor, body, SUBJECT + c.veto());
        if (closed.isPresent()) {
            return Decision.refused(closed.get());
        }
        if (found.round().endedAt() == null) {
            return Decision.refused(
                    WINDOWS_STILL_OPEN,
                    "Windows on " + found.recommendation().id() + " run, or a group votes.");
        }
        if (found.recommendation().stage() == Recommendation.Stage.ADOPTED) {
            return Decision.refused(
                    RECOMMENDATION_NOT_OPEN,
                    found.recommendation().id()
                            + " is adopted; there is nothing left to lift a veto for.");
        }
        var charter = state.assembly().forum().charter();
        var rule = charter.rule(Claim.ruleOf(state, found.veto().group()).overrideRule());
        if (rule.isEmpty()) {
            return Decision.refused(
                    OVERRIDE_NOT_PROVIDED, "The charter has no rule that overrides a veto.");
        }
        var uncounted = Electorates.uncounted(state, rule.get());
        return uncounted.isPresent()
                ? Decision.refused(uncounted.get())
                : Decision.accepted(vote(state, found, body, rule.get(), now));
    }

    private static PollOpened vote(
            ForumState state, Vetoed found, String body, Rule rule, Instant now) {
        var charter = state.assembly().forum().charter();
        var subject = SUBJECT + found.veto().id();
        var usual = Takings.usual(charter);
        var method =
                usual == Method.ROLL_CALL || usual == Method.RECORDED ? usual : Method.ROLL_CALL;
        var electorate = Electorates.of(state, rule, null, Attendance.in(state, body), now);
        return new PollOpened(
                Voting.next(state),
                PollKind.OVERRIDE,
                method,
                question(state, found),
                subject,
                Voting.putAgain(state, subject, rule),
                electorate,
                method == Method.ROLL_CALL ? Voting.callOrder(electorate.electors()) : List.of(),
                "public",
                Voting.closesAt(charter, now),
                charter.methods().changeOfVote(),
                Takings.namesShown(charter, method),
                null,
                state.assembly().roster().seq(),
                body,
                Conducting.of(state, body, subject, method, null));
    }

    /** In each language in which the charter names the group. */
    private static Map<String, String> question(ForumState state, Vetoed found) {
        var names =
                state.assembly()
                        .forum()
                        .charter()
                        .advisoryGroup(found.veto().group())
                        .map(group -> group.title())
                        .orElse(Map.of());
        var provisions = String.join(", ", found.veto().standing());
        var id = found.veto().group();
        return Map.of(
                "en",
                "Shall the veto of “%s” on provision %s be lifted against its will?"
                        .formatted(names.getOrDefault("en", id), provisions),
                "fr",
                "Le veto de « %s » sur la disposition %s est-il levé contre sa volonté ?"
                        .formatted(names.getOrDefault("fr", id), provisions));
    }

    /** A carried override lets go of the veto's brackets; any other result changes nothing. */
    static void follow(Course course, Poll poll, Instant at) {
        if (poll.opened().kind() != PollKind.OVERRIDE || !poll.carried()) {
            return;
        }
        var id = poll.opened().subject().substring(SUBJECT.length());
        var veto = course.state().decisions().veto(id).orElseThrow().veto();
        var standing = veto.standing();
        if (standing.isEmpty()) {
            return; // its group let go of it in the meantime
        }
        course.happens(at, new VetoOverridden(id, veto.group(), standing, poll.id()));
        for (var provision : standing) {
            if (veto.brackets().containsKey(provision)) {
                Wordings.letGo(course, veto.brackets().get(provision), veto.group(), at);
            }
        }
    }
}
