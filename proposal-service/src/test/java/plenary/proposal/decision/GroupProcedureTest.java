package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.MINUTES_MISSING;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.contracts.refusal.RefusalCode.PETITION_ENDED;
import static plenary.contracts.refusal.RefusalCode.PETITION_NOT_FOUND;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.proposal.Audiences;
import plenary.proposal.decision.GroupDecisionCommand.DeclarePetition;
import plenary.proposal.decision.GroupDecisionCommand.ObjectToPetition;
import plenary.proposal.decision.Recommendation.Stage;

/** A group decides on a veto by a procedure of its own in place of a vote. */
class GroupProcedureTest {
    private static final String GROUP_CHAIR = "chair:civil-society";
    private static final String DIGEST = "ab".repeat(32);

    /** Civil society's petition on 3 is complete; its body has a chair. */
    private static Hall petitioned(String procedure) {
        var hall = Committee.meets(Committee.vetoesWith("procedure", procedure));
        hall.happens(
                new BodyCreated(
                        "civil-society",
                        Map.of(),
                        BodyKind.WORKING_GROUP,
                        "plenary",
                        false,
                        null,
                        List.of("civil-society.CS01")),
                new OfficerInstalled("i9", GROUP_CHAIR, "civil-society", Office.CHAIR));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        assertThat(petitions(hall, "civil-society", 1, "3")).as("no vote is opened").isNull();
        return hall;
    }

    private static DeclarePetition declares(boolean carried) {
        return new DeclarePetition(
                "petition-1", carried, "We were of one mind.", "minutes.pdf", DIGEST);
    }

    private static Petition.Stage stage(Hall hall) {
        return hall.decisions().petition("petition-1").orElseThrow().petition().stage();
    }

    @Test
    void the_groups_chair_declares_with_minutes_and_the_group_has_vetoed() {
        var hall = petitioned("chair");
        hall.refuses(NOT_ENTITLED, seat("civil-society", 1), declares(true));
        hall.refuses(NOT_ENTITLED, CHAIR, declares(true));
        hall.refuses(
                MINUTES_MISSING,
                GROUP_CHAIR,
                new DeclarePetition("petition-1", true, "We were.", null, null));
        hall.refuses(
                METHOD_NOT_ALLOWED_HERE,
                seat("civil-society", 2),
                new ObjectToPetition("petition-1"));
        hall.refuses(
                PETITION_NOT_FOUND,
                GROUP_CHAIR,
                new DeclarePetition("petition-9", true, "We were.", "m", DIGEST));
        var facts = hall.does(GROUP_CHAIR, declares(true));
        assertThat(Audiences.of(hall.state(), facts.getFirst()))
                .as("minutes are the group's")
                .isEqualTo("group:civil-society");
        assertThat(stage(hall)).isEqualTo(Petition.Stage.CARRIED);
        assertThat(hall.decisions().veto("veto-1").orElseThrow().veto().cast().poll()).isNull();
        hall.refuses(PETITION_ENDED, GROUP_CHAIR, declares(false));
        hall.pass(Duration.ofHours(72));
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .isEqualTo(Stage.RETURNED);
    }

    @Test
    void a_chair_who_has_not_declared_in_time_has_not() {
        var hall = petitioned("chair");
        hall.pass(Duration.ofHours(24));
        assertThat(stage(hall)).isEqualTo(Petition.Stage.NOT_CARRIED);
        hall.refuses(PETITION_ENDED, GROUP_CHAIR, declares(true));
    }

    @Test
    void a_declaration_at_the_exact_end_is_too_late() {
        var hall = petitioned("chair").unwatched(Duration.ofHours(24));
        hall.refuses(PETITION_ENDED, GROUP_CHAIR, declares(true));
    }

    @Test
    void a_group_that_vetoes_by_consensus_has_vetoed_when_nobody_objected_in_time() {
        var hall = petitioned("consensus");
        hall.refuses(METHOD_NOT_ALLOWED_HERE, GROUP_CHAIR, declares(true));
        hall.pass(Duration.ofHours(24));
        assertThat(stage(hall)).isEqualTo(Petition.Stage.CARRIED);
        hall.refuses(PETITION_ENDED, seat("civil-society", 9), new ObjectToPetition("petition-1"));
    }

    @Test
    void one_objection_within_the_group_ends_it() {
        var hall = petitioned("consensus");
        hall.refuses(NOT_IN_GROUP, seat("technical", 1), new ObjectToPetition("petition-1"));
        hall.does(seat("civil-society", 9), new ObjectToPetition("petition-1"));
        assertThat(stage(hall)).isEqualTo(Petition.Stage.NOT_CARRIED);
        hall.pass(Duration.ofHours(72));
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .isEqualTo(Stage.ADOPTED);
    }

    @Test
    void where_the_signatures_say_all_the_complete_petition_is_the_veto() {
        var hall = petitioned("signatures");
        assertThat(stage(hall)).isEqualTo(Petition.Stage.CARRIED);
        assertThat(hall.decisions().veto("veto-1")).isPresent();
    }
}
