package plenary.contracts.event;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.rule.Choice;

/**
 * How one vote is conducted, beside its rule, method and electorate; frozen with them at opening.
 *
 * @param choices what a seat may answer, as the charter offers it; empty for all there are
 * @param notAdmitted seats that sit in the chamber and do not vote, each with its cause
 * @param proxies who casts for an absent seat; each holder is present
 * @param demandedBy the seats that asked for the method by right
 * @param lot the draw that decided who is called first; null where nothing was drawn
 * @param ruleSetBy what decided which rule applies, where it is not the charter alone: {@code
 *     poll/poll-3}, {@code petition/petition-2}
 * @param secondOf the tied or postponed vote that this one takes again
 * @param oneChannel true where the charter forbids that one person acts through several
 *     delegations: who represents two casts for the one accredited first; absent where it does not
 */
public record Conduct(
        List<Choice> choices,
        List<NotAdmitted> notAdmitted,
        List<Proxy> proxies,
        List<String> demandedBy,
        Lot lot,
        String ruleSetBy,
        String secondOf,
        Boolean oneChannel) {

    public static final Conduct PLAIN =
            new Conduct(List.of(), List.of(), List.of(), List.of(), null, null, null);

    /** Where nothing is said of persons with two hats. */
    public Conduct(
            List<Choice> choices,
            List<NotAdmitted> notAdmitted,
            List<Proxy> proxies,
            List<String> demandedBy,
            Lot lot,
            String ruleSetBy,
            String secondOf) {
        this(choices, notAdmitted, proxies, demandedBy, lot, ruleSetBy, secondOf, null);
    }

    public Conduct {
        choices = choices == null ? List.of() : List.copyOf(choices);
        notAdmitted = notAdmitted == null ? List.of() : List.copyOf(notAdmitted);
        proxies = proxies == null ? List.of() : List.copyOf(proxies);
        demandedBy = demandedBy == null ? List.of() : List.copyOf(demandedBy);
    }

    /** Why a seat does not vote. */
    public enum Cause {
        /** Its credentials let it sign, not vote, or it has none. */
        CREDENTIALS,
        /** It gave its proxy to a seat that was absent when voting began. */
        PROXY_HOLDER_ABSENT
    }

    public record NotAdmitted(String seat, Cause cause) {}

    /**
     * @param seat that is absent
     * @param holder the seat that casts for it
     * @param delegation whose representatives therefore cast for {@code seat}
     */
    public record Proxy(String seat, String holder, String delegation) {}

    /**
     * A draw anybody can repeat: the seat at SHA-256(seed) modulo the number of seats called.
     *
     * @param seed hex, 32 bytes of chance
     * @param seat that was drawn
     */
    public record Lot(String seed, String seat) {}

    /** The same where others cast for absent seats now. */
    public Conduct with(List<Proxy> casting, List<String> orphaned) {
        var not = new ArrayList<NotAdmitted>();
        notAdmitted.stream().filter(n -> n.cause() != Cause.PROXY_HOLDER_ABSENT).forEach(not::add);
        orphaned.forEach(seat -> not.add(new NotAdmitted(seat, Cause.PROXY_HOLDER_ABSENT)));
        return new Conduct(choices, not, casting, demandedBy, lot, ruleSetBy, secondOf, oneChannel);
    }

    /** The same under a rule that something decided. */
    public Conduct ruledBy(String setBy) {
        return new Conduct(
                choices, notAdmitted, proxies, demandedBy, lot, setBy, secondOf, oneChannel);
    }

    /** Whether nobody casts through a second channel. */
    public boolean forbidsSecondChannel() {
        return Boolean.TRUE.equals(oneChannel);
    }

    /** Absent seats whose holder is absent too. */
    public List<String> orphaned() {
        return notAdmitted.stream()
                .filter(n -> n.cause() == Cause.PROXY_HOLDER_ABSENT)
                .map(NotAdmitted::seat)
                .toList();
    }

    /** Whether a choice is offered. */
    public boolean offers(Choice choice) {
        return choices.isEmpty() || choices.contains(choice);
    }
}
