package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petitions;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Outcome;
import plenary.proposal.item.ItemCommand.ClassifyItem;
import plenary.proposal.item.ItemCommand.PutOwnItems;
import plenary.proposal.whatif.Replay;
import plenary.proposal.whatif.Replay.ReplayFate;
import plenary.proposal.whatif.Replay.ReplayedProvision;
import plenary.proposal.whatif.Replay.ReplayedRound;

/**
 * What if: the first text of the committee under the committee as proposed, which knows no veto.
 */
class ReplayTest {
    private static final List<Charter> ASKED =
            List.of(
                    Hall.charter("cirp"),
                    Hall.charter("cirp-consociational"),
                    Hall.charter("eu-council"),
                    Hall.charter("consensus-only"));

    private static List<ReplayedRound> replayed(Hall hall) {
        var recommendation = hall.decisions().recommendations().get("rec-1");
        return Replay.of(hall.state(), recommendation, ASKED, "region");
    }

    /** 38–9–3, and civil society stopped 3 and 5. */
    private static Hall vetoed() {
        var hall = Committee.carried();
        hall.counted(petitions(hall, "civil-society", 1, "3", "5"), 9, 2, 1);
        return hall.pass(Duration.ofHours(72));
    }

    @Test
    void without_vetoes_all_six_provisions_would_have_been_adopted() {
        var round = replayed(vetoed()).getFirst();
        assertThat(round.provisions())
                .extracting(ReplayedProvision::asItWas)
                .containsExactly(
                        ReplayFate.WAITED,
                        ReplayFate.WAITED,
                        ReplayFate.VETOED,
                        ReplayFate.WAITED,
                        ReplayFate.VETOED,
                        ReplayFate.WAITED);
        assertThat(round.provisions()).allMatch(p -> p.under().get("cirp") == ReplayFate.ADOPTED);
        assertThat(round.provisions().get(2).stoppedBy()).containsExactly("civil-society");
        assertThat(round.provisions())
                .extracting(p -> p.under().get("cirp-consociational"))
                .containsExactlyElementsOf(
                        round.provisions().stream().map(ReplayedProvision::asItWas).toList());
        var cirp = round.charters().getFirst();
        assertThat(cirp.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(cirp.adopted()).isEqualTo(6);
        assertThat(cirp.words().get("en"))
                .isEqualTo(
                        "As it was, Civil society stopped provisions 3 and 5 by veto, and none of the"
                                + " 6 provisions was adopted that day. Under “Committee for Internet-Related"
                                + " Policies, as proposed” no group holds a veto: all 6"
                                + " provisions would have been adopted, 3 and 5 among them.");
    }

    @Test
    void groups_that_hold_a_veto_and_did_not_use_it_did_not_stop_it() {
        var round = replayed(Committee.carried().pass(Duration.ofHours(72))).getFirst();
        var consociational = round.charters().get(1);
        assertThat(consociational.vetoes()).isEmpty();
        assertThat(consociational.words().get("en"))
                .contains("” no group stopped it: all 6 provisions would have been adopted.")
                .doesNotContain("holds");
        assertThat(consociational.words().get("fr"))
                .contains("», aucun groupe ne l'a arrêté : les 6 dispositions")
                .doesNotContain("de veto");
        assertThat(round.charters().getFirst().words().get("en"))
                .contains("” no group holds a veto: all 6 provisions would have been adopted.");
    }

    @Test
    void what_a_charter_reads_and_nobody_said_is_not_guessed() {
        var round = replayed(vetoed()).getFirst();
        var council = round.charters().get(2);
        assertThat(council.outcome()).isNull();
        assertThat(council.words().get("en")).endsWith("this cannot be counted.");
        assertThat(round.charters().get(3).outcome()).as("no vote is possible").isNull();
        assertThat(round.provisions())
                .allMatch(p -> p.under().get("eu-council") == ReplayFate.UNKNOWN);
    }

    @Test
    void a_bloc_sees_how_many_of_the_provisions_it_voted_for_were_stopped() {
        var africa = replayed(vetoed()).getFirst().blocs().getFirst();
        assertThat(africa.bloc()).isEqualTo("africa");
        assertThat(List.of(africa.yes(), africa.no(), africa.abstain()))
                .containsExactly(38L, 9L, 3L);
        assertThat(africa.stopped()).isEqualTo(2);
        assertThat(africa.under()).containsEntry("cirp", 0L).containsEntry("eu-council", 0L);
    }

    @Test
    void a_vote_that_was_not_enough_is_not_enough_for_any_provision() {
        var hall = Committee.meets();
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 20, 25, 5);
        var round = replayed(hall).getFirst();
        assertThat(round.provisions())
                .allMatch(p -> p.asItWas() == ReplayFate.NOT_CARRIED)
                .allMatch(p -> p.under().get("cirp") == ReplayFate.NOT_CARRIED);
        assertThat(round.charters().getFirst().words().get("fr"))
                .contains("rien n'aurait été adopté");
    }

    @Test
    void what_was_one_groups_own_is_replayed_where_it_would_be_and_is_not_guessed_elsewhere() {
        var hall = Committee.meets();
        hall.does(CHAIR, new ClassifyItem("4", "technical", "It is how networks are run."));
        hall.does(CHAIR, new PutOwnItems(null, "technical", "wg", "How networks run", null));
        hall.counted("poll-1", 9, 2, 1);
        var round = replayed(hall).getFirst();
        assertThat(round.ownTo()).isEqualTo("technical");
        assertThat(round.yes()).as("the group's count is its own affair").isZero();
        var provision = round.provisions().getFirst();
        assertThat(provision.asItWas()).isEqualTo(ReplayFate.ADOPTED);
        assertThat(provision.under())
                .containsEntry("cirp-consociational", ReplayFate.ADOPTED)
                .containsEntry("cirp", ReplayFate.UNKNOWN)
                .containsEntry("eu-council", ReplayFate.UNKNOWN);
        assertThat(round.charters().getFirst().words().get("en"))
                .endsWith(
                        "it would not have been left to that group. The others never voted on it, so"
                                + " what would have become of it is not known.");
        assertThat(round.charters().get(1).words().get("en"))
                .endsWith("left to the same group, with the same result.");
    }
}
