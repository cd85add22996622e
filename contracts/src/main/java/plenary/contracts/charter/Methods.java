package plenary.contracts.charter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plenary.contracts.rule.Choice;

/**
 * How votes are taken.
 *
 * @param usual the method where nobody asks for another
 * @param onDemand methods that must be used when asked for, the one that goes first listed first
 * @param whenHandsAreUnclear the method by which an unclear show of hands is counted again; null
 *     for none
 * @param choices what a seat may answer, each meaning once
 * @param changeOfVote whether a seat may change its answer until the vote closes
 * @param openFor how long a vote stays open where no other time is said; null where only the gavel
 *     closes it
 * @param words the body's own words for its answers; empty where it uses the plain ones
 * @param secretClassAtLeast how many seats present a class needs before it may vote in secret; null
 *     for {@link #SMALLEST_SECRET_CLASS}
 * @param quorumAtOpening whether the quorum is tested before a vote begins, of those present, and
 *     not at the count alone; null for no
 * @param voteOnDemand what must be voted on, instead of agreed by the gavel, when enough
 *     delegations ask
 * @param transferOfPowers whether an absent delegation may hand its vote and signature to another;
 *     null for no
 * @param proxies how many absent delegations one present delegation may vote for; null for none
 * @param proxiesForQuorum whether a seat that is represented counts as present for the quorum; null
 *     for no
 */
public record Methods(
        VotingMethod usual,
        List<Demand> onDemand,
        VotingMethod whenHandsAreUnclear,
        List<Choice> choices,
        boolean changeOfVote,
        Duration openFor,
        List<ChoiceWord> words,
        Integer secretClassAtLeast,
        Integer proxies,
        Boolean quorumAtOpening,
        List<VoteRight> voteOnDemand,
        Boolean transferOfPowers,
        Boolean proxiesForQuorum) {

    /** Where a charter does not say: in a smaller class each sees how the others voted. */
    public static final int SMALLEST_SECRET_CLASS = 5;

    public Methods {
        onDemand = onDemand == null ? List.of() : List.copyOf(onDemand);
        choices = choices == null ? List.of() : List.copyOf(choices);
        words = words == null ? List.of() : List.copyOf(words);
        voteOnDemand = voteOnDemand == null ? List.of() : List.copyOf(voteOnDemand);
    }

    /** What a vote may be demanded on. */
    public enum Votable {
        PROVISION,
        AMENDMENT,
        /** The whole text, where the plenary would adopt it by the gavel. */
        TEXT
    }

    /**
     * The right to a vote.
     *
     * @param delegations how many must ask, at least 1
     */
    public record VoteRight(Votable on, int delegations) {}

    /** How many delegations must ask for a vote; empty where it cannot be demanded. */
    public Optional<Integer> delegationsToVote(Votable on) {
        return voteOnDemand.stream()
                .filter(right -> right.on() == on)
                .map(VoteRight::delegations)
                .findFirst();
    }

    /** What an answer in the body's own word means; empty where it has no such word. */
    public Optional<Choice> meaning(String word) {
        return words.stream()
                .filter(own -> own.word().equals(word))
                .map(ChoiceWord::means)
                .findFirst();
    }

    /** How many seats present a class needs before it may vote in secret. */
    public int smallestSecretClass() {
        return secretClassAtLeast == null ? SMALLEST_SECRET_CLASS : secretClassAtLeast;
    }

    /** Whether a vote is refused where its quorum is not there when it would begin. */
    public boolean testsQuorumAtOpening() {
        return Boolean.TRUE.equals(quorumAtOpening);
    }

    /** Whether an absent delegation may hand its vote and signature to another. */
    public boolean powersTransferable() {
        return Boolean.TRUE.equals(transferOfPowers);
    }

    /** Whether a quorum is of those present or represented, and not of those present alone. */
    public boolean countsProxiesForQuorum() {
        return Boolean.TRUE.equals(proxiesForQuorum);
    }

    /** How many absent delegations one present delegation may vote for. */
    public int proxiesHeld() {
        return proxies == null ? 0 : proxies;
    }

    /**
     * The right to a method, used before voting begins.
     *
     * @param delegations how many must ask, at least 1
     */
    public record Demand(VotingMethod method, int delegations) {}

    /** How many delegations must ask for a method; empty where it cannot be demanded. */
    public Optional<Integer> delegationsToDemand(VotingMethod method) {
        return onDemand.stream()
                .filter(demand -> demand.method() == method)
                .map(Demand::delegations)
                .findFirst();
    }
}
