package plenary.proposal.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Poll;
import plenary.proposal.decision.Round;
import plenary.proposal.whatif.Replay.ReplayFate;
import plenary.proposal.whatif.Replay.ReplayedProvision;
import plenary.proposal.whatif.Replay.ReplayedRound;
import plenary.proposal.whatif.Replay.UnderCharter;

/**
 * A group's own item under other charters. Where a charter leaves items to that group by the same
 * rule, it is as it was. Elsewhere the chambers would have voted, or the group by another majority,
 * and how is not guessed: a group's count is its own affair.
 */
final class OwnReplay {
    private OwnReplay() {}

    static ReplayedRound of(
            ForumState state, Round round, Poll poll, String group, List<Charter> charters) {
        var asItWas = poll.carried() ? ReplayFate.ADOPTED : ReplayFate.NOT_CARRIED;
        var provisions = new ArrayList<ReplayedProvision>();
        for (var provision : round.provisions()) {
            var under = new LinkedHashMap<String, ReplayFate>();
            for (var charter : charters) {
                under.put(
                        charter.name(),
                        how(charter, group, poll) == How.THE_SAME ? asItWas : ReplayFate.UNKNOWN);
            }
            provisions.add(
                    new ReplayedProvision(
                            provision.provision(), provision.number(), asItWas, List.of(), under));
        }
        var lines =
                charters.stream()
                        .map(charter -> under(state, charter, group, poll, provisions.size()))
                        .toList();
        return new ReplayedRound(
                round.number(),
                poll.id(),
                group,
                0,
                0,
                0,
                outcome(poll),
                provisions,
                lines,
                List.of());
    }

    private enum How {
        THE_SAME,
        ANOTHER_RULE,
        NOT_ITS_OWN
    }

    private static How how(Charter charter, String group, Poll poll) {
        var own = charter.ownItems();
        if (own == null || !own.reaches(group) || charter.advisoryGroup(group).isEmpty()) {
            return How.NOT_ITS_OWN;
        }
        return charter.rule(own.rule())
                        .map(Rule::condition)
                        .filter(poll.opened().rule().condition()::equals)
                        .isPresent()
                ? How.THE_SAME
                : How.ANOTHER_RULE;
    }

    private static Outcome outcome(Poll poll) {
        return poll.carried() ? Outcome.ADOPTED : Outcome.NOT_ADOPTED;
    }

    private static UnderCharter under(
            ForumState state, Charter charter, String group, Poll poll, int provisions) {
        var how = how(charter, group, poll);
        var words = new Words(state, charter, group, poll.carried());
        return new UnderCharter(
                charter.name(),
                charter.title(),
                how == How.THE_SAME ? outcome(poll) : null,
                List.of(),
                List.of(),
                how == How.THE_SAME && poll.carried() ? provisions : 0,
                Map.of("en", words.english(how), "fr", words.french(how)));
    }

    private record Words(ForumState state, Charter charter, String group, boolean carried) {

        private String name(String language) {
            return charter.title().getOrDefault(language, charter.name());
        }

        private String groupName(String language) {
            return state.assembly()
                    .forum()
                    .charter()
                    .advisoryGroup(group)
                    .map(one -> one.title().getOrDefault(language, group))
                    .orElse(group);
        }

        String english(How how) {
            return "As it was, this was left to %s alone, which %s it. "
                            .formatted(groupName("en"), carried ? "adopted" : "did not adopt")
                    + switch (how) {
                        case THE_SAME ->
                                "Under “%s” it would have been left to the same group, with the same result."
                                        .formatted(name("en"));
                        case ANOTHER_RULE ->
                                "Under “%s” the same group would have decided by another majority. How it voted is its own affair, so this cannot be said."
                                        .formatted(name("en"));
                        case NOT_ITS_OWN ->
                                "Under “%s” it would not have been left to that group. The others never voted on it, so what would have become of it is not known."
                                        .formatted(name("en"));
                    };
        }

        String french(How how) {
            return "En réalité, ceci relevait du groupe « %s » seul, qui %s. "
                            .formatted(
                                    groupName("fr"), carried ? "l'a adopté" : "ne l'a pas adopté")
                    + switch (how) {
                        case THE_SAME ->
                                "Sous « %s », le même groupe aurait décidé, avec le même résultat."
                                        .formatted(name("fr"));
                        case ANOTHER_RULE ->
                                "Sous « %s », le même groupe aurait décidé à une autre majorité. Comment il a voté ne regarde que lui : on ne peut donc rien en dire."
                                        .formatted(name("fr"));
                        case NOT_ITS_OWN ->
                                "Sous « %s », ceci n'aurait pas relevé de ce groupe. Les autres n'ont jamais voté dessus : ce que cela serait devenu n'est pas connu."
                                        .formatted(name("fr"));
                    };
        }
    }
}
