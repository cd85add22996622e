package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.CONCERN_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CONCERN_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.CONCERN_USED;
import static plenary.contracts.refusal.RefusalCode.CONFIRMATION_NOT_YET;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.PETITION_ENDED;
import static plenary.contracts.refusal.RefusalCode.PETITION_OPEN_ALREADY;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_EXCLUDED;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.TEXT_SUSPENDED;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.ConcernEvent.ConcernEnd;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.proposal.concern.Concern;
import plenary.proposal.concern.Concern.ConcernStage;
import plenary.proposal.concern.ConcernCommand.ConfirmConcern;
import plenary.proposal.concern.ConcernCommand.GiveOpinion;
import plenary.proposal.concern.ConcernCommand.RaiseConcern;
import plenary.proposal.concern.ConcernCommand.SignConcern;
import plenary.proposal.item.ItemCommand.NameMatter;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.ProvisionState;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;

/** The alarm bell of Belgium and the petition of concern of Northern Ireland, before a vote. */
class ConcernTest {
    private static final String WG = "chair:wg";
    private static final String PLENARY = "chair:plenary";
    private static final SignConcern SIGNS = new SignConcern("concern-1");

    private static Hall parliament(String charter, List<Delegation> members) {
        var hall = new Hall();
        hall.happens(
                new ForumCreated(
                        "house",
                        Map.of("en", "House"),
                        Mode.LIVE,
                        Hall.charter(charter),
                        List.of("secretariat"),
                        null));
        Committee.seats(hall, members);
        hall.happens(
                new BodyCreated("plenary", Map.of(), BodyKind.PLENARY, null, true, null, List.of()),
                new BodyCreated(
                        "wg", Map.of(), BodyKind.WORKING_GROUP, "plenary", true, null, List.of()),
                new OfficerInstalled("i1", PLENARY, "plenary", Office.CHAIR),
                new OfficerInstalled("i2", WG, "wg", Office.CHAIR),
                new SessionOpened("s1", "plenary", "First", List.of()),
                new SessionOpened("s2", "wg", "First", List.of()));
        Committee.draft(hall);
        return hall;
    }

    private static Delegation member(String chamber, String code, Map<String, String> facts) {
        return new Delegation(
                code,
                Map.of("en", code),
                "members",
                null,
                List.of(),
                facts,
                code.startsWith("X") ? Credentials.SIGN_ONLY : Credentials.VOTE_AND_SIGN,
                null,
                List.of(
                        new Seat(
                                chamber + "." + code,
                                chamber,
                                1,
                                facts.get("designation"),
                                null,
                                null)),
                "illustrative");
    }

    /** Six of the Dutch group, four of the French, one in neither, one that may only sign. */
    private static Hall belgium() {
        var members = new ArrayList<Delegation>();
        for (var n = 1; n <= 6; n++) {
            members.add(member("chamber", "D" + n, Map.of("language_group", "dutch")));
        }
        for (var n = 1; n <= 4; n++) {
            members.add(member("chamber", "F" + n, Map.of("language_group", "french")));
        }
        members.add(member("chamber", "N1", Map.of("language_group", "none")));
        members.add(member("chamber", "X1", Map.of("language_group", "french")));
        return parliament("belgium", members);
    }

    private static String chamber(String code) {
        return "seat:chamber." + code;
    }

    private static RaiseConcern bell() {
        return new RaiseConcern("alarm-bell", "body/wg", "It divides the communities.");
    }

    private static Concern first(Hall hall) {
        return hall.state().concerns().all().get("concern-1");
    }

    /** Three quarters of the French group have rung it. */
    private static Hall rung() {
        var hall = belgium();
        hall.does(chamber("F1"), bell());
        hall.does(chamber("F2"), SIGNS);
        hall.does(chamber("F3"), SIGNS);
        return hall;
    }

