package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.text.Conference.base;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plenary.proposal.text.TextCommand.ImportInstrument;

class ReferencesTest {
    private final Conference conference = Conference.open();

    private Set<String> in(String text) {
        conference.act(
                "secretariat",
                new ImportInstrument(
                        "itr",
                        "T",
                        "en",
                        "s",
                        List.of(
                                base("a3", "Article 3", "article", "x"),
                                base("a3A", "Article 3A", "article", "x"),
                                base("a3B", "Article 3B", "article", "x"),
                                base("n31B", "No. 31B", "provision", "x"),
                                base("r3", "Resolution 3", "resolution", "x"),
                                base("p5", "5", null, "x"),
                                base("s26", "2.6", null, "x"),
                                base("self", "9", null, text))));
        return conference.texts().references("self");
    }

    @Test
    void a_provision_is_referred_to_by_its_number() {
        assertThat(in("As provision 5 says.")).containsExactly("p5");
    }

    @Test
    void letters_and_points_belong_to_a_number() {
        assertThat(in("See Article 3A, No. 31B and paragraph 2.6."))
                .containsExactlyInAnyOrder("a3A", "n31B", "s26");
    }

    @Test
    void several_numbers_follow_one_word() {
        assertThat(in("Articles 3A, 3B and 5 apply."))
                .containsExactlyInAnyOrder("a3A", "a3B", "p5");
    }

    @Test
    void a_range_takes_what_stands_between() {
        assertThat(in("Articles 3 to 3B apply.")).containsExactlyInAnyOrder("a3", "a3A", "a3B");
    }

    @Test
    void the_part_tells_two_of_the_same_number_apart() {
        assertThat(in("See resolution 3.")).containsExactly("r3");
    }

    @Test
    void an_article_of_another_instrument_is_no_reference() {
        assertThat(in("See Articles 3A and 5 of the Constitution.")).isEmpty();
        assertThat(References.of(conference.texts()).in("self", "Article 3 of these Regulations"))
                .containsExactly("a3");
    }

    @Test
    void a_number_alone_and_its_own_number_are_no_references() {
        assertThat(in("Within 5 days; as provision 9 says; article 31 is unknown.")).isEmpty();
    }

    @Test
    void other_languages_refer_too() {
        assertThat(in("Voir la disposition 5 et l'article 3A."))
                .containsExactlyInAnyOrder("p5", "a3A");
    }

    @Test
    void linked_are_those_that_refer_either_way() {
        in("As provision 5 says.");
        assertThat(conference.texts().linked("p5")).containsExactly("self");
        assertThat(conference.texts().linked("self")).containsExactly("p5");
        var all = conference.texts().links();
        for (var p : conference.texts().inOrder()) {
            assertThat(all.get(p.id())).isEqualTo(conference.texts().linked(p.id()));
        }
    }
}
