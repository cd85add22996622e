package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BRACKET_BEFORE_HIGHER_BODY;
import static plenary.contracts.refusal.RefusalCode.BRACKET_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHAIRS_DRAFT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.quote;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BracketEvent.Side;
import plenary.contracts.event.ChairsDraftEvent.BasisTaken;
import plenary.contracts.event.ChairsDraftEvent.DraftProvisionTabled;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.refusal.RefusalCode;
import plenary.journal.PlenaryJson;
import plenary.proposal.fork.DraftCommand.CallBasis;
import plenary.proposal.fork.DraftCommand.NameVersion;
import plenary.proposal.fork.DraftCommand.ObjectToBasis;
import plenary.proposal.fork.DraftCommand.TableDraft;
import plenary.proposal.fork.DraftCommand.TakeBasis;
import plenary.proposal.fork.DraftCommand.Worded;
import plenary.proposal.fork.DraftVersion.Origin;
import plenary.proposal.fork.Dropped;
import plenary.proposal.fork.ForkCommand.ReferProvisions;
import plenary.proposal.fork.TabledDraft.TabledStage;
import plenary.proposal.text.Compromise.Said;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.wording.Selection;

/** A chair's compromise stands beside the draft, bracket by bracket, until the body takes it. */
class ChairsDraftTest {
    private static final String STANDS =
            "Members shall [not / never] unduly [impede] [transit] of [calls].";

    private final Conference conference = Conference.open().withInstrument();

    @BeforeEach
    void committeeFiveHasArticleThreeWithFourBrackets() {
        conference.table(
                "27",
                "RUS",
                mod("3", "Members shall not unduly impede transit of calls.", "com-5"));
        conference.act("chair:com-5", new TakeUpInstruction("27", 1, null));
        bracket("MEX", "not");
        bracket("FRA", "impede");
        bracket("CAN", "transit");
        bracket("RUS", "calls");
        conference.act("seat:states.CHN", new ProposeAlternative("b1", "never"));
        assertThat(conference.shown("3")).isEqualTo(STANDS);
    }

    private void bracket(String code, String words) {
        conference.act(
                "seat:states." + code, new OpenBracket("3", List.of(quote(words)), "why", null));
    }

    private static Worded worded(String provision, String text, Said... said) {
        return new Worded(
                provision, null, null, null, null, null, null, text, false, List.of(said));
    }

    private static Worded added(String provision, String after, String text, Said... said) {
        return new Worded(
                provision,
                provision,
                "resolution",
                "R",
                false,
                after,
                null,
                text,
                false,
                List.of(said));
    }

    private static TableDraft draft(Worded... worded) {
        return new TableDraft("com-5", "DT/3", "A compromise", "note", List.of(worded));
    }

    @Test
    void a_new_provision_is_a_sub_paragraph_and_stands_as_the_one_it_follows() {
        var article = added("9", "3", "Transit is told before.");
        var below =
                new Worded("9.1", "9.1", null, null, null, "9", "9", "To all.", false, List.of());
        conference.act("chair:com-5", draft(article, below));
        var draft = conference.state.forks().tabled().get("cd-1");
        assertThat(draft.provisions().get(1).parent()).isEqualTo("9");
        assertThat(draft.provisions().get(1).part()).isEqualTo("resolution");
        assertThat(draft.provisions().get(1).binding()).isFalse();
        conference.act("chair:com-5", new CallBasis("cd-1"));
        conference.act("chair:com-5", new TakeBasis("cd-1"));
        var stands = conference.state.texts().provision("9.1").orElseThrow();
        assertThat(stands.parent()).isEqualTo("9");
        assertThat(stands.part()).isEqualTo("resolution");
        var astray =
                new Worded("9.2", "9.2", null, null, null, "9", "8", "To all.", false, List.of());
        conference.refused(
                PROVISION_NOT_FOUND,
                "chair:com-5",
                new TableDraft("com-5", null, "Astray", null, List.of(astray)));
    }

    private static final String COMPROMISE =
            "Members shall [not / never] impede [with intent] [the transit of calls].";

    private DraftProvisionTabled table(Worded... worded) {
        return (DraftProvisionTabled) conference.act("chair:com-5", draft(worded)).get(1);
    }

