package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.DOUBLE_REPRESENTATION;
import static plenary.contracts.refusal.RefusalCode.SEAT_RECUSED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.seat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.MembershipEvent.Membership;
import plenary.contracts.event.MembershipEvent.MembershipTie;
import plenary.contracts.event.MembershipEvent.MembershipsImported;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Elector;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Command;
import plenary.proposal.Procedure;
import plenary.proposal.decision.DecisionCommand.CastVeto;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.decision.DecisionCommand.SignPetition;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;
import plenary.proposal.forum.ForumCommand.Invite;

/** What a charter makes of one principal's several channels, act by act. */
class DoubleRepresentationTest {
    /** More than half of its members are seated states. */
    private static final String YIELDING = seat("intergovernmental", 1);

    /** Its group's, of whose members fewer are. */
    private static final String OTHER = seat("intergovernmental", 5);

    private static final GiveWarning WARNS =
            new GiveWarning("intergovernmental", "3", "It troubles us.");

    private static Hall under(String policy) {
        return Committee.meets(
                Hall.charter(
                        "cirp-consociational",
                        tree -> {
                            tree.put("double-representation", rule(policy));
                            return tree;
                        }));
    }

    private static Map<String, ?> rule(String policy) {
        return switch (policy) {
            case "recuse", "advise-only" ->
                    Map.of(
                            "policy", policy,
                            "yields", "intergovernmental",
                            "when-more-than", "1/2");
            default -> Map.of("policy", policy);
        };
    }

    private static Hall carried(Hall hall) {
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        return hall;
    }

    private static Command act(String name) {
        return switch (name) {
            case "petition" -> petition("3");
            case "veto" ->
                    new CastVeto(
                            "rec-1", "intergovernmental", List.of("3"), "So.", Map.of("3", "x"));
            case "waive" -> new WaiveWindow("rec-1", "intergovernmental");
            case "warn" -> WARNS;
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "recuse, petition, SEAT_RECUSED",
        "recuse, veto, SEAT_RECUSED",
        "recuse, waive, SEAT_RECUSED",
        "recuse, warn, SEAT_RECUSED",
        "advise-only, petition, ADVISES_ONLY",
        "advise-only, veto, ADVISES_ONLY",
        "advise-only, waive, ADVISES_ONLY"
    })
    void a_seat_that_yields_does_not_act(String policy, String act, RefusalCode code) {
        carried(under(policy)).refuses(code, YIELDING, act(act));
    }

    @ParameterizedTest
    @CsvSource({"disclose, petition", "disclose, waive", "disclose, warn", "advise-only, warn"})
    void what_is_only_shown_or_only_advice_stands(String policy, String act) {
        assertThat(carried(under(policy)).does(YIELDING, act(act))).isNotEmpty();
    }

    @Test
    void nor_does_it_sign_what_others_ask_for_or_vote_on_it() {
        var hall = carried(under("recuse"));
        hall.does(OTHER, petition("3"));
        hall.refuses(SEAT_RECUSED, YIELDING, new SignPetition("petition-1"));
        for (var n = 6; n <= 8; n++) {
            hall.does(seat("intergovernmental", n), new SignPetition("petition-1"));
        }
        var poll = hall.decisions().petition("petition-1").orElseThrow().petition().poll();
        assertThat(hall.decisions().polls().get(poll).opened().electorate().electors())
                .filteredOn(Elector::recused)
                .extracting(Elector::seat)
                .containsExactly(
                        "intergovernmental.IO01",
                        "intergovernmental.IO02",
                        "intergovernmental.IO03");
    }

    @Test
    void where_it_is_disclosed_it_signs_and_votes() {
        var hall = carried(under("disclose"));
        var window = hall.decisions().recommendations().get("rec-1").latest().windows();
        assertThat(window).allMatch(w -> w.frozen().recused().isEmpty());
        hall.does(OTHER, petition("3"));
        hall.does(YIELDING, new SignPetition("petition-1"));
    }

    /** A roster from before the rule: a company is a member of an association beside it. */
    private static Hall forbidden() {
        var hall = under("forbid");
        hall.happens(
                new MembershipsImported(
                        List.of(new Membership("PS01", "CS01", MembershipTie.MEMBER))));
        return hall;
    }