    @Test
    void three_quarters_of_a_language_group_suspend_the_text_and_fewer_do_not() {
        var hall = belgium();
        hall.does(chamber("F1"), bell());
        hall.does(chamber("F2"), SIGNS);
        assertThat(first(hall).stage()).as("two of four").isEqualTo(ConcernStage.OPEN);
        hall.refuses(SIGNED_ALREADY, chamber("F2"), SIGNS);
        hall.refuses(NOT_IN_ELECTORATE, chamber("D1"), SIGNS);
        hall.does(chamber("F3"), SIGNS);
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.SUSPENDED);
        assertThat(first(hall).until()).isEqualTo(hall.now().plus(Duration.ofDays(30)));
        hall.refuses(TEXT_SUSPENDED, WG, Committee.put());
        hall.refuses(PETITION_ENDED, chamber("F4"), SIGNS);
    }

    /** The same of one provision. */
    private static void ringFor3(Hall hall) {
        hall.does(chamber("F1"), new RaiseConcern("alarm-bell", "provision/3", "It divides."));
        hall.does(chamber("F2"), SIGNS);
        hall.does(chamber("F3"), SIGNS);
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.SUSPENDED);
    }

    @Test
    void what_is_held_up_is_not_agreed_by_consensus_either() {
        var hall = belgium();
        hall.does(WG, new CallConsensus("wg", List.of("2", "3")));
        ringFor3(hall);
        hall.refuses(TEXT_SUSPENDED, WG, new GavelConsensus("call-1"));
        hall.refuses(TEXT_SUSPENDED, WG, new CallConsensus("wg", List.of("4", "3")));
        hall.does(WG, new CallConsensus("wg", List.of("4")));
        hall.does("secretariat", new GiveOpinion("concern-1", "No objection."));
        hall.does(WG, new GavelConsensus("call-1"));
    }

    @Test
    void a_bell_on_the_text_before_a_body_holds_up_each_of_its_provisions() {
        rung().refuses(TEXT_SUSPENDED, WG, new CallConsensus("wg", List.of("3")));
    }

    @Test
    void a_silence_that_ends_meanwhile_agrees_to_the_rest() {
        var hall = belgium();
        var until = hall.now().plus(Duration.ofDays(1));
        hall.does(WG, new OpenSilence("wg", List.of("2", "3"), until, null));
        ringFor3(hall);
        hall.until(until);
        assertThat(hall.state().texts().provision("2").orElseThrow().state())
                .isEqualTo(ProvisionState.AGREED_IN_THE_BODY);
        assertThat(hall.state().texts().provision("3").orElseThrow().state())
                .isNotEqualTo(ProvisionState.AGREED_IN_THE_BODY);
    }

    @Test
    void what_is_held_up_is_neither_read_nor_adopted() {
        var hall = belgium();
        ringFor3(hall);
        hall.refuses(TEXT_SUSPENDED, PLENARY, new HoldReading(1));
        hall.pass(Duration.ofDays(30));
        hall.does(PLENARY, new HoldReading(1));
        hall.does(chamber("D1"), new RaiseConcern("alarm-bell", "provision/3", "It divides."));
        for (var n = 2; n <= 5; n++) {
            hall.does(chamber("D" + n), new SignConcern("concern-2"));
        }
        hall.refuses(TEXT_SUSPENDED, PLENARY, new HoldReading(2));
        hall.pass(Duration.ofDays(30));
        hall.does(PLENARY, new HoldReading(2));
        hall.does(PLENARY, new AdoptText("T", null));
    }

    @Test
    void a_bell_between_the_readings_and_the_adoption_holds_the_adoption_up() {
        var hall = belgium();
        hall.does(PLENARY, new HoldReading(1));
        hall.does(PLENARY, new HoldReading(2));
        ringFor3(hall);
        hall.refuses(TEXT_SUSPENDED, PLENARY, new AdoptText("T", null));
    }

    @Test
    void each_wrong_hand_on_the_bell_has_its_own_answer() {
        var hall = belgium();
        hall.refuses(NOT_ENTITLED, chamber("N1"), bell());
        hall.refuses(NOT_ENTITLED, WG, bell());
        hall.refuses(CREDENTIALS_INSUFFICIENT, chamber("X1"), bell());
        hall.refuses(
                CONCERN_NOT_PROVIDED,
                chamber("F1"),
                new RaiseConcern("petition-of-concern", "body/wg", "x"));
        hall.refuses(
                SUBJECT_NOT_FOUND, chamber("F1"), new RaiseConcern("alarm-bell", "body/x", "x"));
        hall.refuses(CONCERN_NOT_FOUND, chamber("F1"), SIGNS);
        hall.does(chamber("F1"), bell());
        hall.refuses(PETITION_OPEN_ALREADY, chamber("F2"), bell());
        hall.does(chamber("D1"), bell());
    }

    @Test
    void once_voting_has_begun_the_bell_is_too_late() {
        var hall = belgium();
        hall.does(chamber("F1"), bell());
        hall.does(WG, Committee.put());
        hall.refuses(VOTING_BEGUN, chamber("D1"), bell());
        hall.refuses(VOTING_BEGUN, chamber("F2"), SIGNS);
    }

    @Test
    void the_opinion_ends_the_suspension_and_the_same_group_rings_once_only() {
        var hall = rung();
        hall.refuses(NOT_ENTITLED, WG, new GiveOpinion("concern-1", "No objection."));
        hall.does("secretariat", new GiveOpinion("concern-1", "No objection."));
        assertThat(first(hall).opinion()).isEqualTo("No objection.");
        hall.refuses(PETITION_ENDED, "secretariat", new GiveOpinion("concern-1", "Once more."));
        hall.refuses(CONCERN_USED, chamber("F4"), bell());
        hall.does(chamber("D1"), bell());
        hall.does(WG, Committee.put());
    }

    @Test
    void once_rung_on_a_text_it_is_not_rung_on_a_part_of_it_or_on_the_whole() {
        var hall = rung();
        for (var subject : List.of("provision/3", "proposal/1", "body/plenary")) {
            var again = new RaiseConcern("alarm-bell", subject, "Once more.");
            hall.refuses(CONCERN_USED, chamber("F4"), again);
        }
        hall.does("secretariat", new GiveOpinion("concern-1", "No objection."));
        hall.refuses(
                CONCERN_USED,
                chamber("F4"),
                new RaiseConcern("alarm-bell", "proposal/1", "Once more."));
    }

    @Test
    void once_rung_on_a_part_it_is_not_rung_on_another_part_of_the_same_proposal() {
        var hall = belgium();
        Committee.second(hall);
        ringFor3(hall);
        hall.does("secretariat", new GiveOpinion("concern-1", "No objection."));
        for (var subject : List.of("provision/4", "proposal/1", "body/wg")) {
            hall.refuses(
                    CONCERN_USED,
                    chamber("F4"),
                    new RaiseConcern("alarm-bell", subject, "Once more."));
        }
        hall.does(chamber("F4"), new RaiseConcern("alarm-bell", "proposal/2", "Another bill."));
        hall.does(chamber("D1"), bell());
    }

    @Test
    void a_bell_that_never_had_the_hands_it_needs_was_not_rung() {
        var hall = belgium();
        hall.does(chamber("F1"), new RaiseConcern("alarm-bell", "provision/3", "It divides."));
        hall.does(chamber("F1"), bell());
        hall.does(WG, voteOn("provision/3"));
        hall.counted("poll-1", 1, 8, 0);
        assertThat(first(hall).ended()).isEqualTo(ConcernEnd.DECIDED);
        hall.does(chamber("F2"), new RaiseConcern("alarm-bell", "provision/3", "It comes back."));
    }

    @Test
    void while_a_part_or_the_whole_is_voted_on_the_bell_waits() {
        var hall = belgium();
        Committee.second(hall);
        hall.does(chamber("F1"), bell());
        hall.does(WG, voteOn("provision/3"));
        hall.refuses(VOTING_BEGUN, chamber("F2"), SIGNS);
        for (var subject : List.of("provision/3", "proposal/1", "body/wg")) {
            hall.refuses(
                    VOTING_BEGUN,
                    chamber("D1"),
                    new RaiseConcern("alarm-bell", subject, "It divides."));
        }
        hall.does(chamber("D1"), new RaiseConcern("alarm-bell", "provision/4", "It divides."));
        hall.does(chamber("D1"), new RaiseConcern("alarm-bell", "proposal/2", "It divides."));
        hall.counted("poll-1", 8, 1, 0);
        hall.does(chamber("F2"), SIGNS);
    }

    @Test
    void without_an_opinion_the_text_goes_on_when_the_time_is_over() {
        var hall = rung().pass(Duration.ofDays(30).minusMillis(1));
        hall.refuses(TEXT_SUSPENDED, WG, Committee.put());
        hall.pass(Duration.ofMillis(1));
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.ENDED);
        hall.does(WG, Committee.put());
    }

    @Test
    void what_was_short_of_signatures_ends_with_the_adoption_it_was_to_come_before() {
        var hall = belgium();
        hall.does(chamber("F1"), new RaiseConcern("alarm-bell", "provision/3", "It divides."));
        hall.does(PLENARY, new HoldReading(1));
        hall.does(PLENARY, new HoldReading(2));
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.OPEN);
        hall.does(PLENARY, new AdoptText("T", null));
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.ENDED);
        assertThat(first(hall).ended()).isEqualTo(ConcernEnd.DECIDED);
        hall.refuses(PETITION_ENDED, chamber("F2"), SIGNS);
    }

    @Test
    void and_with_the_vote() {
        var hall = assembly();
        hall.does(mla(1), new RaiseConcern("petition-of-concern", "provision/3", "It divides."));
        hall.does(WG, vote());
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.OPEN);
        hall.counted("poll-1", 60, 30, 0);
        assertThat(first(hall).ended()).isEqualTo(ConcernEnd.DECIDED);
    }

    @Test
    void a_text_that_was_not_carried_takes_the_bell_on_it_along() {
        var hall = belgium();
        hall.does(chamber("F1"), bell());
        hall.does(WG, Committee.put());
        hall.counted("poll-1", 1, 9, 0);
        assertThat(first(hall).ended()).isEqualTo(ConcernEnd.DECIDED);
    }

    @Test
    void a_budget_is_out_of_reach_of_the_bell() {
        var hall = belgium();
        hall.does(WG, new NameMatter("2", "budget", "It spends."));
        hall.refuses(SUBJECT_EXCLUDED, chamber("F1"), bell());
        hall.does(chamber("F1"), new RaiseConcern("alarm-bell", "provision/3", "It divides."));
    }

    /** Ninety members of three parties; the first forty are of one. */
    private static Hall assembly() {
        var members = new ArrayList<Delegation>();
        for (var n = 1; n <= 90; n++) {
            var side = n <= 40 ? "unionist" : n <= 75 ? "nationalist" : "other";
            members.add(
                    member(
                            "members",
                            "M%02d".formatted(n),
                            Map.of("designation", side, "party", "party-" + side)));
        }
        return parliament("northern-ireland-assembly", members);
    }

    private static String mla(int n) {
        return "seat:members.M%02d".formatted(n);
    }

    /** So many unionists sign, then so many of the others. */
    private static Hall concerned(int unionists, int others) {
        var hall = assembly();
        hall.does(mla(1), new RaiseConcern("petition-of-concern", "provision/3", "It divides."));
        for (var n = 2; n <= unionists; n++) {
            hall.does(mla(n), SIGNS);
        }
        for (var n = 76; n < 76 + others; n++) {
            hall.does(mla(n), SIGNS);
        }
        return hall;
    }

    @Test
    void thirty_of_one_party_are_not_enough_and_of_two_they_are() {
        assertThat(first(concerned(30, 0)).stage()).isEqualTo(ConcernStage.OPEN);
        assertThat(first(concerned(29, 0)).stage()).isEqualTo(ConcernStage.OPEN);
        assertThat(first(concerned(29, 1)).stage()).isEqualTo(ConcernStage.TO_BE_CONFIRMED);
    }

    @Test
    void it_is_confirmed_after_fourteen_days_and_changes_the_rule_of_the_vote_to_come() {
        var hall = concerned(29, 1);
        hall.refuses(CONFIRMATION_NOT_YET, mla(1), new ConfirmConcern("concern-1"));
        hall.refuses(TEXT_SUSPENDED, WG, vote());
        hall.pass(Duration.ofDays(14));
        for (var n = 2; n <= 30; n++) {
            hall.does(mla(n), new ConfirmConcern("concern-1"));
        }
        hall.refuses(SIGNED_ALREADY, mla(2), new ConfirmConcern("concern-1"));
        hall.does(mla(80), new ConfirmConcern("concern-1"));
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.UPHELD);
        hall.does(WG, vote());
        var poll = hall.decisions().polls().get("poll-1").opened();
        assertThat(poll.rule().name()).isEqualTo("cross-community");
        assertThat(poll.conducted().ruleSetBy()).isEqualTo("concern/concern-1");
    }

    @Test
    void what_too_few_confirm_lapses_and_the_charters_own_rule_applies() {
        var hall = concerned(29, 1).pass(Duration.ofDays(14));
        hall.does(mla(2), new ConfirmConcern("concern-1"));
        hall.pass(Duration.ofDays(7));
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.ENDED);
        hall.does(WG, vote());
        assertThat(hall.decisions().polls().get("poll-1").opened().rule().name())
                .isEqualTo("simple-majority");
    }

    private static DecisionCommand.OpenPoll vote() {
        return voteOn("provision/3");
    }

    @Test
    void a_bell_on_a_whole_holds_up_the_vote_on_each_of_its_parts() {
        for (var whole : List.of("body/wg", "proposal/1", "body/plenary")) {
            var hall = belgium();
            hall.does(chamber("F1"), new RaiseConcern("alarm-bell", whole, "It divides."));
            hall.does(chamber("F2"), SIGNS);
            hall.does(chamber("F3"), SIGNS);
            hall.refuses(TEXT_SUSPENDED, WG, vote());
            hall.refuses(TEXT_SUSPENDED, WG, new CallConsensus("wg", List.of("4")));
            hall.refuses(TEXT_SUSPENDED, WG, Committee.put());
            hall.pass(Duration.ofDays(30));
            hall.does(WG, vote());
        }
    }

    @Test
    void a_bell_on_a_part_holds_up_the_vote_on_the_whole() {
        var hall = belgium();
        ringFor3(hall);
        hall.refuses(TEXT_SUSPENDED, WG, voteOn("proposal/1"));
        hall.does(WG, voteOn("provision/4"));
    }

    @Test
    void an_upheld_petition_ends_with_the_vote_it_was_for() {
        var hall = upheld();
        hall.does(WG, vote());
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.UPHELD);
        hall.counted("poll-1", 60, 30, 0);
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.ENDED);
        assertThat(first(hall).ended()).isEqualTo(ConcernEnd.DECIDED);
    }

    @Test
    void and_not_with_one_that_is_called_off() {
        var hall = upheld();
        hall.does(WG, vote());
        hall.does(WG, new DecisionCommand.CancelPoll("poll-1", "The hall is evacuated."));
        assertThat(first(hall).stage()).isEqualTo(ConcernStage.UPHELD);
    }

    private static Hall upheld() {
        var hall = concerned(29, 1).pass(Duration.ofDays(14));
        for (var n = 1; n <= 29; n++) {
            hall.does(mla(n), new ConfirmConcern("concern-1"));
        }
        hall.does(mla(76), new ConfirmConcern("concern-1"));
        return hall;
    }

    private static DecisionCommand.OpenPoll voteOn(String subject) {
        return new DecisionCommand.OpenPoll(
                "wg", Matter.PROPOSAL, null, Map.of("en", "Adopt it?"), subject, null, null);
    }
}
