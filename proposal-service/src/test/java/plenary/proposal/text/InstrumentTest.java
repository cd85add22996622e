package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_FAULTY;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.proposal.text.InstrumentDecider.Fault;
import plenary.proposal.text.TextCommand.ImportInstrument;

class InstrumentTest {
    private final Conference conference = Conference.open();

    private static ImportInstrument with(BaseProvision... provisions) {
        return new ImportInstrument("itr", "Title", "en", "source", List.of(provisions));
    }

    @Test
    void the_draft_starts_as_the_instrument() {
        conference.withInstrument();
        assertThat(conference.texts().inOrder())
                .extracting(Provision::id, Provision::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pre", ProvisionState.NOT_DISCUSSED),
                        org.assertj.core.groups.Tuple.tuple("3", ProvisionState.NOT_DISCUSSED),
                        org.assertj.core.groups.Tuple.tuple("5", ProvisionState.NOT_DISCUSSED));
        assertThat(conference.shown("3")).isEqualTo(conference.provision("3").baseText());
    }

    @Test
    void only_the_secretariat_imports_it() {
        conference.refused(NOT_ENTITLED, "chair:plenary", with());
    }

    @Test
    void a_forum_has_one_draft() {
        conference.withInstrument();
        conference.refused(ALREADY_EXISTS, "secretariat", with());
    }

    @Test
    void every_fault_is_listed_and_nothing_is_imported() {
        var refusal =
                conference.refused(
                        INSTRUMENT_FAULTY,
                        "secretariat",
                        with(
                                Conference.base("1", "1", "article", "Fine."),
                                Conference.base("1", " ", "article", "Twice, [no] number."),
                                Conference.base("a/b", "2", "article", null)));
        assertThat(refusal.extensions().get("faults"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::place)
                .containsExactly(
                        "provisions[1].provision",
                        "provisions[1].number",
                        "provisions[1].text",
                        "provisions[2].provision",
                        "provisions[2].text");
        assertThat(conference.texts().draft()).isNull();
    }

    @Test
    void an_instrument_may_have_no_provisions_yet() {
        conference.act("secretariat", with());
        assertThat(conference.texts().inOrder()).isEmpty();
    }
}
