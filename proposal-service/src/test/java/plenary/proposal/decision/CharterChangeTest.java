package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ADVISES_ONLY;
import static plenary.contracts.refusal.RefusalCode.CHARTER_CONSENT_MISSING;
import static plenary.contracts.refusal.RefusalCode.CHARTER_DOES_NOT_FIT;
import static plenary.contracts.refusal.RefusalCode.CHARTER_IN_USE;
import static plenary.contracts.refusal.RefusalCode.CHARTER_NOT_CARRIED;
import static plenary.contracts.refusal.RefusalCode.CHARTER_PROPOSAL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHARTER_PROPOSAL_SETTLED;
import static plenary.contracts.refusal.RefusalCode.CHARTER_VERSION_NOT_NEWER;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petitions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.ForumState;
import plenary.proposal.charter.CharterCommand.AdoptCharter;
import plenary.proposal.charter.CharterCommand.ConsentToCharter;
import plenary.proposal.charter.CharterCommand.ProposeCharter;
import plenary.proposal.charter.CharterCommand.WithdrawCharter;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.Recommendation.Stage;
import plenary.proposal.forum.CharterVersion.CharterStanding;

/** A charter takes the place of another: proposed, voted on, agreed to, adopted. */
class CharterChangeTest {
    private static final String PRESIDENT = "chair:plenary";
    private static final List<String> GROUPS =
            List.of("civil-society", "private-sector", "technical", "intergovernmental");

    /** The committee's charter of a later version, amended. */
    private static Charter later(int version, Consumer<Map<String, Object>> amended) {
        return Hall.charter(
                "cirp-consociational",
                tree -> {
                    tree.put("version", version);
                    amended.accept(tree);
                    return tree;
                });
    }

    @SuppressWarnings("unchecked")
    private static Charter windowsOf(int version, String window) {
        return later(
                version,
                tree ->
                        ((List<Map<String, Object>>) tree.get("vetoes"))
                                .forEach(veto -> veto.put("window", window)));
    }

    private static Hall meets() {
        var hall = Committee.meets();
        for (var group : GROUPS) {
            hall.happens(
                    new OfficerInstalled("of-" + group, "chair:" + group, group, Office.CHAIR));
        }
        return hall;
    }

    private static ProposeCharter propose(Charter charter) {
        return new ProposeCharter(charter, "charter: …\n", "It took too long.");
    }

    private static OpenPoll vote(String subject) {
        return new OpenPoll(
                "plenary",
                Matter.CHARTER,
                null,
                Map.of("en", "Shall it be our charter?"),
                subject,
                null,
                null);
    }

    private static void carried(Hall hall, String charter, String poll) {
        hall.does(PRESIDENT, vote("charter/" + charter));
        hall.counted(poll, 40, 5, 5);
    }

    private static void agreed(Hall hall, String charter) {
        GROUPS.forEach(
                group ->
                        hall.does(
                                "chair:" + group, new ConsentToCharter(charter, group, "Agreed.")));
    }

    private static Charter inForce(Hall hall) {
        return hall.state().assembly().forum().charter();
    }

    @Test
    void a_charter_is_proposed_carried_agreed_to_and_adopted_in_this_order() {
        var hall = meets();
        var next = windowsOf(2, "24 hours");
        hall.refuses(NOT_ENTITLED, PRESIDENT, propose(next));
        hall.does("secretariat", propose(next));
        assertThat(inForce(hall).version()).isEqualTo(1);
        hall.refuses(NOT_ENTITLED, "secretariat", new AdoptCharter("charter-1"));
        hall.refuses(CHARTER_PROPOSAL_NOT_FOUND, PRESIDENT, new AdoptCharter("charter-9"));
        hall.refuses(CHARTER_NOT_CARRIED, PRESIDENT, new AdoptCharter("charter-1"));
        hall.does(PRESIDENT, vote("charter/charter-1"));
        var poll = hall.decisions().polls().get("poll-1").opened();
        assertThat(poll.kind()).isEqualTo(PollKind.CHAMBER);
        assertThat(poll.rule().name()).isEqualTo("two-thirds");
        hall.refuses(VOTING_BEGUN, PRESIDENT, new AdoptCharter("charter-1"));
        hall.refuses(CHARTER_IN_USE, "secretariat", new WithdrawCharter("charter-1", "No."));
        hall.counted("poll-1", 40, 5, 5);
        hall.refuses(CHARTER_CONSENT_MISSING, PRESIDENT, new AdoptCharter("charter-1"));
        agreed(hall, "charter-1");
        hall.does(PRESIDENT, new AdoptCharter("charter-1"));
        assertThat(inForce(hall)).isEqualTo(next);
        hall.refuses(CHARTER_PROPOSAL_SETTLED, PRESIDENT, new AdoptCharter("charter-1"));
        var versions = hall.state().assembly().forum().versions();
        assertThat(versions)
                .extracting(one -> one.standing())
                .containsExactly(CharterStanding.ADOPTED, CharterStanding.ADOPTED);
        assertThat(versions.getLast().poll()).isEqualTo("poll-1");
        assertThat(versions.getLast().consents()).containsExactlyElementsOf(GROUPS);
    }

