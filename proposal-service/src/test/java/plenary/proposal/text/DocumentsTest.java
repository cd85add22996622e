package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.EventTypes;
import plenary.journal.PlenaryJson;
import plenary.proposal.DocumentKey;
import plenary.proposal.Documents;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.ConfirmSponsor;
import plenary.proposal.text.TextCommand.DenySponsor;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.EnterReservation;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.ObjectToConsensus;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

/** The texts are kept as documents and read back the same; so are their facts. */
class DocumentsTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private void does(String as, TextCommand command) {
        for (var event : conference.act(as, command)) {
            assertThat(PlenaryJson.read(PlenaryJson.write(event), type(event))).isEqualTo(event);
        }
        kept();
    }

    private static Class<? extends DeliberationEvent> type(DeliberationEvent event) {
        return EventTypes.byName(EventTypes.of(event))
                .orElseThrow()
                .asSubclass(DeliberationEvent.class);
    }

    private void kept() {
        var kept = new Documents();
        conference.texts().keep(kept);
        var documents = kept.all();
        var read = new HashMap<DocumentKey, Object>();
        documents.forEach(
                (key, thing) ->
                        read.put(
                                key,
                                PlenaryJson.read(PlenaryJson.write(thing), key.kind().type())));
        assertThat(read).isEqualTo(documents);
        var again = Texts.from(read);
        assertThat(again.inOrder()).isEqualTo(conference.texts().inOrder());
        assertThat(again).isEqualTo(conference.texts());
    }

    @Test
    void everything_that_is_kept_reads_back_the_same() {
        does("seat:states.CHN", new ConfirmSponsor("27", "CHN"));
        does("seat:states.EGY", new DenySponsor("27", "EGY", "never asked"));
        conference.table("28", "FRA", add("3A", null, "New.", "wg-5-1"));
        does("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        does("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3", "3A")));
        does("seat:states.FRA", new ObjectToConsensus("call-1", "3", quote("unduly "), null));
        does("seat:states.MEX", new ObjectToConsensus("call-1", "3", whole(), "why"));
        does("seat:states.MEX", new ProposeAlternative("b1", ""));
        does("chair:wg-5-1", new EscalateBracket("b1", null));
        does("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        does("chair:wg-5-1", new EditWording("3A", whole(), "Newer.", null, null));
        does("seat:states.FRA", new EnterReservation("3", ReservationKind.LINGUISTIC, "accord"));
        does("chair:plenary", new HoldReading(1));
        does("chair:plenary", new HoldReading(2));
        does("chair:plenary", new AdoptText(null));
        assertThat(conference.texts().adopted().size()).isEqualTo(1);
    }
}
