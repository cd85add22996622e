package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.journal.PlenaryJson;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.decision.DecisionCommand.CloseCheck;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.OpenCheck;
import plenary.proposal.decision.DecisionCommand.OpenSignature;
import plenary.proposal.decision.DecisionCommand.Sign;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;

/** What is kept as documents reads back as what it was. */
class KeptTest {

    private static void keeps(Hall hall) {
        var kept = new Documents();
        hall.decisions().keep(kept);
        var documents = kept.all();
        var read = new LinkedHashMap<DocumentKey, Object>();
        documents.forEach(
                (key, thing) ->
                        read.put(
                                key,
                                PlenaryJson.read(PlenaryJson.write(thing), key.kind().type())));
        assertThat(Decisions.from(read)).isEqualTo(hall.decisions());
    }

    @Test
    void every_stage_of_a_deliberation_is_kept_whole() {
        var hall = Committee.meets();
        hall.does(Committee.CHAIR, new OpenCheck("wg", Map.of("en", "?"), true));
        keeps(hall);
        hall.does(Committee.CHAIR, new CloseCheck("check-1", "So it seems."));
        hall.does(seat("technical", 1), new GiveWarning("technical", "3", null));
        hall.does(Committee.CHAIR, Committee.put());
        keeps(hall);
        hall.counted("poll-1", 38, 9, 3);
        hall.does(seat("technical", 1), new WaiveWindow("rec-1", "technical"));
        hall.does(seat("technical", 2), Committee.petition("3"));
        keeps(hall);
        hall.counted(petitions(hall, "civil-society", 1, "3", "5"), 9, 2, 1);
        keeps(hall);
        hall.pass(Duration.ofHours(72));
        hall.does(seat("civil-society", 1), new LiftVeto("veto-1", List.of("5")));
        keeps(hall);
        assertThat(hall.decisions().recommendations().all()).isNotEmpty();
    }

    @Test
    void signatures_are_kept_whole() {
        var hall = Committee.carried().pass(Duration.ofHours(72));
        hall.does("secretariat", new OpenSignature(null));
        hall.does(seat("states", 1), new Sign("S01", SignatureForm.SIGNED, null, null));
        keeps(hall);
        assertThat(DocumentKind.SIGNATURE.type()).isEqualTo(SignatureBook.class);
    }
}
