package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** Votes asked for by right, and division into parts. */
public sealed interface VoteByRightCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return switch (this) {
                case DemandVote c -> VoteDemands.demand(state, actor, c);
                case WithdrawVoteDemand c -> VoteDemands.withdraw(state, actor, c);
                case MoveDivision c -> Dividing.move(state, actor, c);
                case MoveSeparateVotes c -> SeparateVotes.move(state, actor, c);
                case OpposeDivision c -> Dividing.oppose(state, actor, c);
                case GrantDivision c -> Dividing.grant(state, actor, c);
            };
        } catch (Refused refused) { // something named is not there
            return Decision.refused(refused.refusal());
        }
    }

    /**
     * A seat asks by right for a vote, instead of the gavel.
     *
     * @param subject {@code provision/3A} or {@code amendment/am-1}
     */
    record DemandVote(String body, String subject) implements VoteByRightCommand {}

    /** It no longer asks for it; also before voting begins. */
    record WithdrawVoteDemand(String body, String subject) implements VoteByRightCommand {}

    /**
     * Words that stand in the provision once.
     *
     * @param operative whether the provision falls where all such parts fall
     */
    record PartAsked(String words, boolean operative) {}

    /** A seat moves that a provision be voted on in parts; at least two. */
    record MoveDivision(String body, String provision, List<PartAsked> parts)
            implements VoteByRightCommand {}

    /**
     * A seat moves that provisions of what its body puts as a whole be voted on apart.
     *
     * @param sets each voted on as one; at least one, and none with a provision of another
     */
    record MoveSeparateVotes(String body, List<List<String>> sets) implements VoteByRightCommand {}

    record OpposeDivision(String division) implements VoteByRightCommand {}

    /** The moderator lets it be divided, where nobody objects. */
    record GrantDivision(String division) implements VoteByRightCommand {}
}
