package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.REFERENCES_UNSETTLED;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.text.Alternative;
import plenary.proposal.text.Bracket.Stage;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

/** "Members shall [not] impede" is open when the text is to be adopted, and 6 refers to it. */
class NotImpedeTest {
    private final Conference conference = Conference.open().withInstrument();

    @BeforeEach
    void an_open_bracket_and_a_reference_to_it() {
        conference.table(
                "28",
                "FRA",
                add("3A", "3", "Members shall not impede the flow of traffic.", "wg-5-1"),
                add("6", "5", "Disputes on article 3A go to arbitration.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 2, null));
        conference.act(
                "seat:states.RUS",
                new OpenBracket("3A", List.of(quote("not ")), "state control", null));
        conference.act("seat:states.CHN", new JoinBracket("b1", "states.CHN", null));
        conference.act("seat:states.RUS", new ProposeAlternative("b1", ""));
        assertThat(conference.shown("3A"))
                .isEqualTo("Members shall [not  / ]impede the flow of traffic.");
    }

    @Test
    void the_reference_blocks_the_reading_and_the_gavel_until_it_is_settled() {
        var refusal = conference.refused(REFERENCES_UNSETTLED, "chair:plenary", new HoldReading(1));
        assertThat(refusal.detail()).contains("6 refers to 3A");
        conference.refused(REFERENCES_UNSETTLED, "chair:plenary", new AdoptText(null));
        settle();
        conference.act("chair:plenary", new HoldReading(1));
    }

    @Test
    void neither_sense_is_adopted() {
        adopt();
        assertThat(conference.texts().lastAdopted().orElseThrow().provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("pre", "3", "5", "6");
        assertThat(conference.texts().lastAdopted().orElseThrow().provisions())
                .extracting(CleanProvision::text)
                .noneMatch(text -> text.contains("flow of traffic"));
    }

    @Test
    void the_carry_over_keeps_both_senses_with_their_holders_and_their_history() {
        adopt();
        var over = conference.texts().lastAdopted().orElseThrow().carryOvers().getFirst();
        assertThat(over.provision()).isEqualTo("3A");
        assertThat(over.reverted()).isFalse();
        assertThat(over.shown()).isEqualTo("Members shall [not  / ]impede the flow of traffic.");
        assertThat(over.holders()).containsExactly("states.RUS", "states.CHN");
        var bracket = conference.bracket(over.brackets().getFirst());
        assertThat(bracket.stage()).isEqualTo(Stage.GONE);
        assertThat(bracket.ending()).isEqualTo("carried over");
        assertThat(bracket.ended())
                .extracting(Alternative::by)
                .containsExactly("text", "states.RUS");
        assertThat(bracket.ended().getFirst().content().shown()).isEqualTo("not ");
        assertThat(bracket.ended().getLast().content().shown()).isEmpty();
        assertThat(bracket.holders())
                .extracting(Bracket.Holder::reason)
                .containsExactly("state control", null);
        assertThat(bracket.path()).hasSize(1);
    }

    private void settle() {
        conference.act(
                "chair:wg-5-1",
                new EditWording("6", whole(), "Disputes go to arbitration.", "settled", null));
    }

    private void adopt() {
        settle();
        conference.act("chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new HoldReading(2));
        conference.act("chair:plenary", new AdoptText(null));
    }
}
