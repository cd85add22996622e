package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Outcome;
import plenary.rules.Wording;
import plenary.rules.charter.YamlFile;
import plenary.rules.whatif.PlayedVetoes.StoodVeto;

/** What the votes carried and a veto stopped, under charters that know it and that do not. */
class PlayedVetoesTest {
    private static final Charter WITHOUT = YamlFile.shipped("cirp");
    private static final Charter WITH = YamlFile.shipped("cirp-consociational");
    private static final List<StoodVeto> STOOD =
            List.of(new StoodVeto("civil-society", List.of("3", "5")));

    private static Result counted(Charter charter, int yes, int no) {
        var said = new ArrayList<Said>();
        for (int n = 0; n < yes + no; n++) {
            said.add(new Said(new Unit("S" + n, Map.of()), n < yes ? "yes" : "no"));
        }
        return new WhatIf(List.of(new Asked(charter, null)), new Bindings(Map.of()))
                .judge(new RollCall("one", null, said, null, null))
                .getFirst();
    }

    private static Outcome outcome(Result result) {
        return ((Result.Counted) result).outcome();
    }

    @Test
    void a_charter_that_gives_the_group_a_veto_has_it_stop_what_the_votes_carried() {
        var played = PlayedVetoes.on(counted(WITH, 8, 2), WITH, STOOD);
        assertThat(outcome(played)).isEqualTo(Outcome.VETOED);
        var told = (Result.Counted) played;
        assertThat(Wording.english(told.verdict()))
                .startsWith(
                        "Vetoed: the votes would have carried it, and the veto that was cast by"
                                + " civil society would have stopped 2 provisions of it. Adopted: 8"
                                + " yes to 2 no");
        assertThat(told.why().says().key()).isEqualTo("verdict.stopped");
        assertThat(told.why().remarks().getFirst().key()).isEqualTo("verdict.adopted");
    }

    @Test
    void a_charter_without_vetoes_plays_none_and_what_was_not_carried_needs_none() {
        var carried = counted(WITHOUT, 8, 2);
        assertThat(PlayedVetoes.on(carried, WITHOUT, STOOD)).isSameAs(carried);
        var missed = counted(WITH, 2, 8);
        assertThat(PlayedVetoes.on(missed, WITH, STOOD)).isSameAs(missed);
        var untouched = counted(WITH, 8, 2);
        assertThat(PlayedVetoes.on(untouched, WITH, List.of())).isSameAs(untouched);
    }

    @Test
    void a_group_that_the_charter_does_not_know_has_no_veto_under_it() {
        var carried = counted(WITH, 8, 2);
        var elsewhere = List.of(new StoodVeto("bishops", List.of("1")));
        assertThat(PlayedVetoes.on(carried, WITH, elsewhere)).isSameAs(carried);
    }
}
