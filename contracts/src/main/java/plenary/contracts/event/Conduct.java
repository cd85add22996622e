package plenary.contracts.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.ChoiceWord;
import plenary.contracts.charter.Matter;
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
 * @param words the body's own words for answers, each with what it means; empty where the plain
 *     ones are used. A plain answer is then offered where it is among them, or no word means it
 * @param put where whole provisions are voted on apart: each that is put, with the SHA-256 of its
 *     words in lower-case hex, by which it is known whether they stand; spacing, capitals and
 *     punctuation are no part of it. Empty elsewhere
 * @param matter what the charter was asked a rule for; absent in older records, and where a group
 *     votes
 * @param inCommittee true where the rule was asked for a vote in another body than the plenary;
 *     else absent
 */
public record Conduct(
        List<Choice> choices,
        List<NotAdmitted> notAdmitted,
        List<Proxy> proxies,
        List<String> demandedBy,
        Lot lot,
        String ruleSetBy,
        String secondOf,
        Boolean oneChannel,
        List<ChoiceWord> words,
        Map<String, String> put,
        Matter matter,
        Boolean inCommittee) {

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

    /** In the plain words. */
    public Conduct(
            List<Choice> choices,
            List<NotAdmitted> notAdmitted,
            List<Proxy> proxies,
            List<String> demandedBy,
            Lot lot,
            String ruleSetBy,
            String secondOf,
            Boolean oneChannel) {
        this(choices, notAdmitted, proxies, demandedBy, lot, ruleSetBy, secondOf, oneChannel, null);
    }

    /** Where no provisions are voted on apart. */
    public Conduct(
            List<Choice> choices,
            List<NotAdmitted> notAdmitted,
            List<Proxy> proxies,
            List<String> demandedBy,
            Lot lot,
            String ruleSetBy,
            String secondOf,
            Boolean oneChannel,
            List<ChoiceWord> words) {
        this(
                choices,
                notAdmitted,
                proxies,
                demandedBy,
                lot,
                ruleSetBy,
                secondOf,
                oneChannel,
                words,
                null);
    }

    /** Where nothing is said of what it is about. */
    public Conduct(
            List<Choice> choices,
            List<NotAdmitted> notAdmitted,
            List<Proxy> proxies,
            List<String> demandedBy,
            Lot lot,
            String ruleSetBy,
            String secondOf,
            Boolean oneChannel,
            List<ChoiceWord> words,
            Map<String, String> put) {
        this(
                choices,
                notAdmitted,
                proxies,
                demandedBy,
                lot,
                ruleSetBy,
                secondOf,
                oneChannel,
                words,
                put,
                null,
                null);
    }

    public Conduct {
        choices = choices == null ? List.of() : List.copyOf(choices);
        notAdmitted = notAdmitted == null ? List.of() : List.copyOf(notAdmitted);
        proxies = proxies == null ? List.of() : List.copyOf(proxies);
        demandedBy = demandedBy == null ? List.of() : List.copyOf(demandedBy);
        words = words == null ? List.of() : List.copyOf(words);
        put = put == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(put));
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
        return new Conduct(
                choices,
                not,
                casting,
                demandedBy,
                lot,
                ruleSetBy,
                secondOf,
                oneChannel,
                words,
                put,
                matter,
                inCommittee);
    }

    /** The same under a rule that something decided. */
    public Conduct ruledBy(String setBy) {
        return new Conduct(
                choices,
                notAdmitted,
                proxies,
                demandedBy,
                lot,
                setBy,
                secondOf,
                oneChannel,
                words,
                put,
                matter,
                inCommittee);
    }

    /** The same, saying which rule of the charter was asked for. */
    public Conduct about(Matter asked, boolean plenary) {
        return new Conduct(
                choices,
                notAdmitted,
                proxies,
                demandedBy,
                lot,
                ruleSetBy,
                secondOf,
                oneChannel,
                words,
                put,
                asked,
                plenary ? null : true);
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

    /** Whether a choice is offered, in the plain word or in one of the body's own. */
    public boolean offers(Choice choice) {
        return choices.isEmpty() || choices.contains(choice);
    }

    /**
     * What an answer means; empty where it is not offered.
     *
     * @param choice the plain answer; null where a word of the body's own is said
     * @param word a word of the body's own; null for a plain answer
     */
    public Optional<Choice> meaning(Choice choice, String word) {
        if (word == null) {
            boolean own = words.stream().anyMatch(one -> one.means() == choice);
            return Optional.ofNullable(choice)
                    .filter(this::offers)
                    .filter(plain -> !own || named(kebab(plain)).isPresent());
        }
        return named(word)
                .map(ChoiceWord::means)
                .filter(meant -> choice == null || choice == meant);
    }

    private Optional<ChoiceWord> named(String word) {
        return words.stream().filter(one -> one.word().equals(word)).findFirst();
    }

    private static String kebab(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