    @Test
    void where_several_channels_are_forbidden_each_principal_keeps_its_first() {
        var hall = carried(forbidden());
        hall.refuses(SEAT_RECUSED, seat("civil-society", 1), petition("3"));
        hall.refuses(
                SEAT_RECUSED,
                seat("civil-society", 1),
                new GiveWarning("civil-society", "3", "It troubles us."));
        hall.does(seat("private-sector", 1), petition("3"));
        var recused =
                hall.decisions()
                        .recommendations()
                        .get("rec-1")
                        .latest()
                        .windowOf("civil-society")
                        .orElseThrow()
                        .frozen()
                        .recused();
        assertThat(recused)
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.why())
                                        .isEqualTo(
                                                "PS01 acts through private-sector.PS01 already"));
    }

    @Test
    void a_person_with_two_hats_acts_under_the_first_alone_where_that_is_forbidden() {
        var hall = carried(twoHats("forbid"));
        for (var act : List.of("petition", "waive", "warn")) {
            assertThat(refusedTo(hall, seat("technical", 2), inTechnical(act)))
                    .as(act)
                    .isEqualTo(DOUBLE_REPRESENTATION);
        }
        hall.does(seat("technical", 1), petition("3"));
        hall.does(seat("technical", 2), new SignPetition("petition-1")); // another of its people
    }

    @ParameterizedTest
    @CsvSource({"disclose", "recuse", "advise-only"})
    void elsewhere_it_acts_under_both(String policy) {
        var hall = carried(twoHats(policy));
        assertThat(refusedTo(hall, seat("technical", 2), inTechnical("petition"))).isNull();
    }

    @Test
    void what_is_frozen_into_votes_tells_the_ballot_box() {
        var hall = under("forbid");
        hall.does(CHAIR, Committee.put());
        assertThat(hall.decisions().polls().get("poll-1").opened().conducted().oneChannel())
                .isTrue();
        var group = Committee.petitions(carriedOn(hall), "technical", 1, "3");
        assertThat(hall.decisions().polls().get(group).opened().conducted().oneChannel()).isTrue();
        var other = under("disclose");
        other.does(CHAIR, Committee.put());
        assertThat(other.decisions().polls().get("poll-1").opened().conducted().oneChannel())
                .isNull();
    }

    private static Hall carriedOn(Hall hall) {
        hall.counted("poll-1", 38, 9, 3);
        return hall;
    }

    @Test
    void nobody_is_invited_for_a_second_delegation_with_a_seat() {
        var hall = under("forbid");
        var one = new Invite("ab", "TC01", Role.MEMBER, null, null);
        hall.does("secretariat", one);
        assertThat(hall.does("secretariat", one)).as("twice is safe").isEmpty();
        hall.refuses(
                DOUBLE_REPRESENTATION,
                "secretariat",
                new Invite("ab", "TC02", Role.MEMBER, null, null));
        under("disclose").does("secretariat", one);
        under("disclose").does("secretariat", new Invite("ab", "TC02", Role.MEMBER, null, null));
    }

    /** The person of the first technical seat is accredited for the second one too. */
    private static Hall twoHats(String policy) {
        var hall = under(policy);
        hall.happens(new RepresentativeAccredited("i-two", "TC01", "TC02", Role.MEMBER));
        return hall;
    }

    private static Command inTechnical(String act) {
        return switch (act) {
            case "waive" -> new WaiveWindow("rec-1", "technical");
            case "warn" -> new GiveWarning("technical", "3", "It troubles us.");
            default -> petition("3");
        };
    }

    /** Why the person TC01 does not act from a seat; null where it does. */
    private static RefusalCode refusedTo(Hall hall, String as, Command command) {
        var actor = new Actor("TC01", null, false, Capacity.parse(as).orElseThrow());
        return switch (Procedure.act(hall.state(), actor, command, hall.now())) {
            case Procedure.Done done -> null;
            case Procedure.Turned turned -> turned.refusal().code();
        };
    }
}
