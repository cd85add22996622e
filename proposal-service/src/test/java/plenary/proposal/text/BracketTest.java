package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALTERNATIVE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.ALTERNATIVE_THERE;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.BRACKET_BEFORE_HIGHER_BODY;
import static plenary.contracts.refusal.RefusalCode.BRACKET_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BRACKET_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.BRACKET_TOO_DEEP;
import static plenary.contracts.refusal.RefusalCode.HOLDER_ALREADY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_A_HOLDER;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.NO_PARENT_BODY;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CHANGED;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CROSSES_BRACKET;
import static plenary.contracts.refusal.RefusalCode.STALE_VERSION;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.text.Anchor;
import plenary.proposal.text.Bracket.Stage;
import plenary.proposal.text.Bracket.StepKind;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.ReferBracket;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.wording.Finding;
import plenary.proposal.text.wording.Selection;

class BracketTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    @BeforeEach
    void bracketed() {
        open("FRA", "unduly ");
    }

    private void open(String by, String words) {
        conference.act(
                "seat:states." + by,
                new OpenBracket("3", List.of(quote(words)), "national law", null));
    }

    private void letGo(String by, String bracket) {
        conference.act("seat:states." + by, new LetGoOfBracket(bracket, "states." + by));
    }

    @Test
    void a_bracket_has_a_holder_a_body_and_the_way_it_came() {
        var bracket = conference.bracket("b1");
        assertThat(bracket.holding()).containsExactly("states.FRA");
        assertThat(bracket.body()).isEqualTo("wg-5-1");
        assertThat(bracket.path()).extracting(Bracket.Step::kind).containsExactly(StepKind.OPENED);
    }

    @Test
    void it_lifts_when_its_last_holder_lets_go() {
        conference.act("seat:states.MEX", new JoinBracket("b1", "states.MEX", null));
        letGo("FRA", "b1");
        assertThat(conference.bracket("b1").open()).isTrue();
        letGo("MEX", "b1");
        assertThat(conference.bracket("b1").stage()).isEqualTo(Stage.LIFTED);
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not unduly impede transit of calls.");
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.UNDER_DISCUSSION);
    }

    @Test
    void the_chosen_alternative_stands_when_it_lifts() {
        conference.act("seat:states.MEX", new ProposeAlternative("b1", "knowingly "));
        conference.act("chair:wg-5-1", new ProposeAlternative("b1", ""));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not [unduly  / knowingly  / ]impede transit of calls.");
        conference.act("chair:wg-5-1", new ChooseAlternative("b1", "b1.b"));
        letGo("FRA", "b1");
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not knowingly impede transit of calls.");
        assertThat(conference.bracket("b1").chosen()).isEqualTo("b1.b");
        assertThat(conference.bracket("b1").ended())
                .extracting(a -> a.by())
                .containsExactly("text", "states.MEX", "chair:wg-5-1");
    }

    @Test
    void the_chair_chooses_among_what_is_there() {
        conference.refused(NOT_ENTITLED, "seat:states.FRA", new ChooseAlternative("b1", "b1.a"));
        conference.refused(
                ALTERNATIVE_NOT_FOUND, "chair:wg-5-1", new ChooseAlternative("b1", "b1.z"));
        conference.refused(
                MALFORMED_REQUEST, "seat:states.FRA", new ProposeAlternative("b1", "[x]"));
    }

    @Test
    void brackets_inside_a_wording_that_was_not_chosen_go_with_it() {
        conference.act("seat:states.MEX", new ProposeAlternative("b1", "knowingly or idly "));
        open("RUS", "or idly ");
        conference.act("chair:wg-5-1", new ChooseAlternative("b1", "b1.a"));
        letGo("FRA", "b1");
        assertThat(conference.bracket("b2").stage()).isEqualTo(Stage.GONE);
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not unduly impede transit of calls.");
    }

    @Test
    void only_its_holders_let_go_each_for_itself() {
        conference.refused(NOT_A_HOLDER, "seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        conference.refused(
                NOT_YOUR_SEAT, "seat:states.MEX", new LetGoOfBracket("b1", "states.FRA"));
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", new LetGoOfBracket("b1", "states.FRA"));
        conference.refused(
                HOLDER_ALREADY, "seat:states.FRA", new JoinBracket("b1", "states.FRA", null));
        conference.refused(
                BRACKET_NOT_FOUND, "seat:states.FRA", new LetGoOfBracket("b9", "states.FRA"));
        letGo("FRA", "b1");
        conference.refused(
                BRACKET_CLOSED, "seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
    }

    @Test
    void passed_up_one_body_it_keeps_its_way_and_the_lower_body_no_longer_touches_it() {
        conference.act("chair:wg-5-1", new EscalateBracket("b1", "no way forward"));
        assertThat(conference.bracket("b1").body()).isEqualTo("com-5");
        assertThat(conference.bracket("b1").path())
                .extracting(Bracket.Step::body)
                .containsExactly("wg-5-1", "com-5");
        conference.refused(
                BRACKET_BEFORE_HIGHER_BODY, "chair:wg-5-1", new ChooseAlternative("b1", "b1.a"));
        conference.refused(
                BRACKET_BEFORE_HIGHER_BODY, "chair:wg-5-1", new EscalateBracket("b1", null));
        conference.refused(
                BRACKET_BEFORE_HIGHER_BODY,
                "chair:wg-5-1",
                new EditWording("3", quote("unduly"), "x", null, null));
        conference.refused(
                BRACKET_BEFORE_HIGHER_BODY,
                "seat:states.MEX",
                new OpenBracket("3", List.of(quote("unduly")), null, null));
        conference.act("seat:states.CAN", new JoinBracket("b1", "states.CAN", null));
        conference.act("chair:com-5", new EditWording("3", quote("unduly"), "gravely", null, null));
        letGo("FRA", "b1");
        letGo("CAN", "b1");
        assertThat(conference.shown("3")).contains("gravely");
    }

    @Test
    void what_stands_inside_a_bracket_passed_up_is_passed_up_with_it() {
        open("RUS", "undu");
        conference.act("chair:wg-5-1", new EscalateBracket("b1", null));
        conference.refused(
                BRACKET_BEFORE_HIGHER_BODY, "chair:wg-5-1", new ChooseAlternative("b2", "b2.a"));
        conference.act("chair:com-5", new ChooseAlternative("b2", "b2.a"));
    }

    @Test
    void beside_a_bracket_passed_up_the_lower_body_works_on() {
        conference.act("chair:wg-5-1", new EscalateBracket("b1", null));
        conference.act("chair:wg-5-1", new EditWording("3", quote("calls"), "traffic", null, null));
        open("MEX", "transit");
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not [unduly ]impede [transit] of traffic.");
    }

    @Test
    void the_highest_body_has_none_above_and_may_send_back_with_a_mandate() {
        conference.act("chair:wg-5-1", new EscalateBracket("b1", null));
        conference.act("chair:com-5", new EscalateBracket("b1", null));
        conference.refused(NO_PARENT_BODY, "chair:plenary", new EscalateBracket("b1", null));
        conference.refused(BODY_NOT_FOUND, "chair:plenary", new ReferBracket("b1", "plenary", "x"));
        conference.refused(BODY_NOT_FOUND, "chair:plenary", new ReferBracket("b1", "nowhere", "x"));
        conference.refused(
                MALFORMED_REQUEST, "chair:plenary", new ReferBracket("b1", "wg-5-1", " "));
        conference.act("chair:plenary", new ReferBracket("b1", "wg-5-1", "by Friday"));
        assertThat(conference.bracket("b1").path())
                .extracting(Bracket.Step::kind)
                .containsExactly(
                        StepKind.OPENED, StepKind.ESCALATED, StepKind.ESCALATED, StepKind.REFERRED);
        conference.act("chair:wg-5-1", new ChooseAlternative("b1", "b1.a"));
    }

    @Test
    void a_selection_that_crosses_a_bracket_is_offered_as_linked_brackets() {
        var refusal =
                conference.refused(
                        PASSAGE_CROSSES_BRACKET,
                        "seat:states.MEX",
                        new OpenBracket("3", List.of(quote("not unduly")), null, null));
        @SuppressWarnings("unchecked")
        var offer = (List<Finding.Part>) refusal.extensions().get("offer");
        var parts =
                offer.stream()
                        .map(p -> (Selection) new Selection.Between(p.first(), p.last(), p.words()))
                        .toList();
        conference.act("seat:states.MEX", new OpenBracket("3", parts, null, null));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall [not ][[unduly] ]impede transit of calls.");
        assertThat(conference.bracket("b2").links()).containsExactly("b3");
    }

    @Test
    void who_selects_up_to_a_bracket_s_end_joins_it_and_links_it() {
        selects("MEX");
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall [not ][unduly ]impede transit of calls.");
        assertThat(conference.bracket("b1").holding()).contains("states.FRA", "states.MEX");
        assertThat(conference.bracket("b2").holding()).containsExactly("states.MEX");
        assertThat(conference.bracket("b1").links()).containsExactly("b2");
    }

    @Test
    void the_part_of_a_selection_one_holds_already_is_linked_to_the_rest() {
        selects("FRA");
        assertThat(conference.bracket("b1").holding()).containsExactly("states.FRA");
        assertThat(conference.bracket("b1").links()).containsExactly("b2");
        var again = List.<Selection>of(quote("not "), quote("unduly "));
        conference.refused(
                HOLDER_ALREADY, "seat:states.FRA", new OpenBracket("3", again, null, null));
    }

    /** Takes up the offer for "not [unduly ]" quoted whole. */
    @SuppressWarnings("unchecked")
    private void selects(String who) {
        var quoted = List.<Selection>of(quote("not [unduly ]"));
        var refusal =
                conference.refused(
                        PASSAGE_CROSSES_BRACKET,
                        "seat:states." + who,
                        new OpenBracket("3", quoted, null, null));
        var parts =
                ((List<Finding.Part>) refusal.extensions().get("offer"))
                        .stream()
                                .map(
                                        p ->
                                                (Selection)
                                                        new Selection.Between(
                                                                p.first(), p.last(), p.words()))
                                .toList();
        conference.act("seat:states." + who, new OpenBracket("3", parts, null, null));
    }

    @Test
    void one_wording_stands_in_a_bracket_once() {
        conference.refused(
                ALTERNATIVE_THERE, "seat:states.MEX", new ProposeAlternative("b1", "unduly "));
        conference.act("seat:states.MEX", new ProposeAlternative("b1", "gravely "));
        conference.refused(
                ALTERNATIVE_THERE, "seat:states.RUS", new ProposeAlternative("b1", "gravely "));
    }

    @Test
    void linked_brackets_are_agreed_only_together() {
        open("MEX", "transit");
        conference.refused(NOT_A_HOLDER, "seat:states.RUS", new LinkBrackets("b1", "b2"));
        conference.refused(MALFORMED_REQUEST, "seat:states.FRA", new LinkBrackets("b1", "b1"));
        conference.act("seat:states.FRA", new LinkBrackets("b1", "b2"));
        letGo("FRA", "b1");
        assertThat(conference.bracket("b1").open()).isTrue();
        letGo("MEX", "b2");
        assertThat(conference.bracket("b1").stage()).isEqualTo(Stage.LIFTED);
        assertThat(conference.bracket("b2").stage()).isEqualTo(Stage.LIFTED);
    }

    @Test
    void brackets_go_eight_deep() {
        conference.table("28", "FRA", add("3A", "3", "abcdefghijklmnopqrst.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        for (var n = 0; n < 8; n++) {
            conference.act("seat:states.FRA", letters(n));
        }
        conference.refused(BRACKET_TOO_DEEP, "seat:states.FRA", letters(8));
    }

    private static OpenBracket letters(int n) {
        var between =
                new Selection.Between(new Anchor("28.1", n), new Anchor("28.1", 19 - n), null);
        return new OpenBracket("3A", List.of(between), null, null);
    }

    @Test
    void the_same_passage_again_joins_instead_of_opening() {
        open("MEX", "unduly ");
        assertThat(conference.bracket("b1").holding()).containsExactly("states.FRA", "states.MEX");
        assertThat(conference.texts().brackets().size()).isEqualTo(1);
    }

    @Test
    void a_bracket_is_opened_by_a_seat_of_the_body_on_what_it_saw() {
        conference.refused(
                NOT_ENTITLED,
                "seat:states.CAN",
                new OpenBracket("3", List.of(whole()), null, null));
        conference.refused(
                STALE_VERSION, "seat:states.MEX", new OpenBracket("3", List.of(whole()), null, 1L));
        conference.refused(
                MALFORMED_REQUEST, "seat:states.MEX", new OpenBracket("3", List.of(), null, null));
    }

    @Test
    void in_a_closed_body_only_its_members_act() {
        conference.table("29", "RUS", add("5A", "5", "Closed text.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("29", 1, null));
        conference.refused(
                BODY_CLOSED,
                "seat:states.MEX",
                new OpenBracket("5A", List.of(whole()), null, null));
        conference.act("seat:states.FRA", new OpenBracket("5A", List.of(whole()), null, null));
    }

    @Test
    void no_refusal_tells_others_the_words_of_a_closed_body() {
        conference.table("29", "RUS", add("5A", "5", "Closed text.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("29", 1, null));
        conference.refused(
                BODY_CLOSED, "seat:states.MEX", new OpenBracket("5A", List.of(whole()), null, 1L));
        conference.refused(
                BODY_CLOSED,
                "chair:wg-5-1",
                new EditWording("5A", quote("not there"), "other", null, null));
        conference.refused(
                PASSAGE_CHANGED,
                "chair:friends",
                new EditWording("5A", quote("not there"), "other", null, null));
    }
}
