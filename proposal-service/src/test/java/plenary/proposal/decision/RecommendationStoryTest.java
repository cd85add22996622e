package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.CURE_MISSING;
import static plenary.contracts.refusal.RefusalCode.CURE_NOT_CLAIMED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_IN_TEXT;
import static plenary.contracts.refusal.RefusalCode.REASON_MISSING;
import static plenary.contracts.refusal.RefusalCode.REFERENCES_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.SEAT_RECUSED;
import static plenary.contracts.refusal.RefusalCode.UNCHANGED_SINCE_WINDOW;
import static plenary.contracts.refusal.RefusalCode.VETO_IS_THE_GROUPS_ACT;
import static plenary.contracts.refusal.RefusalCode.WINDOW_ENDED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BracketEvent.AlternativeChosen;
import plenary.contracts.event.BracketEvent.AlternativeProposed;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.DraftEvent.WordingEdited;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.contracts.text.Content;
import plenary.proposal.decision.DecisionCommand.CastVeto;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.SignPetition;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;
import plenary.proposal.decision.Recommendation.Stage;

/** The acceptance story of the committee, rows 2 to 7, played in the pure core. */
class RecommendationStoryTest {

    @Test
    void a_vetoed_recommendation_returns_is_cured_and_is_adopted_with_five_provisions() {
        var hall = Committee.meets();
        hall.does(seat("civil-society", 1), new GiveWarning(null, "3", "Surveillance."));

        putForward(hall);
        groupsAnswer(hall);
        assertThat(rec(hall).stage()).isEqualTo(Stage.RETURNED);
        assertThat(brackets(hall)).containsExactlyInAnyOrder("3", "5");
        assertThat(hall.state().texts().brackets().all())
                .allSatisfy(
                        bracket -> {
                            assertThat(bracket.holding()).containsExactly("group:civil-society");
                            assertThat(bracket.body()).isEqualTo("wg");
                        });

        cure(hall);
        secondRound(hall);
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
        var adopted = hall.state().texts().adopted().get(rec(hall).text());
        assertThat(adopted.provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("1", "2", "3", "4", "6");
        assertThat(adopted.carryOvers()).hasSize(1);
        assertThat(rec(hall).rounds()).extracting(Round::poll).doesNotHaveDuplicates();
    }

    private static Recommendation rec(Hall hall) {
        return hall.decisions().recommendations().get("rec-1");
    }

    private static List<String> brackets(Hall hall) {
        var bracketed = new ArrayList<String>();
        for (var provision : hall.state().texts().inOrder()) {
            if (provision.bracketed()) {
                bracketed.add(provision.id());
            }
        }
        return bracketed;
    }

    private static void putForward(Hall hall) {
        hall.does(CHAIR, Committee.put());
        assertThat(rec(hall).stage()).isEqualTo(Stage.VOTING);
        hall.counted("poll-1", 38, 9, 3);
        assertThat(rec(hall).stage()).isEqualTo(Stage.AWAITING_VETOES);
        var windows = rec(hall).latest().windows();
        assertThat(windows).hasSize(4);
        assertThat(windows)
                .allMatch(
                        window ->
                                window.frozen()
                                        .closes()
                                        .equals(hall.now().plus(Duration.ofHours(72))));
        var igo = rec(hall).latest().windowOf("intergovernmental").orElseThrow().frozen();
        assertThat(igo.electorate()).hasSize(9);
        assertThat(igo.recused()).hasSize(3).allMatch(r -> r.why().startsWith("3 of its 4 "));
        assertThat(igo.petitionNeeds()).isEqualTo(4);
        assertThat(igo.vetoNeeds()).isEqualTo(5);
    }

    private static void groupsAnswer(Hall hall) {
        for (var n = 1; n <= 7; n++) {
            hall.does(seat("private-sector", n), new WaiveWindow("rec-1", "private-sector"));
        }
        assertThat(ended(hall, "private-sector")).isEqualTo(WindowEnd.WAIVED);
        refusals(hall);

        hall.does(seat("technical", 1), petition("4"));
        hall.does(seat("technical", 2), new SignPetition("petition-1"));
        hall.does(seat("technical", 3), new SignPetition("petition-1"));

        hall.pass(Duration.ofHours(1));
        hall.does(seat("civil-society", 1), petition("3", "5"));
        for (var n = 2; n <= 4; n++) {
            hall.does(seat("civil-society", n), new SignPetition("petition-2"));
        }
        newcomersHaveNoPart(hall);
        hall.counted("poll-2", 9, 2, 1);
        assertThat(ended(hall, "civil-society")).isEqualTo(WindowEnd.DECIDED);
        assertThat(rec(hall).stage()).as("others still run").isEqualTo(Stage.AWAITING_VETOES);
        assertThat(brackets(hall)).as("nothing moves before").isEmpty();

        hall.pass(Duration.ofHours(71));
        assertThat(ended(hall, "technical")).isEqualTo(WindowEnd.ELAPSED);
        assertThat(hall.decisions().petition("petition-1").orElseThrow().petition().stage())
                .isEqualTo(Petition.Stage.LAPSED);
    }

    private static WindowEnd ended(Hall hall, String group) {
        return rec(hall).latest().windowOf(group).orElseThrow().ended();
    }

    private static void newcomersHaveNoPart(Hall hall) {
        var roster = new ArrayList<>(Committee.delegations());
        roster.add(Committee.delegation("CS13", "civil-society", List.of()));
        Committee.seats(hall, roster);
        hall.refuses(NOT_IN_ELECTORATE, seat("civil-society", 13), new SignPetition("petition-2"));
        var electorate = hall.decisions().polls().get("poll-2").opened().electorate();
        assertThat(electorate.electors()).hasSize(12);
    }

    private static void refusals(Hall hall) {
        var cs = seat("civil-society", 1);
        hall.refuses(SEAT_RECUSED, seat("intergovernmental", 1), petition("3"));
        hall.refuses(NOT_IN_GROUP, seat("technical", 1), veto("civil-society", "3", "why", "cure"));
        hall.refuses(NOT_IN_GROUP, seat("states", 1), petition("3"));
        hall.refuses(PROVISION_NOT_IN_TEXT, cs, veto(null, "31F", "why", "cure"));
        hall.refuses(REASON_MISSING, cs, veto(null, "3", " ", "cure"));
        hall.refuses(CURE_MISSING, cs, veto(null, "3", "why", null));
        hall.refuses(
                CURE_NOT_CLAIMED,
                cs,
                new CastVeto("rec-1", null, List.of("3"), "why", Map.of("3", "cure", "4", "more")));
        hall.refuses(VETO_IS_THE_GROUPS_ACT, cs, veto(null, "3", "why", "cure"));
        hall.refuses(WINDOW_ENDED, seat("private-sector", 9), petition("3"));
    }

    private static CastVeto veto(String group, String provision, String reason, String cure) {
        return new CastVeto(
                "rec-1",
                group,
                List.of(provision),
                reason,
                cure == null ? Map.of() : Map.of(provision, cure));
    }

    private static void cure(Hall hall) {
        hall.refuses(REFERENCES_UNSETTLED, CHAIR, Committee.putAgain());
        var three = rec(hall).latest().vetoes().getFirst().brackets().get("3");
        hall.happens(
                new AlternativeProposed(three, three + ".b", "states.S01", "Bound by rights."),
                new AlternativeChosen(three, three + ".b"));
        for (var n = 1; n <= 6; n++) {
            hall.does(seat("civil-society", n), new LiftVeto("veto-1", List.of("3")));
        }
        assertThat(brackets(hall)).contains("3");
        hall.does(seat("civil-society", 7), new LiftVeto("veto-1", List.of("3")));
        assertThat(brackets(hall)).containsExactly("5");
        assertThat(hall.state().texts().provision("3").orElseThrow().content().shown())
                .isEqualTo("Bound by rights.");
        hall.happens(
                new WordingEdited(
                        "edit-1",
                        "6",
                        Content.of("edit-1", "Reports are made every year."),
                        "provision 5 leaves"));
    }

    private static void secondRound(Hall hall) {
        hall.does(CHAIR, Committee.putAgain());
        hall.counted("poll-3", 41, 6, 3);
        hall.refuses(UNCHANGED_SINCE_WINDOW, seat("technical", 1), petition("2"));
        hall.refuses(UNCHANGED_SINCE_WINDOW, seat("technical", 1), petition("3", "2"));
        hall.does(seat("technical", 1), petition("3", "6"));
        hall.pass(Duration.ofHours(72));
    }

    @Test
    void a_vote_that_the_chambers_do_not_carry_ends_it() {
        var hall = Committee.meets();
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 30, 16, 4);
        assertThat(rec(hall).stage()).isEqualTo(Stage.NOT_CARRIED);
        assertThat(rec(hall).latest().why()).isEqualTo("not-adopted");
    }

