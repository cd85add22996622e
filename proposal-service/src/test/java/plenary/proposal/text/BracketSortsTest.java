package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.AUTHOR_ONLY;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_LINKED;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CROSSES_BRACKET;
import static plenary.contracts.refusal.RefusalCode.PLACEHOLDER_UNFILLED;
import static plenary.contracts.refusal.RefusalCode.RESERVATION_NOT_FOUND;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.contracts.event.BracketEvent.Side;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.text.Bracket.Stage;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.EnterReservation;
import plenary.proposal.text.TextCommand.FillBracket;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.LiftReservation;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.OpenRun;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.TextCommand.UnlinkBrackets;
import plenary.proposal.text.TextCommand.WithdrawAlternative;
import plenary.proposal.text.wording.Finding;
import plenary.proposal.text.wording.Selection;

class BracketSortsTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private void opens(String as, Selection passage, String placeholder, String language) {
        conference.act(
                as, new OpenBracket("3", List.of(passage), null, null, placeholder, language));
    }

    private static Selection after(String words) {
        return new Selection.Gap(quote(words), Side.AFTER);
    }

    private void takesUp(Instruction instruction) {
        conference.table("28", "RUS", instruction);
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
    }

    private static Instruction titled() {
        return new Instruction(
                0,
                InstructionKind.ADD,
                "3A",
                "3A",
                "Routes of traffic",
                "3",
                "Members shall keep routes open.",
                "reasons",
                "wg-5-1",
                "article",
                true);
    }

    @Test
    void an_empty_bracket_stands_between_two_words() {
        opens("seat:states.FRA", after("transit"), null, null);
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not unduly impede transit[ ] of calls.");
        conference.act("seat:states.MEX", new ProposeAlternative("b1", " and delivery"));
        conference.act("chair:wg-5-1", new ChooseAlternative("b1", "b1.b"));
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not unduly impede transit and delivery of calls.");
    }

    @Test
    void an_empty_bracket_stands_before_the_first_word_too() {
        opens(
                "seat:states.FRA",
                new Selection.Gap(quote("Members"), Side.BEFORE),
                "which members",
                null);
        assertThat(conference.shown("3")).startsWith("[which members]Members");
    }

    @Test
    void a_placeholder_says_what_is_missing_and_blocks_the_call_until_it_is_filled() {
        opens("chair:wg-5-1", after("of calls"), " date", null);
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not unduly impede transit of calls[ date].");
        var call = new CallConsensus("wg-5-1", List.of("3"));
        assertThat(conference.refused(PLACEHOLDER_UNFILLED, "chair:wg-5-1", call).detail())
                .contains("date");
        conference.refused(PLACEHOLDER_UNFILLED, "chair:wg-5-1", new FillBracket("b1", " "));
        conference.refused(NOT_ENTITLED, "seat:states.FRA", new FillBracket("b1", "x"));
        conference.act("chair:wg-5-1", new FillBracket("b1", " from 1 January 2015"));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not unduly impede transit of calls from 1 January 2015.");
        conference.act("chair:wg-5-1", call);
    }

    @Test
    void a_placeholder_nobody_holds_stays_until_it_is_filled_and_one_that_is_held_after() {
        opens("seat:states.FRA", after("of calls"), " date", null);
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        assertThat(conference.bracket("b1").open()).isTrue();
        conference.act("seat:states.MEX", new JoinBracket("b1", "states.MEX", null));
        conference.act("chair:wg-5-1", new FillBracket("b1", " from 2015"));
        assertThat(conference.bracket("b1").open()).isTrue();
        conference.act("seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        assertThat(conference.shown("3")).endsWith("of calls from 2015.");
    }

    @Test
    void words_that_stand_are_no_placeholder() {
        var command = new OpenBracket("3", List.of(quote("unduly ")), null, null, "a date", null);
        conference.refused(MALFORMED_REQUEST, "seat:states.FRA", command);
        conference.refused(
                MALFORMED_REQUEST, "chair:wg-5-1", new FillBracket(open("unduly "), "something"));
    }

    private String open(String words) {
        opens("seat:states.FRA", quote(words), null, null);
        return "b" + conference.texts().brackets().size();
    }

    @Test
    void a_heading_is_bracketed_by_itself_and_goes_back_with_its_provision() {
        takesUp(titled());
        conference.act(
                "seat:states.FRA",
                new OpenBracket(
                        "3A", List.of(new Selection.InHeading(quote(" of traffic"))), null, null));
        assertThat(conference.provision("3A").heading()).isEqualTo("Routes[ of traffic]");
        assertThat(conference.provision("3A").state()).isEqualTo(ProvisionState.BRACKETED);
        conference.refused(
                BRACKETS_REMAIN, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3A")));
        conference.act("seat:states.MEX", new ProposeAlternative("b1", " of calls"));
        conference.act("chair:wg-5-1", new ChooseAlternative("b1", "b1.b"));
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        assertThat(conference.provision("3A").heading()).isEqualTo("Routes of calls");
        assertThat(conference.provision("3A").bracketed()).isFalse();
        assertThat(conference.provision("3A").baseHeading()).isEqualTo("Routes of traffic");
    }

    @Test
    void a_run_of_provisions_is_bracketed_as_one_and_lifts_as_one() {
        takesUp(titled());
        conference.act("seat:states.MEX", new OpenRun("3", "3A", "all or nothing"));
        assertThat(conference.bracket("b1").links()).containsExactly("b2");
        conference.act("seat:states.MEX", new LetGoOfBracket("b1", "states.MEX", "content"));
        assertThat(conference.bracket("b1").open()).isTrue();
        assertThat(conference.bracket("b1").holders().getFirst().leaving()).isEqualTo("content");
        conference.act("seat:states.MEX", new LetGoOfBracket("b2", "states.MEX"));
        assertThat(conference.bracket("b1").stage()).isEqualTo(Stage.LIFTED);
        conference.refused(MALFORMED_REQUEST, "seat:states.MEX", new OpenRun("3A", "3", null));
        conference.refused(MALFORMED_REQUEST, "seat:states.MEX", new OpenRun("3", "5", null));
    }

    @Test
    void the_offer_to_split_is_accepted_in_one_act() {
        open("unduly ");
        var across = new OpenBracket("3", List.of(quote("not [unduly ]impede")), "all", null);
        var partly = new OpenBracket("3", List.of(quote("ly impede")), "all", null);
        conference.act("seat:states.MEX", across); // the bracket whole inside: no crossing
        var refusal = conference.refused(PASSAGE_CROSSES_BRACKET, "seat:states.CHN", partly);
        @SuppressWarnings("unchecked")
        var offer = (List<Finding.Part>) refusal.extensions().get("offer");
        assertThat(offer).extracting(Finding.Part::words).containsExactly("ly ", "impede");
        var parts =
                offer.stream()
                        .<Selection>map(p -> new Selection.Between(p.first(), p.last(), p.words()))
                        .toList();
        conference.act("seat:states.CHN", new OpenBracket("3", parts, "all", null));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall [not [undu[ly ]][impede]] transit of calls.");
        assertThat(conference.bracket("b3").links()).containsExactly("b4");
    }

    @Test
    void who_linked_two_brackets_unlinks_them_and_what_waited_lifts() {
        open("unduly ");
        opens("seat:states.MEX", quote("transit"), null, null);
        conference.act("seat:states.FRA", new LinkBrackets("b1", "b2"));
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        assertThat(conference.bracket("b1").open()).isTrue();
        conference.refused(AUTHOR_ONLY, "seat:states.MEX", new UnlinkBrackets("b1", "b2"));
        conference.act("seat:states.FRA", new UnlinkBrackets("b1", "b2"));
        assertThat(conference.bracket("b1").stage()).isEqualTo(Stage.LIFTED);
        assertThat(conference.bracket("b2").open()).isTrue();
        open("not ");
        conference.refused(NOT_LINKED, "seat:states.FRA", new UnlinkBrackets("b2", "b3"));
    }

    @Test
    void an_author_takes_back_or_merges_a_wording_and_its_name_is_not_used_again() {
        open("unduly ");
        conference.act("seat:states.MEX", new ProposeAlternative("b1", "knowingly "));
        conference.act("seat:states.CHN", new ProposeAlternative("b1", "wilfully "));
        conference.act("chair:wg-5-1", new ChooseAlternative("b1", "b1.c"));
        conference.refused(
                AUTHOR_ONLY, "seat:states.MEX", new WithdrawAlternative("b1", "b1.c", null));
        conference.refused(
                AUTHOR_ONLY, "seat:states.FRA", new WithdrawAlternative("b1", "b1.a", null));
        conference.refused(
                MALFORMED_REQUEST,
                "seat:states.CHN",
                new WithdrawAlternative("b1", "b1.c", "b1.c"));
        conference.act("seat:states.CHN", new WithdrawAlternative("b1", "b1.c", "b1.b"));
        assertThat(conference.bracket("b1").chosen()).isNull();
        assertThat(conference.bracket("b1").withdrawn())
                .extracting(Bracket.Withdrawn::into)
                .containsExactly("b1.b");
        conference.act("seat:states.CHN", new ProposeAlternative("b1", "deliberately "));
        assertThat(conference.shown("3"))
                .isEqualTo(
                        "Members shall not [unduly  / knowingly  / deliberately ]impede transit of"
                                + " calls.");
        conference.act("chair:wg-5-1", new ChooseAlternative("b1", "b1.d"));
    }

    @Test
    void a_linguistic_bracket_goes_before_the_editorial_committee() {
        conference.happens(
                new BodyCreated(
                        "editorial",
                        Map.of("en", "Editorial committee"),
                        BodyKind.EDITORIAL_COMMITTEE,
                        "plenary",
                        true,
                        "language",
                        List.of("states.FRA", "states.CAN")));
        opens("seat:states.MEX", quote("unduly "), null, "fr");
        assertThat(conference.bracket("b1").linguistic()).isTrue();
        assertThat(conference.bracket("b1").body()).isEqualTo("editorial");
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", new ChooseAlternative("b1", "b1.a"));
        conference.act("seat:states.CAN", new ProposeAlternative("b1", "improperly "));
        conference.act("chair:editorial", new ChooseAlternative("b1", "b1.b"));
        conference.act("seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        assertThat(conference.shown("3")).contains("not improperly impede");
    }

    @Test
    void a_reservation_on_words_is_lifted_by_who_entered_it_and_then_not_listed() {
        conference.act(
                "seat:states.FRA",
                new EnterReservation("3", ReservationKind.LINGUISTIC, "align", quote("unduly")));
        conference.act(
                "seat:states.FRA", new EnterReservation(null, ReservationKind.GENERAL, "all"));
        assertThat(conference.texts().reservations().get("res-1").passage().words())
                .isEqualTo("unduly");
        conference.refused(AUTHOR_ONLY, "seat:states.MEX", new LiftReservation("res-1", null));
        conference.act("seat:states.FRA", new LiftReservation("res-1", "aligned"));
        conference.refused(
                RESERVATION_NOT_FOUND, "seat:states.FRA", new LiftReservation("res-1", null));
        conference.refused(
                MALFORMED_REQUEST,
                "seat:states.FRA",
                new EnterReservation(null, ReservationKind.GENERAL, "x", whole()));
        conference.act("chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new HoldReading(2));
        conference.act("chair:plenary", new AdoptText(null));
        assertThat(conference.texts().lastAdopted().orElseThrow().reservations())
                .containsExactly("res-2");
    }
}
