package plenary.proposal.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Tally;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Poll;
import plenary.proposal.floor.Challenge;
import plenary.proposal.floor.Session;
import plenary.proposal.promise.Happened.What;
import plenary.proposal.text.ConsensusCall;
import plenary.proposal.text.ConsensusCall.Stage;

/** All that happened in a forum to which a promise may have been made, oldest first. */
final class Practice {
    private final ForumState state;
    private final Instant now;
    private final List<Happened> facts = new ArrayList<>();

    private Practice(ForumState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    static List<Happened> of(ForumState state, Instant now) {
        var practice = new Practice(state, now);
        state.decisions().polls().all().forEach(practice::vote);
        state.texts().calls().all().forEach(practice::call);
        state.decisions()
                .checks()
                .all()
                .forEach(
                        c ->
                                practice.happened(
                                        What.TEMPERATURE_CHECK,
                                        c.openedAt(),
                                        c.openedSeq(),
                                        c.body(),
                                        "temperature-check/" + c.id(),
                                        null,
                                        c.question()));
        state.floor().sessions().all().forEach(practice::met);
        state.floor().challenges().all().forEach(practice::challenged);
        practice.facts.sort(Comparator.comparing(Happened::at)); // stable
        return List.copyOf(practice.facts);
    }

    private void vote(Poll poll) {
        var opened = poll.opened();
        if (opened.kind() == PollKind.GROUP || poll.result() == null) {
            return; // a group's own vote is the group's affair; one without a result decides
            // nothing
        }
        var result = poll.result();
        facts.add(
                new Happened(
                        What.VOTE,
                        poll.openedAt(),
                        poll.seq(),
                        opened.body(),
                        "poll/" + poll.id(),
                        word(result.verdict().outcome()),
                        opened.question(),
                        null,
                        whole(result.tally())));
    }

    private static ClassCount whole(Tally tally) {
        return tally == null ? null : tally.whole();
    }

    private void call(ConsensusCall call) {
        var subject = "consensus-call/" + call.id();
        happened(
                call.inWriting() ? What.SILENCE_PROCEDURE : What.CALL,
                call.at(),
                call.seq(),
                call.body(),
                subject,
                word(call.stage()),
                Map.of());
        for (var objection : call.objections()) {
            happened(
                    What.OBJECTION,
                    objection.at(),
                    objection.seq(),
                    call.body(),
                    "bracket/" + objection.bracket(),
                    null,
                    Map.of());
        }
        if (call.stage() == Stage.GAVELLED && call.ended() != null) {
            happened(What.GAVEL, call.ended(), call.endSeq(), call.body(), subject, null, Map.of());
        }
        if (call.stage() == Stage.SILENCE_ENDED) {
            happened(
                    What.SILENCE_ENDED,
                    call.ended(),
                    call.endSeq(),
                    call.body(),
                    subject,
                    null,
                    Map.of());
        }
    }

    private void met(Session session) {
        var open = state.assembly().bodies().get(session.body()).open();
        for (var hours : session.hours()) {
            var to = hours.to() == null ? now : hours.to();
            facts.add(
                    new Happened(
                            open ? What.OPEN_MEETING : What.CLOSED_MEETING,
                            hours.from(),
                            hours.seq(),
                            session.body(),
                            "session/" + session.id(),
                            null,
                            Map.of(),
                            Math.max(0, Duration.between(hours.from(), to).toMinutes()),
                            null));
        }
    }

    private void challenged(Challenge c) {
        happened(What.CHALLENGE, c.at(), c.seq(), null, c.subject(), null, said(c.grounds()));
        var ruling = c.ruling();
        if (ruling != null) {
            happened(
                    What.RULING,
                    ruling.at(),
                    ruling.seq(),
                    null,
                    c.subject(),
                    ruling.inScope() ? "in-scope" : "out-of-scope",
                    said(ruling.words()));
        }
        var appeal = c.appeal();
        if (appeal != null && appeal.at() != null) {
            happened(What.APPEAL, appeal.at(), appeal.seq(), null, c.subject(), null, Map.of());
        }
        if (appeal != null && appeal.outcome() != null) {
            var outcome = appeal.outcome();
            happened(
                    What.APPEAL_DECIDED,
                    outcome.at(),
                    outcome.seq(),
                    null,
                    c.subject(),
                    outcome.overruled() ? "overruled" : "upheld",
                    Map.of());
        }
    }

    private static Map<String, String> said(String words) {
        return words == null ? Map.of() : Map.of("", words);
    }

    private void happened(
            What what,
            Instant at,
            long entry,
            String body,
            String subject,
            String outcome,
            Map<String, String> words) {
        facts.add(new Happened(what, at, entry, body, subject, outcome, words, null, null));
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
