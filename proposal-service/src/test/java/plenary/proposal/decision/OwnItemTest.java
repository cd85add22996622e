package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_SETTLED;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.GROUP_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_THE_GROUPS_OWN;
import static plenary.contracts.refusal.RefusalCode.OWN_ITEMS_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.OWN_TO_GROUP;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.RecommendationEvent.WindowsOpened;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.Recommendation.Stage;
import plenary.proposal.floor.FloorCommand.AppealRuling;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.GiveRuling;
import plenary.proposal.item.ItemCommand.ClassifyItem;
import plenary.proposal.item.ItemCommand.PutOwnItems;
import plenary.proposal.item.Items;

/** Segmental autonomy: an item is left to one group, and then that group alone decides it. */
class OwnItemTest {
    private static final String TECHNICAL = "technical";

    private static ClassifyItem own(String provision) {
        return new ClassifyItem(provision, TECHNICAL, "It is how networks are run.");
    }

    private static PutOwnItems put() {
        return new PutOwnItems(null, TECHNICAL, "wg", "How networks are run", null);
    }

    private static Hall classified() {
        var hall = Committee.meets();
        hall.does(CHAIR, own("4"));
        return hall;
    }

    private static Hall challenged() {
        var hall = classified();
        hall.does(seat("states", 2), new ChallengeScope("item/item-1", "It binds states."));
        return hall;
    }

    @Test
    void the_chair_classifies_and_nobody_else() {
        var hall = Committee.meets();
        hall.refuses(NOT_ENTITLED, seat("technical", 1), own("4"));
        hall.refuses(NOT_ENTITLED, "secretariat", own("4"));
        hall.refuses(PROVISION_NOT_FOUND, CHAIR, own("9"));
        hall.refuses(GROUP_NOT_FOUND, CHAIR, new ClassifyItem("4", "states", "No group."));
        hall.does(CHAIR, own("4"));
        assertThat(Items.groupOf(hall.state(), "4")).contains(TECHNICAL);
        assertThat(hall.does(CHAIR, own("4"))).as("twice is safe").isEmpty();
        hall.does("chair:plenary", new ClassifyItem("4", null, "All decide it."));
        assertThat(Items.groupOf(hall.state(), "4")).isEmpty();
    }

    @Test
    void where_the_charter_says_nothing_of_it_every_item_is_joint() {
        var plain =
                Hall.charter(
                        "cirp-consociational",
                        tree -> {
                            tree.remove("own-items");
                            ((List<?>) tree.get("ours"))
                                    .removeIf(
                                            one ->
                                                    "own-items"
                                                            .equals(
                                                                    ((Map<?, ?>) one)
                                                                            .get("setting")));
                            return tree;
                        });
        var hall = Committee.meets(plain);
        hall.refuses(OWN_ITEMS_NOT_PROVIDED, CHAIR, own("4"));
        hall.refuses(OWN_ITEMS_NOT_PROVIDED, CHAIR, put());
    }

