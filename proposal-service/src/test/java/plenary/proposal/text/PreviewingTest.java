package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plenary.contracts.refusal.RefusalCode.ALTERNATIVE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.OpenBracket;

class PreviewingTest {
    private final Conference room = Conference.open().withInstrument().withModification();

    @Test
    void what_the_chair_of_an_open_body_types_is_for_everybody() {
        var permitted = permit("chair:wg-5-1", "3", null);
        assertThat(permitted.audience()).isEqualTo("public");
        assertThat(permitted.by()).isEqualTo("chair:wg-5-1");
        assertThat(permitted.version()).isEqualTo(room.provision("3").version());
    }

    @Test
    void the_secretary_of_the_body_may_show_it_too() {
        assertThat(permit("secretary:wg-5-1", "3", null).by()).isEqualTo("secretary:wg-5-1");
    }

    @Test
    void what_is_typed_in_a_closed_body_is_for_its_members() {
        var closed =
                room.state.assembly().bodies().all().stream()
                        .filter(body -> !body.open())
                        .findFirst()
                        .orElseThrow();
        room.table("28", "RUS", Conference.mod("5", "Safety of life has priority.", closed.id()));
        room.act("chair:" + closed.id(), new TextCommand.TakeUpInstruction("28", 1, null));
        assertThat(permit("chair:" + closed.id(), "5", null).audience())
                .isEqualTo("body:" + closed.id());
    }

    @Test
    void nobody_else_shows_words_on_their_way() {
        for (var as : List.of("seat:states.RUS", "chair:com-5", "teller:wg-5-1", "secretariat")) {
            refused(NOT_ENTITLED, as, "3", null);
        }
        refused(PROVISION_NOT_FOUND, "chair:wg-5-1", "99", null);
        refused(ALTERNATIVE_NOT_FOUND, "chair:wg-5-1", "3", "b9.a");
    }

    @Test
    void inside_a_bracket_that_went_up_only_the_higher_body_types() {
        room.act(
                "seat:states.RUS",
                new OpenBracket("3", List.of(Conference.quote("unduly")), null, null));
        assertThat(permit("chair:wg-5-1", "3", "b1.a").audience()).isEqualTo("public");
        room.act("chair:wg-5-1", new EscalateBracket("b1", null));
        refused(NOT_ENTITLED, "chair:wg-5-1", "3", "b1.a");
        assertThat(permit("chair:com-5", "3", "b1.a").by()).isEqualTo("chair:com-5");
    }

    private Previewing.Permitted permit(String as, String provision, String within) {
        return Previewing.permit(room.state, Conference.actor(as), provision, within);
    }

    private void refused(RefusalCode code, String as, String provision, String within) {
        assertThatThrownBy(() -> permit(as, provision, within))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
}