    private static Map<String, BracketFate> fates(List<ComparedBracket> brackets) {
        var fates = new TreeMap<String, BracketFate>();
        brackets.forEach(b -> fates.put(b.bracket(), b.fate()));
        return fates;
    }

    @Test
    void it_changes_nothing_and_shows_each_bracket_kept_dropped_merged_rewritten_or_new() {
        var before = conference.texts();
        var tabled = table(worded("3", COMPROMISE, said(null), said(null), merging("b3", "b4")));
        assertThat(conference.texts().provisions().byId()).isEqualTo(before.provisions().byId());
        assertThat(tabled.content().shown()).isEqualTo(COMPROMISE);
        assertThat(fates(tabled.brackets()))
                .isEqualTo(
                        Map.of(
                                "b1", BracketFate.KEPT,
                                "b2", BracketFate.DROPPED,
                                "b3", BracketFate.MERGED,
                                "b4", BracketFate.MERGED,
                                "cd-1.b1", BracketFate.NEW,
                                "cd-1.b2", BracketFate.NEW));
    }

    private static Said said(String note) {
        return new Said(null, false, null, note);
    }

    private static Said merging(String... brackets) {
        return new Said(null, true, List.of(brackets), null);
    }

    @Test
    void words_that_stood_keep_the_name_of_the_act_that_brought_them() {
        var tabled = table(worded("3", COMPROMISE));
        var written = PlenaryJson.write(tabled.content());
        assertThat(written).contains("\"act\":\"itr\"", "\"act\":\"cd-1.3\"", "\"b1.b\"");
        assertThat(written).doesNotContain("\uFFFC");
    }

    @Test
    void brackets_are_recognised_where_nothing_is_said_of_them() {
        var tabled =
                table(worded("3", "[calls] in [transit and more transit] are [never / not] [x]."));
        assertThat(fates(tabled.brackets()))
                .containsEntry("b4", BracketFate.KEPT)
                .containsEntry("b1", BracketFate.REWRITTEN)
                .containsEntry("b2", BracketFate.DROPPED)
                .containsEntry("cd-1.b2", BracketFate.NEW);
    }

    @Test
    void the_body_takes_it_by_the_gavel_and_the_holders_of_dropped_brackets_are_named() {
        table(
                worded("3", COMPROMISE, said(null), said("for the plenary"), merging("b3", "b4")),
                added("3.8", "3", "[Naming and numbering.]", said("in brackets")));
        conference.refused(CONSENSUS_CALL_ENDED, "chair:com-5", new TakeBasis("cd-1"));
        conference.act("chair:com-5", new CallBasis("cd-1"));
        var facts = conference.act("chair:com-5", new TakeBasis("cd-1"));
        var taken = (BasisTaken) facts.getLast();
        assertThat(taken.dropped()).extracting("bracket").containsExactly("b2", "b3", "b4");
        assertThat(taken.dropped().getFirst().holders()).containsExactly("states.FRA");
        assertThat(conference.shown("3")).isEqualTo(COMPROMISE);
        assertThat(conference.shown("3.8")).isEqualTo("[Naming and numbering.]");
        assertThat(conference.provision("3.8").binding()).isFalse();
        assertThat(conference.bracket("b2").ending()).contains("chair's draft");
        assertThat(conference.bracket("b3").ending()).isEqualTo("merged into cd-1.b2");
        assertThat(conference.bracket("cd-1.b2").holding())
                .containsExactly("states.CAN", "states.RUS");
        assertThat(conference.bracket("cd-1.b1").holding()).containsExactly("chair:com-5");
        assertThat(conference.bracket("cd-1.b1").holders().getFirst().reason())
                .isEqualTo("for the plenary");
        assertThat(conference.bracket("b1").holding()).containsExactly("states.MEX");
        assertThat(conference.state.forks().version("DT/3").orElseThrow().origin())
                .isEqualTo(Origin.CHAIRS_DRAFT);
        conference.refused(CONSENSUS_CALL_ENDED, "chair:com-5", new TakeBasis("cd-1"));
        conference.refused(CONSENSUS_CALL_ENDED, "chair:com-5", new CallBasis("cd-1"));
        letGo();
    }