    @Test
    void a_majority_that_falls_short_of_the_charters_own_rule_carries_no_charter() {
        var hall = meets();
        hall.does("secretariat", propose(windowsOf(2, "24 hours")));
        agreed(hall, "charter-1");
        hall.does(PRESIDENT, vote("charter/charter-1"));
        hall.counted("poll-1", 30, 20, 0);
        hall.refuses(CHARTER_NOT_CARRIED, PRESIDENT, new AdoptCharter("charter-1"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_charter_may_name_the_rule_by_which_it_is_changed() {
        var easy =
                later(
                        2,
                        tree ->
                                ((Map<String, Object>) tree.get("decides"))
                                        .put("charter", "simple-majority"));
        var hall = meets();
        hall.does("secretariat", propose(easy));
        carried(hall, "charter-1", "poll-1");
        agreed(hall, "charter-1");
        hall.does(PRESIDENT, new AdoptCharter("charter-1"));
        hall.does("secretariat", propose(windowsOf(3, "24 hours")));
        agreed(hall, "charter-2");
        hall.does(PRESIDENT, vote("charter/charter-2"));
        assertThat(hall.decisions().polls().get("poll-2").opened().rule().name())
                .isEqualTo("simple-majority");
        hall.counted("poll-2", 26, 24, 0);
        hall.does(PRESIDENT, new AdoptCharter("charter-2"));
        assertThat(inForce(hall).version()).isEqualTo(3);
    }

    @Test
    void what_was_put_before_ends_under_the_charter_it_began_under() {
        var hall = meets();
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.does("secretariat", propose(windowsOf(2, "24 hours")));
        carried(hall, "charter-1", "poll-2");
        agreed(hall, "charter-1");
        hall.does(PRESIDENT, new AdoptCharter("charter-1"));
        hall.pass(Duration.ofHours(48)); // longer than the new windows, shorter than the old
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .isEqualTo(Stage.AWAITING_VETOES);
        var poll = petitions(hall, "civil-society", 1, "3");
        hall.counted(poll, 9, 2, 1);
        hall.pass(Duration.ofHours(24));
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .isEqualTo(Stage.RETURNED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_was_put_before_may_still_be_vetoed_after_a_charter_without_vetoes_is_adopted() {
        var hall = meets();
        hall.does(CHAIR, Committee.put());
        hall.does(
                "secretariat",
                propose(
                        later(
                                2,
                                tree -> {
                                    tree.remove("vetoes");
                                    ((List<Map<?, ?>>) tree.get("ours"))
                                            .removeIf(
                                                    one ->
                                                            "vetoes.group-veto"
                                                                    .equals(one.get("setting")));
                                    ((List<?>) tree.get("advisory-groups"))
                                            .forEach(one -> ((Map<?, ?>) one).remove("veto"));
                                })));
        hall.counted("poll-1", 38, 9, 3);
        carried(hall, "charter-1", "poll-2");
        agreed(hall, "charter-1");
        hall.does(PRESIDENT, new AdoptCharter("charter-1"));
        assertThat(inForce(hall).vetoingGroups()).isEmpty();
        var poll = petitions(hall, "civil-society", 1, "3");
        hall.counted(poll, 9, 2, 1);
        hall.pass(Duration.ofHours(72));
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .isEqualTo(Stage.RETURNED);
        assertThat(kept(hall.state())).isEqualTo(hall.state());
    }

    private static ForumState kept(ForumState state) {
        return ForumState.from(state.seq(), state.at(), state.documents().all());
    }

    @Test
    void a_name_and_a_version_stand_for_one_text_for_ever() {
        var hall = meets();
        hall.refuses(CHARTER_VERSION_NOT_NEWER, "secretariat", propose(windowsOf(1, "24 hours")));
        hall.does("secretariat", propose(windowsOf(2, "24 hours")));
        hall.does("secretariat", propose(windowsOf(2, "48 hours")));
        carried(hall, "charter-1", "poll-1");
        agreed(hall, "charter-1");
        hall.does(PRESIDENT, new AdoptCharter("charter-1"));
        carried(hall, "charter-2", "poll-2");
        agreed(hall, "charter-2");
        hall.refuses(CHARTER_VERSION_NOT_NEWER, PRESIDENT, new AdoptCharter("charter-2"));
    }

    @Test
    void a_charter_without_a_place_for_a_seat_of_the_forum_is_not_proposed() {
        meets().refuses(CHARTER_DOES_NOT_FIT, "secretariat", propose(Hall.charter("iesg")));
    }

    @Test
    void the_plenary_alone_votes_on_a_charter_and_by_the_rule_for_that() {
        var hall = meets();
        hall.does("secretariat", propose(windowsOf(2, "24 hours")));
        refusesVote(hall, CHAIR, "wg", Matter.CHARTER, "charter/charter-1", null);
        refusesVote(hall, PRESIDENT, "plenary", Matter.PROPOSAL, "charter/charter-1", null);
        refusesVote(hall, PRESIDENT, "plenary", Matter.CHARTER, "provision/3", null);
        refusesVote(
                hall, PRESIDENT, "plenary", Matter.CHARTER, "charter/charter-1", "simple-majority");
        refusesVote(
                CHARTER_PROPOSAL_NOT_FOUND,
                hall,
                PRESIDENT,
                "plenary",
                Matter.CHARTER,
                "charter/charter-7",
                null);
        hall.does("secretariat", new WithdrawCharter("charter-1", "A better one comes."));
        refusesVote(
                CHARTER_PROPOSAL_SETTLED,
                hall,
                PRESIDENT,
                "plenary",
                Matter.CHARTER,
                "charter/charter-1",
                null);
        hall.refuses(
                CHARTER_PROPOSAL_SETTLED, "secretariat", new WithdrawCharter("charter-1", "Again"));
    }

    private static void refusesVote(
            Hall hall, String as, String body, Matter matter, String subject, String rule) {
        refusesVote(METHOD_NOT_ALLOWED_HERE, hall, as, body, matter, subject, rule);
    }

    private static void refusesVote(
            RefusalCode code,
            Hall hall,
            String as,
            String body,
            Matter matter,
            String subject,
            String rule) {
        hall.refuses(
                code, as, new OpenPoll(body, matter, null, Map.of("en", "?"), subject, rule, null));
    }

    @Test
    void a_group_agrees_through_its_chair_and_only_where_it_holds_a_veto() {
        var hall = meets();
        hall.does("secretariat", propose(windowsOf(2, "24 hours")));
        hall.refuses(
                NOT_ENTITLED,
                "chair:technical",
                new ConsentToCharter("charter-1", "civil-society", null));
        hall.does(
                "chair:technical", new ConsentToCharter("charter-1", "technical", "With thanks."));
        assertThat(
                        hall.does(
                                "chair:technical",
                                new ConsentToCharter("charter-1", "technical", "Again.")))
                .isEmpty();
        hall.refuses(ADVISES_ONLY, "chair:wg", new ConsentToCharter("charter-1", "wg", "A body."));
    }

    @Test
    void a_charter_is_adopted_in_an_open_session() {
        var hall = meets();
        hall.does("secretariat", propose(windowsOf(2, "24 hours")));
        carried(hall, "charter-1", "poll-1");
        agreed(hall, "charter-1");
        hall.happens(new SessionClosed("s1", "plenary"));
        hall.refuses(SESSION_NOT_OPEN, PRESIDENT, new AdoptCharter("charter-1"));
    }
}
