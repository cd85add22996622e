package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Verdict;
import plenary.rules.CannotBeCounted;
import plenary.rules.Deciding;
import plenary.rules.charter.YamlFile;

/** What a vote was held under beyond its rule's name is asked of no other count in vain. */
class RecordedVoteTest {
    private static final Charter FORUM = YamlFile.shipped("ca-browser-forum");
    private static final Charter ITU = YamlFile.shipped("itu-conference");
    private static final Charter UN = YamlFile.shipped("un-general-assembly");

    /** A vote as it was held; both counts of it must come out the same. */
    private record Held(Charter own, PollOpened opened, Verdict verdict, List<Ballot> ballots) {

        Outcome again(Charter charter, Charter own) {
            var asked = new Asked(charter, null).heldUnder(opened.rule());
            var bound = new Bindings(Map.of("member_class", "class"));
            var rollCall = RecordedVote.of(opened, null, ballots, own);
            return ((Result.Counted) new WhatIf(List.of(asked), bound).judge(rollCall).getFirst())
                    .outcome();
        }
    }

    @Test
    void a_charter_without_a_rule_for_the_matter_counts_nothing_rather_than_by_another_rule() {
        var asked = new Asked(FORUM, null).on(Matter.APPEAL, true);
        assertThat(asked.name()).isEqualTo("ca-browser-forum");
        assertThatExceptionOfType(CannotBeCounted.class)
                .isThrownBy(() -> asked.ruleFor(null))
                .withMessageContaining("no rule for: appeal");
        assertThat(new Asked(ITU, null).on(Matter.APPEAL, true).ruleFor(null))
                .isEqualTo(ITU.ruleFor(Matter.APPEAL).orElseThrow());
    }

    @Test
    void in_a_committee_the_rule_is_the_one_that_committees_have() {
        var here = new Asked(UN, null).on(Matter.PROPOSAL, true).ruleFor(null);
        var inCommittee = new Asked(UN, null).on(Matter.PROPOSAL, false).ruleFor(null);
        assertThat(here.name()).isEqualTo("simple-majority");
        assertThat(inCommittee.name()).isEqualTo("committee-majority");
    }

    private static Held held(Charter own, Rule rule, List<Elector> electors, String answers) {
        var ballots = new ArrayList<Ballot>();
        for (var place = 0; place < answers.length(); place++) {
            var choice =
                    switch (answers.charAt(place)) {
                        case 'y' -> Choice.YES;
                        case 'n' -> Choice.NO;
                        default -> Choice.ABSTAIN;
                    };
            ballots.add(new Ballot(electors.get(place).seat(), choice));
        }
        var electorate = new Electorate(electors);
        var opened =
                new PollOpened(
                        "poll-1",
                        PollKind.CHAMBER,
                        Method.ROLL_CALL,
                        Map.of("en", "Shall it be adopted?"),
                        "proposal/1",
                        rule,
                        electorate,
                        List.of(),
                        "public",
                        null,
                        true,
                        true,
                        null,
                        1,
                        "plenary",
                        null);
        return new Held(own, opened, Deciding.decide(rule, electorate, ballots), ballots);
    }

    private static List<Elector> seats(String votingClass, int number) {
        var electors = new ArrayList<Elector>();
        for (var place = 1; place <= number; place++) {
            var seat = votingClass + place;
            electors.add(new Elector(seat, seat, votingClass, 1, null, Map.of(), true, false));
        }
        return electors;
    }

    @Test
    void a_quorum_announced_for_a_vote_is_the_quorum_when_it_is_counted_again() {
        var members = seats("issuer", 4);
        members.addAll(seats("consumer", 2));
        var rule = FORUM.rule("ballot").orElseThrow();
        for (var announced : List.of(6L, 7L)) {
            var held = held(FORUM, rule.announced(announced), members, "yyyyyy");
            assertThat(held.verdict().outcome())
                    .isEqualTo(announced == 6 ? Outcome.ADOPTED : Outcome.NO_QUORUM);
            assertThat(held.again(FORUM, FORUM)).isEqualTo(held.verdict().outcome());
        }
        var unannounced = held(FORUM, rule, members, "yyyyyy");
        assertThat(unannounced.again(FORUM, FORUM)).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void what_was_postponed_before_is_not_postponed_when_it_is_counted_again() {
        var rule = ITU.ruleFor(Matter.PROPOSAL).orElseThrow();
        var first = held(ITU, rule, seats("states", 6), "ynaaaa");
        assertThat(first.verdict().outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(first.again(ITU, ITU)).isEqualTo(Outcome.POSTPONED);
        var second = held(ITU, rule.postponedBefore(), seats("states", 6), "yyaaaa");
        assertThat(second.verdict().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(second.again(ITU, ITU)).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void a_second_tie_is_a_rejection_when_it_is_counted_again() {
        var rule = UN.rule("simple-majority").orElseThrow();
        var first = held(UN, rule, seats("states", 4), "ynaa");
        assertThat(first.verdict().outcome()).isEqualTo(Outcome.PENDING_SECOND_VOTE);
        assertThat(first.again(UN, UN)).isEqualTo(Outcome.PENDING_SECOND_VOTE);
        var second = held(UN, rule.tiedBefore(), seats("states", 4), "ynaa");
        assertThat(second.verdict().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(second.again(UN, UN)).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void where_the_charter_says_another_thing_by_now_nothing_is_made_up() {
        var rule = ITU.ruleFor(Matter.PROPOSAL).orElseThrow();
        var held = held(ITU, rule.withoutQuorum(), seats("states", 4), "yyyn");
        assertThat(RecordedVote.of(held.opened(), null, held.ballots(), ITU).circumstances())
                .isEqualTo(Circumstances.FIRST);
    }
}