    private void letGo() {
        conference.refused(
                NOT_YOUR_SEAT, "seat:states.MEX", new LetGoOfBracket("cd-1.b1", "chair:com-5"));
        conference.act("chair:com-5", new LetGoOfBracket("cd-1.b1", "chair:com-5"));
        assertThat(conference.bracket("cd-1.b1").open()).isFalse();
        assertThat(conference.shown("3")).contains("with intent").doesNotContain("[with");
    }

    @Test
    void holders_of_what_it_drops_are_told_by_what_and_where_and_it_keeps_what_stood() {
        table(worded("3", COMPROMISE, said(null), said(null), merging("b3", "b4")));
        assertThat(Dropped.of(conference.state.forks())).isEmpty();
        conference.act("chair:com-5", new CallBasis("cd-1"));
        conference.act("chair:com-5", new TakeBasis("cd-1"));
        var told = Dropped.of(conference.state.forks());
        assertThat(told).extracting("bracket").containsExactly("b2", "b3", "b4");
        var france = told.getFirst();
        assertThat(france.holders()).containsExactly("states.FRA");
        assertThat(france.words()).isEqualTo("[impede]");
        assertThat(france.into()).isEmpty();
        assertThat(france.name()).isEqualTo("DT/3");
        assertThat(france.cause()).isEqualTo(Dropped.Cause.CHAIRS_DRAFT);
        assertThat(told.getLast().into()).containsExactly("cd-1.b2");
        var kept = conference.state.forks().tabled().get("cd-1").provisions().getFirst();
        assertThat(kept.before()).isEqualTo(STANDS);
    }

    @Test
    void an_objection_of_a_seat_keeps_it_beside() {
        table(worded("3", COMPROMISE));
        conference.refused(
                CONSENSUS_CALL_ENDED, "seat:states.MEX", new ObjectToBasis("cd-1", null));
        conference.act("chair:com-5", new CallBasis("cd-1"));
        conference.refused(ALREADY_EXISTS, "chair:com-5", new CallBasis("cd-1"));
        conference.refused(NOT_ENTITLED, "chair:com-5", new ObjectToBasis("cd-1", null));
        conference.act("seat:states.MEX", new ObjectToBasis("cd-1", null));
        conference.refused(CONSENSUS_CALL_ENDED, "chair:com-5", new TakeBasis("cd-1"));
        assertThat(conference.shown("3")).isEqualTo(STANDS);
        assertThat(conference.state.forks().tabled().get("cd-1").stage())
                .isEqualTo(TabledStage.BESIDE);
    }

    @Test
    void an_edit_before_the_gavel_voids_the_call() {
        table(worded("3", COMPROMISE));
        conference.act("chair:com-5", new CallBasis("cd-1"));
        conference.act("chair:com-5", new EditWording("3", quote("Members"), "States", null, null));
        conference.refused(WORDING_CHANGED, "chair:com-5", new TakeBasis("cd-1"));
    }

    @Test
    void a_bracket_opened_since_it_was_tabled_asks_for_a_new_one() {
        table(worded("3", COMPROMISE));
        conference.act(
                "seat:states.EGY", new OpenBracket("3", List.of(quote("unduly")), null, null));
        conference.refused(WORDING_CHANGED, "chair:com-5", new CallBasis("cd-1"));
    }

