package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_FAULTY;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.DraftEvent.InstrumentImported;
import plenary.contracts.event.DraftEvent.TextPartAdopted;
import plenary.journal.Journal;
import plenary.journal.PlenaryJson;
import plenary.proposal.text.InstrumentDecider.Fault;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.HoldReading;
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

    @Test
    void a_sub_paragraph_stands_under_a_provision_before_it() {
        conference.act(
                "secretariat",
                with(
                        Conference.base("3", "3", "article", "Members shall:"),
                        under("3", "3.a", "3(a)"),
                        under("3.a", "3.a.i", "3(a)(i)")));
        assertThat(conference.texts().inOrder())
                .extracting(Provision::parent, p -> conference.texts().level(p))
                .containsExactly(tuple(null, 0), tuple("3", 1), tuple("3.a", 2));
    }

    @Test
    void a_sub_paragraph_of_what_does_not_stand_before_it_is_a_fault() {
        var refusal =
                conference.refused(
                        INSTRUMENT_FAULTY,
                        "secretariat",
                        with(
                                under("3", "3.a", "3(a)"),
                                Conference.base("3", "3", "article", "Late.")));
        assertThat(refusal.extensions().get("faults"))
                .isEqualTo(
                        List.of(new Fault("provisions[0].parent", "does not stand before it: 3")));
    }

    @Test
    void sub_paragraphs_go_six_deep_and_no_deeper() {
        var chain = new ArrayList<BaseProvision>();
        chain.add(Conference.base("p0", "0", "article", "Top."));
        for (var n = 1; n <= 7; n++) {
            chain.add(under("p" + (n - 1), "p" + n, "" + n));
        }
        var refusal =
                conference.refused(
                        INSTRUMENT_FAULTY,
                        "secretariat",
                        with(chain.toArray(BaseProvision[]::new)));
        assertThat(refusal.extensions().get("faults"))
                .isEqualTo(List.of(new Fault("provisions[7].parent", "is more than 6 deep")));
    }

    @Test
    void a_thousand_provisions_come_in_parts_that_each_fit_into_an_entry() {
        var long1000 = longText();
        var facts = conference.act("secretariat", with(long1000));
        assertThat(facts).hasSizeGreaterThan(3);
        assertThat(facts.getLast())
                .isEqualTo(
                        new InstrumentImported(
                                "itr", "Title", "en", "source", List.of(), facts.size() - 1));
        assertThat(facts)
                .allSatisfy(
                        fact ->
                                assertThat(PlenaryJson.canonical(fact).length)
                                        .isLessThan(Journal.MAX_BODY));
        assertThat(conference.texts().inOrder())
                .extracting(Provision::id)
                .containsExactlyElementsOf(
                        Arrays.stream(long1000).map(BaseProvision::provision).toList());
        var again = conference.texts();
        conference.refused(ALREADY_EXISTS, "secretariat", with());
        assertThat(conference.texts()).isSameAs(again);
    }

    @Test
    void a_long_text_is_adopted_in_parts_under_the_digest_of_the_whole() {
        var long1000 = longText();
        conference.act("secretariat", with(long1000));
        conference.act("chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new HoldReading(2));
        var facts = conference.act("chair:plenary", new AdoptText("Acts"));
        assertThat(facts)
                .allSatisfy(
                        fact ->
                                assertThat(PlenaryJson.canonical(fact).length)
                                        .isLessThan(Journal.MAX_BODY));
        assertThat(facts).filteredOn(TextPartAdopted.class::isInstance).hasSizeGreaterThan(3);
        var adopted = conference.texts().lastAdopted().orElseThrow();
        assertThat(adopted.provisions()).hasSize(1000);
        assertThat(adopted.sha256())
                .isEqualTo(CanonicalText.sha256("Acts", "en", adopted.provisions()));
    }

    private static BaseProvision under(String parent, String id, String number) {
        return new BaseProvision(id, number, "article", null, "Under.", true, parent);
    }

    private static BaseProvision[] longText() {
        return IntStream.rangeClosed(1, 1000)
                .mapToObj(
                        n ->
                                Conference.base(
                                        "p" + n,
                                        "" + n,
                                        "article",
                                        "\"Wörter\" of provision " + n + ".\n" + "é".repeat(300)))
                .toArray(BaseProvision[]::new);
    }
}