    @Test
    void a_count_without_quorum_may_be_put_again() {
        var hall = Committee.meets();
        hall.does(
                "chair:wg",
                new plenary.proposal.floor.FloorCommand.SetPresence(
                        "s2", List.of("states.S01", "states.S02")));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 2, 0, 0);
        assertThat(rec(hall).stage()).isEqualTo(Stage.TO_BE_PUT_AGAIN);
        hall.does(CHAIR, Committee.putAgain());
        assertThat(rec(hall).latest().number()).isEqualTo(2);
        assertThat(rec(hall).latest().poll()).isEqualTo("poll-2");
    }

    @Test
    void without_vetoing_groups_what_the_chambers_carry_is_adopted_at_once() {
        var hall = Committee.meets(Committee.charterWith("veto", null));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
        assertThat(hall.state().texts().lastAdopted().orElseThrow().provisions()).hasSize(6);
    }

    @Test
    void two_groups_that_veto_the_same_provision_hold_one_bracket_together() {
        var hall = Committee.carried();
        var first = petitions(hall, "civil-society", 1, "3");
        var second = petitions(hall, "technical", 1, "3", "4");
        hall.counted(first, 7, 5, 0);
        hall.counted(second, 12, 0, 0);
        hall.pass(Duration.ofHours(72));
        assertThat(brackets(hall)).containsExactly("3", "4");
        assertThat(hall.state().texts().openBracketsOf("3").getFirst().holding())
                .containsExactly("group:civil-society", "group:technical");
    }
}
