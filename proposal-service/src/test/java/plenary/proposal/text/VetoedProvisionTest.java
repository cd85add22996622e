package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.HOLDERS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.NOT_A_HOLDER;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.proposal.text.Conference.quote;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;

/** What a veto leaves in the draft: a bracket round the whole provision, held by the group. */
class VetoedProvisionTest {
    private static final String GROUP = "group:civil-society";
    private final Conference conference = Conference.open().withInstrument().withModification();

    @BeforeEach
    void vetoed() {
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        conference.happens(
                new BracketOpened(
                        conference.texts().nextBracket(),
                        "3",
                        null,
                        null,
                        GROUP,
                        "wg-5-1",
                        "rights"));
    }

    @Test
    void it_is_bracketed_whole_and_held_by_the_group() {
        assertThat(conference.shown("3"))
                .isEqualTo("[Members shall not unduly impede transit of calls.]");
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.BRACKETED);
        assertThat(conference.bracket("b1").holding()).containsExactly(GROUP);
    }

    @Test
    void no_seat_lets_go_for_the_group() {
        conference.refused(NOT_A_HOLDER, "seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
    }

    @Test
    void the_cure_is_written_inside_and_stands_reopened_when_the_group_lets_go() {
        conference.act(
                "chair:wg-5-1", new EditWording("3", quote("unduly "), "", "the cure", null));
        Letting.go(conference.state, "b1", GROUP).forEach(conference::happens);
        assertThat(conference.shown("3")).isEqualTo("Members shall not impede transit of calls.");
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.REOPENED);
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-2"));
    }

    @Test
    void a_vote_lifts_what_seats_hold_and_never_what_a_veto_holds() {
        conference.act(
                "seat:states.MEX", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        Letting.outvoted(conference.state, "3").forEach(conference::happens);
        assertThat(conference.shown("3"))
                .isEqualTo("[Members shall not unduly impede transit of calls.]");
        assertThat(conference.texts().openBracketsOf("3"))
                .extracting(Bracket::id)
                .containsExactly("b1");
    }

    @Test
    void no_choice_drops_a_wording_that_a_veto_holds() {
        conference.act(
                "seat:states.MEX",
                new OpenBracket("3", List.of(quote("not unduly impede")), null, null));
        conference.act("seat:states.MEX", new ProposeAlternative("b1", "Members shall impede."));
        conference.happens(
                new BracketOpened("b3", "3", null, null, "states.RUS", "wg-5-1", "round it"));
        conference.act("seat:states.RUS", new ProposeAlternative("b3", "The same under a veil."));
        conference.refused(HOLDERS_REMAIN, "chair:wg-5-1", new ChooseAlternative("b3", "b3.b"));
        conference.act("chair:wg-5-1", new ChooseAlternative("b3", "b3.a"));
        conference.act("seat:states.RUS", new LetGoOfBracket("b3", "states.RUS"));
        assertThat(conference.bracket("b1").holding()).containsExactly(GROUP);
    }

    @Test
    void where_groups_hold_a_veto_the_plenary_adopts_only_through_a_recommendation() {
        var committee = Conference.withVetoes().withInstrument();
        committee.act("chair:plenary", new HoldReading(1));
        committee.act("chair:plenary", new HoldReading(2));
        committee.refused(NOT_ENTITLED, "chair:plenary", new AdoptText("Past the groups"));
    }
}
