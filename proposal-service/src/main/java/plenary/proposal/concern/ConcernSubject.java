package plenary.proposal.concern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Poll;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Scope;

/** What a petition of members can be about: a text before a body, or a part of it. */
final class ConcernSubject {
    private static final String BODY = "body/";
    private static final String PROVISION = "provision/";
    private static final String PROPOSAL = "proposal/";
    private static final String RECOMMENDATION = "recommendation/";

    private ConcernSubject() {}

    /** The provisions it reaches; empty where there is no such thing that all may see. */
    static Optional<List<String>> of(ForumState state, String subject) {
        if (subject.startsWith(BODY)) {
            return state.assembly()
                    .bodies()
                    .find(after(subject))
                    .filter(body -> "public".equals(body.audience()))
                    .map(
                            body ->
                                    state.texts().draft() == null
                                            ? List.<String>of()
                                            : within(state, body.id()));
        }
        if (subject.startsWith(PROVISION)) {
            return state.texts()
                    .provision(after(subject))
                    .filter(p -> "public".equals(Audiences.ofSubject(state, subject)))
                    .map(p -> List.of(p.id()));
        }
        if (subject.startsWith(PROPOSAL)) {
            return state.texts()
                    .proposals()
                    .find(after(subject))
                    .map(p -> List.copyOf(Reach.provisions(state, subject)));
        }
        return subject.startsWith(RECOMMENDATION)
                ? state.decisions()
                        .recommendations()
                        .find(after(subject))
                        .map(
                                rec ->
                                        rec.latest().provisions().stream()
                                                .map(p -> p.provision())
                                                .toList())
                : Optional.empty();
    }

    /** What is before a body; the whole is before the plenary. */
    static List<String> within(ForumState state, String body) {
        var scope = Scope.of(state.assembly(), body);
        return state.texts().inOrder().stream().filter(scope::takes).map(Provision::id).toList();
    }

    /**
     * What is being voted on that it touches, where all may see that: itself, a part of it, or a
     * whole it is part of. Nothing interrupts a vote.
     */
    static Optional<String> votingTouches(ForumState state, String subject) {
        var votes =
                state.decisions().polls().all().stream()
                        .filter(Poll::undecided)
                        .filter(poll -> "public".equals(poll.opened().audience()))
                        .map(poll -> poll.opened().subject());
        var puttings =
                state.decisions().recommendations().all().stream()
                        .filter(rec -> rec.latest().endedAt() == null)
                        .filter(
                                rec ->
                                        in(rec, subject)
                                                || Reach.touches(
                                                        state,
                                                        subject,
                                                        Set.of(RECOMMENDATION + rec.id())))
                        .map(rec -> RECOMMENDATION + rec.id());
        return Stream.concat(
                        votes.filter(voting -> Reach.touches(state, subject, Set.of(voting))),
                        puttings)
                .findFirst();
    }

    /** Whether voting on it has begun, by itself or in what was put forward. */
    static boolean beingVotedOn(ForumState state, String subject) {
        var voting =
                state.decisions().polls().all().stream()
                        .filter(poll -> poll.undecided())
                        .anyMatch(poll -> subject.equals(poll.opened().subject()));
        return voting
                || state.decisions().recommendations().all().stream()
                        .filter(rec -> rec.latest().endedAt() == null)
                        .anyMatch(rec -> in(rec, subject));
    }

    /** Whether what was put forward last has it in it. */
    static boolean in(Recommendation rec, String subject) {
        return subject.equals(RECOMMENDATION + rec.id())
                || subject.equals(BODY + rec.body())
                || subject.startsWith(PROVISION)
                        && rec.latest().provision(after(subject)).isPresent();
    }

    private static String after(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }
}
