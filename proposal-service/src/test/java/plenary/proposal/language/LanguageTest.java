package plenary.proposal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.DISPUTE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.STALE_VERSION;
import static plenary.contracts.refusal.RefusalCode.TRANSLATION_NOT_ALIGNED;
import static plenary.contracts.refusal.RefusalCode.TRANSLATION_NOT_FOUND;
import static plenary.proposal.text.Conference.quote;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.proposal.language.LanguageCommand.CertifyTranslation;
import plenary.proposal.language.LanguageCommand.DisputeTranslation;
import plenary.proposal.language.LanguageCommand.EnterTranslation;
import plenary.proposal.language.LanguageCommand.SettleDispute;
import plenary.proposal.language.Translation.Status;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.OpenBracket;

class LanguageTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private static EnterTranslation french(String text) {
        return new EnterTranslation("3", "fr", null, text, null);
    }

    private Status status() {
        return conference
                .state
                .languages()
                .of("3", "fr")
                .orElseThrow()
                .status(Translation.words(conference.provision("3")));
    }

    private void entered() {
        conference.act("secretariat", french("Les membres n’entravent pas le transit."));
    }

    @Test
    void a_translation_is_aligned_until_the_wording_moves_on_and_not_because_it_was_agreed() {
        entered();
        assertThat(status()).isEqualTo(Status.ALIGNED);
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        assertThat(status()).isEqualTo(Status.ALIGNED);
        conference.act("chair:wg-5-1", new EditWording("3", quote("unduly "), "", "A slip", null));
        assertThat(status()).isEqualTo(Status.BEHIND);
        conference.refused(
                TRANSLATION_NOT_ALIGNED, "secretariat", new CertifyTranslation("3", "fr"));
        conference.act("secretariat", french("Les membres n’entravent point le transit."));
        assertThat(status()).isEqualTo(Status.ALIGNED);
    }

    @Test
    void it_shows_the_brackets_of_the_language_of_negotiation_and_opens_none() {
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        conference.refused(MALFORMED_REQUEST, "secretariat", french("Sans crochet."));
        conference.refused(MALFORMED_REQUEST, "secretariat", french("Mal ]fermé[."));
        conference.act("secretariat", french("Les membres n’entravent pas [indûment] le transit."));
        assertThat(status()).isEqualTo(Status.ALIGNED);
    }

    @Test
    void certified_once_it_is_aligned_and_no_longer_when_entered_anew() {
        entered();
        conference.act("secretariat", new CertifyTranslation("3", "fr"));
        assertThat(conference.act("secretariat", new CertifyTranslation("3", "fr"))).isEmpty();
        conference.act("secretariat", french("Autrement dit."));
        assertThat(conference.state.languages().of("3", "fr").orElseThrow().certified()).isNull();
    }

    @Test
    void a_dispute_stays_however_the_text_is_entered_anew_until_settled_or_let_go() {
        entered();
        conference.act("seat:states.FRA", new DisputeTranslation("3", "fr", "Too weak."));
        conference.refused(
                ALREADY_EXISTS, "seat:states.FRA", new DisputeTranslation("3", "fr", "Again."));
        conference.act("secretariat", french("Autrement dit."));
        assertThat(status()).isEqualTo(Status.DISPUTED);
        conference.refused(
                NOT_ENTITLED, "seat:states.RUS", new SettleDispute("3", "fr", "disp-1", "mine"));
        conference.refused(
                MALFORMED_REQUEST, "secretariat", new SettleDispute("3", "fr", "disp-1", null));
        conference.act("seat:states.FRA", new SettleDispute("3", "fr", "disp-1", null));
        assertThat(status()).isEqualTo(Status.ALIGNED);
        conference.refused(
                DISPUTE_NOT_FOUND, "secretariat", new SettleDispute("3", "fr", "disp-1", "x"));
        conference.act("seat:states.RUS", new DisputeTranslation("3", "fr", "Too strong."));
        conference.act("secretariat", new SettleDispute("3", "fr", "disp-2", "Chosen so."));
        assertThat(status()).isEqualTo(Status.ALIGNED);
    }

    @Test
    void the_language_of_negotiation_and_a_version_that_is_gone_are_refused() {
        conference.refused(
                MALFORMED_REQUEST,
                "secretariat",
                new EnterTranslation("3", "en", null, "English.", null));
        var refusal =
                conference.refused(
                        STALE_VERSION,
                        "secretariat",
                        new EnterTranslation("3", "fr", null, "Texte.", 1L));
        assertThat(refusal.extensions()).containsKey("stands");
        conference.refused(NOT_ENTITLED, "seat:states.FRA", french("Texte."));
        conference.refused(TRANSLATION_NOT_FOUND, "secretariat", new CertifyTranslation("3", "ru"));
        conference.refused(
                TRANSLATION_NOT_FOUND,
                "seat:states.FRA",
                new DisputeTranslation("3", "fr", "What?"));
    }

    @Test
    void entering_the_same_again_changes_nothing() {
        entered();
        assertThat(conference.act("secretariat", french("Les membres n’entravent pas le transit.")))
                .isEmpty();
    }
}
