package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.event.ProposalEvent.InstructionKind.ADD;
import static plenary.contracts.refusal.RefusalCode.CARRY_OVER_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.proposal.fork.CarryOverCommand;
import plenary.proposal.fork.DraftVersion.Origin;
import plenary.proposal.text.Bracket.Holder;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.wording.Selection;

/** What was not agreed goes on by whole provisions, with identity, senses and holders. */
class TakingInTest {
    private static final String SENSES =
            "Members shall [not / never] unduly impede transit of calls.";

    private final Conference conference = Conference.open().withInstrument().withModification();

    @BeforeEach
    void adoptedWithTwoProvisionsCarriedOver() {
        conference.table("28", "FRA", add("3A", "3", "A new duty on transit.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        conference.act("seat:states.MEX", new OpenBracket("3", List.of(quote("not")), "why", null));
        conference.act("seat:states.CHN", new ProposeAlternative("b1", "never"));
        conference.act("seat:states.FRA", new OpenBracket("3A", List.of(whole()), null, null));
        conference.act("seat:states.MEX", new LinkBrackets("b1", "b2"));
        conference.act("chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new HoldReading(2));
        conference.act("chair:plenary", new AdoptText(null));
        assertThat(conference.shown("3")).isEqualTo("Members shall not impede transit of calls.");
        assertThat(conference.texts().provision("3A")).isEmpty();
    }

    private static CarryOverCommand own(List<String> provisions) {
        return new CarryOverCommand(null, null, null, provisions);
    }

    @Test
    void in_the_next_session_both_senses_stand_again_under_their_own_names() {
        conference.act("chair:plenary", own(null));
        assertThat(conference.shown("3")).isEqualTo(SENSES);
        assertThat(conference.shown("3A")).isEqualTo("[A new duty on transit.]");
        assertThat(conference.texts().draft().order()).containsExactly("pre", "3", "3A", "5");
        assertThat(conference.bracket("b1").open()).isTrue();
        assertThat(conference.bracket("b1").holding()).containsExactly("states.MEX");
        assertThat(conference.bracket("b1").holders().getFirst().reason()).isEqualTo("why");
        assertThat(conference.bracket("b1").links()).containsExactly("b2");
        assertThat(conference.bracket("b1").path()).extracting("kind").hasSize(2);
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.BRACKETED);
        conference.act("seat:states.FRA", new LetGoOfBracket("b2", "states.FRA"));
        conference.act("seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not unduly impede transit of calls.");
        conference.refused(CARRY_OVER_NOT_FOUND, "chair:plenary", own(null));
        assertThat(conference.state.forks().versions().all())
                .extracting("origin")
                .contains(Origin.BASE_TEXT, Origin.READING, Origin.ADOPTION, Origin.CARRY_OVER);
    }

    @Test
    void it_is_taken_in_by_whom_it_is_for_and_where_nothing_stands_in_its_way() {
        conference.refused(NOT_ENTITLED, "chair:com-5", own(null));
        conference.refused(CARRY_OVER_NOT_FOUND, "chair:plenary", own(List.of("5")));
        conference.act("chair:wg-5-1", new EditWording("3", whole(), "Otherwise.", null, null));
        conference.refused(WORDING_CHANGED, "chair:plenary", own(List.of("3")));
        conference.act("secretariat", own(List.of("3A")));
        assertThat(conference.shown("3A")).isEqualTo("[A new duty on transit.]");
    }

    @Test
    void in_another_forum_holders_are_the_same_delegations_or_named_as_former_holders() {
        var carried = List.copyOf(conference.state.forks().carried().all());
        var names = Map.of("states.MEX", "Mexico", "states.FRA", "France");
        var next = Conference.open();
        var command = new CarryOverCommand("wcit-12", carried, names, null);
        next.refused(INSTRUMENT_NOT_FOUND, "secretariat", command);
        next.withInstrument();
        withoutMexico(next);
        next.refused(NOT_ENTITLED, "chair:plenary", command);
        next.act("secretariat", command);
        assertThat(next.shown("3")).isEqualTo(SENSES);
        assertThat(next.provision("3").baseText()).isNotNull();
        var mexicos = next.bracket("wcit-12.b1");
        assertThat(mexicos.holding()).containsExactly("chair:plenary");
        assertThat(mexicos.holders()).extracting(Holder::holder).contains("Mexico");
        assertThat(mexicos.links()).containsExactly("wcit-12.b2");
        assertThat(next.bracket("wcit-12.b2").holding()).containsExactly("states.FRA");
        assertThat(next.texts().draft().order()).containsExactly("pre", "3", "3A", "5");
        next.act("seat:states.EGY", new OpenBracket("5", List.of(whole()), null, null));
        assertThat(next.bracket("b3").open()).isTrue();
        next.act("seat:states.FRA", new LetGoOfBracket("wcit-12.b2", "states.FRA"));
        next.act("chair:plenary", new LetGoOfBracket("wcit-12.b1", "chair:plenary"));
        assertThat(next.shown("3")).isEqualTo("Members shall not unduly impede transit of calls.");
    }

    @Test
    void in_another_forum_a_bracket_is_linked_once_both_halves_are_here() {
        var carried = List.copyOf(conference.state.forks().carried().all());
        var next = Conference.open().withInstrument();
        Consumer<String> takenIn =
                id ->
                        next.act(
                                "secretariat",
                                new CarryOverCommand("wcit-12", carried, Map.of(), List.of(id)));
        takenIn.accept("3");
        assertThat(next.bracket("wcit-12.b1").links()).isEmpty();
        takenIn.accept("3A");
        assertThat(next.bracket("wcit-12.b1").links()).containsExactly("wcit-12.b2");
        assertThat(next.bracket("wcit-12.b2").links()).containsExactly("wcit-12.b1");
    }

    @Test
    void a_sub_paragraph_stays_one_under_what_comes_with_it_and_stands_alone_without() {
        var here = Conference.open().withInstrument().withModification();
        here.table("28", "FRA", add("3A", "3", "A new duty.", "wg-5-1"), under("3A", "3A.1"));
        for (var n = 1; n <= 2; n++) {
            here.act("chair:wg-5-1", new TakeUpInstruction("28", n, null));
        }
        for (var id : List.of("3A", "3A.1")) {
            here.act("seat:states.FRA", new OpenBracket(id, List.of(whole()), null, null));
        }
        here.act("chair:plenary", new HoldReading(1));
        here.act("chair:plenary", new HoldReading(2));
        here.act("chair:plenary", new AdoptText(null));
        var carried = List.copyOf(here.state.forks().carried().all());

        var next = Conference.open().withInstrument();
        next.act("secretariat", new CarryOverCommand("wcit-12", carried, Map.of(), null));
        assertThat(next.provision("3A.1").parent()).isEqualTo("3A");
        assertThat(next.texts().level(next.provision("3A.1"))).isEqualTo(1);

        var alone = Conference.open().withInstrument();
        alone.act(
                "secretariat", new CarryOverCommand("wcit-12", carried, Map.of(), List.of("3A.1")));
        assertThat(alone.provision("3A.1").parent()).isNull();
        assertThat(alone.texts().level(alone.provision("3A.1"))).isZero();
    }

    private static Instruction under(String parent, String id) {
        return new Instruction(
                0,
                ADD,
                id,
                id,
                null,
                parent,
                "A detail.",
                "reasons",
                "wg-5-1",
                "article",
                true,
                parent);
    }

    @Test
    void a_bracket_in_a_heading_goes_on_with_its_holders_here_and_in_another_forum() {
        var here = withHeading();
        here.act(
                "seat:states.RUS",
                new OpenBracket(
                        "1", List.of(new Selection.InHeading(quote("Transit "))), "why", null));
        here.act("chair:plenary", new HoldReading(1));
        here.act("chair:plenary", new HoldReading(2));
        here.act("chair:plenary", new AdoptText(null));
        assertThat(here.provision("1").heading()).isEqualTo("Transit and safety");
        var carried = List.copyOf(here.state.forks().carried().all());

        here.act("chair:plenary", own(null));
        assertThat(here.provision("1").heading()).isEqualTo("[Transit ]and safety");
        assertThat(here.provision("1").state()).isEqualTo(ProvisionState.BRACKETED);
        assertThat(here.bracket("b1").holding()).containsExactly("states.RUS");
        here.refused(CARRY_OVER_NOT_FOUND, "chair:plenary", own(null));
        here.act("seat:states.RUS", new LetGoOfBracket("b1", "states.RUS"));
        assertThat(here.provision("1").heading()).isEqualTo("Transit and safety");
        assertThat(here.provision("1").bracketed()).isFalse();

        var next = withHeading();
        var command = new CarryOverCommand("wcit-12", carried, Map.of(), null);
        next.act("secretariat", command);
        assertThat(next.provision("1").heading()).isEqualTo("[Transit ]and safety");
        assertThat(next.provision("1").baseHeading()).isEqualTo("Transit and safety");
        assertThat(next.bracket("wcit-12.b1").holding()).containsExactly("states.RUS");
        next.refused(WORDING_CHANGED, "secretariat", command);
    }

    private static Conference withHeading() {
        var conference = Conference.open();
        var base =
                new BaseProvision("1", "1", "article", "Transit and safety", "Calls pass.", true);
        conference.act(
                "secretariat",
                new ImportInstrument(
                        "itr",
                        "Regulations",
                        "en",
                        "own",
                        List.of(base, Conference.base("2", "2", "article", "Ships call."))));
        return conference;
    }

    private static void withoutMexico(Conference conference) {
        List<Delegation> others =
                conference.state.assembly().roster().delegations().all().stream()
                        .filter(d -> !d.code().equals("MEX"))
                        .toList();
        conference.happens(new RosterPartImported("r2", 1, others));
        conference.happens(new RosterImported("r2", 1, others.size(), others.size()));
    }
}