    @Test
    void the_group_alone_decides_its_own_item_and_no_window_opens() {
        var hall = classified();
        hall.refuses(NOT_ENTITLED, seat("technical", 1), put());
        hall.refuses(BODY_NOT_FOUND, CHAIR, new PutOwnItems(null, TECHNICAL, "x", "T", null));
        hall.refuses(
                NOT_THE_GROUPS_OWN,
                CHAIR,
                new PutOwnItems(null, "private-sector", "wg", "T", null));
        hall.does(CHAIR, put());
        var poll = hall.decisions().polls().get("poll-1").opened();
        assertThat(poll.audience()).isEqualTo("group:technical");
        assertThat(poll.electorate().electors())
                .hasSize(12)
                .allMatch(elector -> elector.seat().startsWith("technical."));
        assertThat(poll.closesAt()).isEqualTo(hall.now().plus(Duration.ofHours(24)));
        hall.refuses(VOTING_BEGUN, CHAIR, put());
        hall.refuses(VOTING_BEGUN, CHAIR, new ClassifyItem("4", null, "Joint after all."));

        assertThat(hall.counted("poll-1", 7, 5, 0)).noneMatch(WindowsOpened.class::isInstance);
        var rec = hall.decisions().recommendations().get("rec-1");
        assertThat(rec.stage()).isEqualTo(Stage.ADOPTED);
        assertThat(hall.state().texts().adopted().get(rec.text()).provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("4");
    }

    @Test
    void half_of_the_group_is_not_more_than_half() {
        var hall = classified();
        hall.does(CHAIR, put());
        hall.counted("poll-1", 6, 6, 0);
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .isEqualTo(Stage.NOT_CARRIED);
    }

    @Test
    void a_chamber_neither_votes_on_it_nor_has_it_in_what_all_decide() {
        var hall = classified();
        hall.refuses(OWN_TO_GROUP, CHAIR, vote(Matter.PROPOSAL));
        hall.refuses(OWN_TO_GROUP, CHAIR, vote(Matter.PROCEDURE));
        hall.does(CHAIR, Committee.put());
        assertThat(hall.decisions().recommendations().get("rec-1").latest().provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("1", "2", "3", "5", "6");
    }

    @Test
    void a_body_that_has_nothing_but_own_items_puts_nothing_to_the_chambers() {
        var hall = Committee.meets();
        for (var n = 1; n <= 6; n++) {
            hall.does(CHAIR, own("" + n));
        }
        hall.refuses(OWN_TO_GROUP, CHAIR, Committee.put());
    }

    private static OpenPoll vote(Matter matter) {
        return new OpenPoll(
                "wg", matter, null, Map.of("en", "Adopt 4?"), "provision/4", null, null);
    }

    @Test
    void while_the_classification_is_challenged_nobody_decides() {
        var hall = challenged();
        hall.refuses(CHALLENGE_UNSETTLED, CHAIR, put());
        hall.refuses(OWN_TO_GROUP, CHAIR, vote(Matter.PROPOSAL));
        hall.refuses(SUBJECT_NOT_FOUND, seat("states", 2), new ChallengeScope("item/item-9", "x"));
        hall.refuses(
                NOT_ENTITLED, seat("states", 3), new GiveRuling("challenge-1", true, "It stands."));
        hall.does(CHAIR, new GiveRuling("challenge-1", true, "It stands."));
        hall.refuses(
                CHALLENGE_SETTLED, seat("states", 3), new ChallengeScope("item/item-1", "Again."));
        hall.does(CHAIR, put());
    }

    @Test
    void a_classification_that_is_ruled_out_is_joint_again_and_is_not_simply_repeated() {
        var hall = challenged();
        hall.does(CHAIR, new GiveRuling("challenge-1", false, "It binds states."));
        assertThat(Items.groupOf(hall.state(), "4")).isEmpty();
        hall.refuses(NOT_THE_GROUPS_OWN, CHAIR, put());
        hall.refuses(CHALLENGE_SETTLED, CHAIR, own("4"));
        hall.does(CHAIR, Committee.put());
    }

    @Test
    void the_ruling_is_appealed_and_the_vote_on_that_decides_whose_item_it_is() {
        var hall = challenged();
        hall.does(CHAIR, new GiveRuling("challenge-1", true, "It stands."));
        hall.does(seat("states", 2), new AppealRuling("challenge-1"));
        hall.refuses(CHALLENGE_UNSETTLED, CHAIR, put());
        hall.does(
                CHAIR,
                new OpenPoll(
                        "wg",
                        Matter.APPEAL,
                        null,
                        Map.of("en", "Overrule?"),
                        "challenge/challenge-1",
                        null,
                        null));
        hall.counted("poll-1", 30, 10, 0);
        assertThat(Items.groupOf(hall.state(), "4")).isEmpty();
    }
}
