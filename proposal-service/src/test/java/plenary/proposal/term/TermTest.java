package plenary.proposal.term;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.TERM_NOT_FOUND;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.proposal.term.Reach.Place;
import plenary.proposal.term.Term.Reached;
import plenary.proposal.term.TermCommand.DefineTerm;
import plenary.proposal.term.TermCommand.WithdrawTerm;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

class TermTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private static DefineTerm term(String id, String... forms) {
        return new DefineTerm(
                id,
                Map.of("en", List.of(forms)),
                false,
                null,
                Map.of("en", "What " + id + " means."),
                null);
    }

    private void define(DefineTerm term) {
        conference.act("secretariat", term);
    }

    private Reach reach(String id) {
        return Reach.of(
                conference.state.terms(),
                conference.state.terms().terms().get(id),
                conference.texts(),
                Hearable.toAll(conference.state.assembly()));
    }

    private List<String> reached(String id) {
        return reach(id).places().stream().map(p -> p.provision().id()).toList();
    }

    private Term term(String id) {
        return conference.state.terms().terms().get(id);
    }

    @Test
    void a_term_is_found_as_whole_words_in_any_case_and_with_the_endings_it_says() {
        define(term("members", "member*"));
        define(term("call", "call"));
        assertThat(reached("members")).containsExactly("3");
        assertThat(reached("call")).isEmpty(); // the draft says "calls"
        define(term("call", "call", "calls"));
        assertThat(reached("call")).containsExactly("3");
        assertThat(term("call").meanings()).hasSize(2);
    }

    @Test
    void capitals_count_where_the_term_says_so() {
        define(
                new DefineTerm(
                        "members", Map.of("en", List.of("members")), true, "3", Map.of(), null));
        assertThat(reach("members").places())
                .filteredOn(place -> !place.uses().isEmpty())
                .isEmpty();
    }

    @Test
    void a_use_within_a_bracket_is_shown_as_such_with_what_stands_beside_it() {
        define(term("transit", "transit"));
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("transit of")), null, null));
        var use = reach("transit").places().getFirst().uses().getFirst();
        assertThat(use.bracketed()).isTrue();
        assertThat(use.before()).endsWith("unduly impede [");
        assertThat(use.after()).isEqualTo(" of] calls.");
    }

    @Test
    void an_edit_of_a_definition_reaches_what_rests_on_it_and_what_refers_to_it() {
        // article 5 says: see article 3
        define(
                new DefineTerm(
                        "transit", Map.of("en", List.of("transit")), false, "3", Map.of(), null));
        define(
                new DefineTerm(
                        "priority",
                        Map.of("en", List.of("priority")),
                        false,
                        null,
                        Map.of("en", "What goes before other transit."),
                        null));
        var reach = reach("transit");
        assertThat(reach.through()).containsExactly("priority");
        assertThat(reach.places())
                .extracting(p -> p.provision().id(), Place::refers, Place::defines, Place::via)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("3", false, true, List.of()),
                        org.assertj.core.groups.Tuple.tuple("5", true, false, List.of("priority")));
    }

    @Test
    void its_reach_is_kept_as_the_draft_moves_on_and_is_what_a_new_count_finds() {
        define(term("members", "members"));
        define(term("calls", "calls"));
        conference.table("28", "FRA", add("3A", "3", "Members pay for calls.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        conference.act(
                "chair:wg-5-1", new EditWording("3", quote("Members"), "States", null, null));
        assertThat(term("members").reached())
                .extracting(Reached::provisions, Reached::uses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 1),
                        org.assertj.core.groups.Tuple.tuple(2, 2),
                        org.assertj.core.groups.Tuple.tuple(1, 1));
        for (var term : conference.state.terms().terms().all()) {
            var last = term.reached().getLast();
            var counted =
                    Reach.count(
                            term, conference.texts(), Hearable.toAll(conference.state.assembly()));
            assertThat(counted).isEqualTo(new Reach.Count(last.provisions(), last.uses()));
        }
    }

    @Test
    void what_a_closed_body_writes_does_not_show_in_what_anybody_may_read() {
        define(term("secret", "secret*"));
        conference.table("28", "FRA", add("3A", "3", "A secret thing.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("28", 1, null));
        assertThat(term("secret").reached()).extracting(Reached::uses).containsExactly(0);
        assertThat(reached("secret")).isEmpty();
    }

    @Test
    void scripts_without_spaces_have_no_borders_of_words_and_articles_may_be_joined_on() {
        var chinese = Forms.of(List.of("运营机构"), false);
        assertThat(chinese.count("经授权的运营机构应当")).isEqualTo(1);
        var arabic = Forms.of(List.of("*مشغل*"), false);
        assertThat(arabic.in("على المشغلين أن").getFirst().words()).isEqualTo("المشغلين");
        assertThat(Forms.of(List.of("états membres"), false).count("les États  membres, …"))
                .isEqualTo(1);
    }

    @Test
    void one_word_means_one_thing() {
        define(term("members", "members"));
        conference.refused(ALREADY_EXISTS, "secretariat", term("parties", "Members"));
        conference.act("secretariat", new WithdrawTerm("members", "unused"));
        define(term("parties", "Members"));
        assertThat(conference.act("secretariat", new WithdrawTerm("members", "again"))).isEmpty();
    }

    @Test
    void defining_it_the_same_again_changes_nothing() {
        define(term("members", "members"));
        assertThat(conference.act("secretariat", term("members", "members"))).isEmpty();
    }

    @Test
    void who_leads_the_body_of_the_defining_provision_may_define_and_others_may_not() {
        var by =
                new DefineTerm("calls", Map.of("en", List.of("calls")), false, "3", Map.of(), null);
        conference.refused(NOT_ENTITLED, "chair:wg-5-2", by);
        conference.refused(NOT_ENTITLED, "seat:states.FRA", by);
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", term("own", "own words"));
        conference.act("chair:wg-5-1", by);
        conference.refused(NOT_ENTITLED, "chair:wg-5-2", new WithdrawTerm("calls", "no"));
    }

    @Test
    void what_cannot_be_a_term_is_refused() {
        conference.refused(MALFORMED_REQUEST, "secretariat", term("x", "a"));
        conference.refused(MALFORMED_REQUEST, "secretariat", term("x", "op*s"));
        conference.refused(MALFORMED_REQUEST, "secretariat", term("x", "[x] y"));
        conference.refused(
                MALFORMED_REQUEST,
                "secretariat",
                new DefineTerm("x", Map.of("fr", List.of("mots")), false, "3", Map.of(), null));
        conference.refused(
                MALFORMED_REQUEST,
                "secretariat",
                new DefineTerm("x", Map.of("en", List.of("word")), false, null, Map.of(), null));
        conference.refused(
                PROVISION_NOT_FOUND,
                "secretariat",
                new DefineTerm("x", Map.of("en", List.of("word")), false, "99", Map.of(), null));
        conference.refused(TERM_NOT_FOUND, "secretariat", new WithdrawTerm("x", "no"));
        Conference.open().refused(INSTRUMENT_NOT_FOUND, "secretariat", term("x", "word"));
    }
}