    @Test
    void what_is_before_a_higher_body_is_not_taken_away_below() {
        conference.act("chair:com-5", new EscalateBracket("b2", null));
        table(worded("3", COMPROMISE));
        conference.refused(BRACKET_BEFORE_HIGHER_BODY, "chair:com-5", new CallBasis("cd-1"));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        refused(NOT_ENTITLED, "chair:plenary", draft(worded("3", COMPROMISE)));
        refused(MALFORMED_REQUEST, "chair:com-5", draft(worded("3", "not [closed")));
        refused(MALFORMED_REQUEST, "chair:com-5", draft(worded("3", "closed] twice")));
        refused(MALFORMED_REQUEST, "chair:com-5", draft(worded("3", "none", said("x"))));
        refused(MALFORMED_REQUEST, "chair:com-5", draft(worded("3", "one"), worded("3", "again")));
        refused(
                BRACKET_NOT_FOUND,
                "chair:com-5",
                draft(worded("3", "[x]", new Said("b99", false, null, null))));
        refused(
                BRACKET_NOT_FOUND,
                "chair:com-5",
                draft(worded("3", "[x]", new Said(null, true, List.of("b99"), null))));
        refused(PROVISION_NOT_FOUND, "chair:com-5", draft(added("9", "99", "x")));
        refused(CHAIRS_DRAFT_NOT_FOUND, "chair:com-5", new CallBasis("cd-9"));
        refused(
                PROVISION_NOT_HERE,
                "chair:wg-5-2",
                new TableDraft("wg-5-2", null, "T", null, List.of(worded("3", "x"))));
        conference.act(
                "chair:com-5", new ReferProvisions("friends", List.of("3"), "mandate", null));
        refused(PROVISION_REFERRED, "chair:com-5", draft(worded("3", COMPROMISE)));
    }

    @Test
    void in_a_closed_group_its_chairs_draft_is_its_members_own() {
        conference.act(
                "chair:com-5", new ReferProvisions("friends", List.of("3"), "mandate", null));
        conference.act(
                "chair:friends",
                new TableDraft("friends", null, "T", null, List.of(worded("3", COMPROMISE))));
        assertThat(
                        Outside.of(conference.state, plenary.proposal.Viewer.PUBLIC)
                                .forks()
                                .tabled()
                                .size())
                .isZero();
        refused(CHAIRS_DRAFT_NOT_FOUND, "seat:states.MEX", new ObjectToBasis("cd-1", null));
        conference.act("chair:friends", new CallBasis("cd-1"));
        conference.act("chair:friends", new TakeBasis("cd-1"));
        assertThat(conference.shown("3")).isEqualTo(COMPROMISE);
        assertThat(conference.state.forks().versions().all())
                .extracting("origin")
                .doesNotContain(Origin.CHAIRS_DRAFT);
    }

    @Test
    void a_version_has_one_name() {
        conference.act("chair:com-5", new NameVersion("DT/9", "before the break"));
        refused(ALREADY_EXISTS, "secretariat", new NameVersion("DT/9", null));
        refused(NOT_ENTITLED, "seat:states.MEX", new NameVersion("DT/10", null));
        refused(NOT_ENTITLED, "chair:friends", new NameVersion("DT/10", null));
        assertThat(conference.state.forks().version("DT/9").orElseThrow().seq())
                .isEqualTo(conference.state.seq());
    }

    private void refused(RefusalCode code, String as, plenary.proposal.Command command) {
        conference.refused(code, as, command);
    }

    @Test
    void one_that_was_never_taken_stays_beside_the_words_it_was_tabled_against() {
        table(worded("3", "Members shall impede nothing."));
        conference.act("seat:states.FRA", new LetGoOfBracket("b2", "states.FRA"));
        assertThat(conference.shown("3")).isNotEqualTo(STANDS);
        var beside = conference.state.forks().tabled().get("cd-1").provisions().getFirst();
        assertThat(beside.before()).isEqualTo(STANDS);
    }

    @Test
    void what_was_missing_and_held_by_nobody_is_the_moderators_once_its_draft_fills_it() {
        var gap = new Selection.Gap(quote("of calls"), Side.AFTER);
        conference.table("28", "FRA", mod("5", "Charges of calls are public.", "com-5"));
        conference.act("chair:com-5", new TakeUpInstruction("28", 1, null));
        conference.act("chair:com-5", new OpenBracket("5", List.of(gap), null, null, "date", null));
        conference.act("chair:com-5", new LetGoOfBracket("b5", "chair:com-5"));
        assertThat(conference.bracket("b5").holding()).isEmpty();
        conference.act("seat:states.FRA", new ProposeAlternative("b5", " from 2015"));
        table(worded("5", "Charges of calls[ from 2015] are public."));
        conference.act("chair:com-5", new CallBasis("cd-1"));
        conference.act("chair:com-5", new TakeBasis("cd-1"));
        assertThat(conference.bracket("b5").holding()).containsExactly("chair:com-5");
    }
}
