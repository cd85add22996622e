package plenary.proposal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.DoubleRepresentation;
import plenary.contracts.charter.DoubleRepresentation.Policy;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.RecommendationEvent.Recused;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Fraction;
import plenary.proposal.ForumState;
import plenary.proposal.forum.RepresentationAudit.Channel;
import plenary.proposal.forum.RepresentationAudit.Principal;
import plenary.proposal.forum.RepresentationAudit.PrincipalKind;

class RepresentationAuditTest {
    private final List<Delegation> delegations = new ArrayList<>();
    private final List<RepresentativeAccredited> people = new ArrayList<>();

    private void delegation(String code, String place, String... principals) {
        delegations.add(
                new Delegation(
                        code,
                        Map.of("en", code),
                        place,
                        null,
                        List.of(principals),
                        Map.of(),
                        Credentials.VOTE_AND_SIGN,
                        null,
                        List.of(new Seat(place + "." + code, place, 1, null, null, null)),
                        "illustrative"));
    }

    private void person(String person, String... codes) {
        for (var code : codes) {
            people.add(new RepresentativeAccredited("i", person, code, Role.MEMBER));
        }
    }

    private RepresentationAudit audit(DoubleRepresentation rule) {
        var charter =
                new Charter(
                        "test",
                        1,
                        null,
                        null,
                        null,
                        List.of(new Chamber("states", null, null, null, null)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        rule,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        var state =
                ForumState.NOTHING
                        .evolve(
                                java.time.Instant.EPOCH,
                                new ForumCreated(
                                        "f", Map.of(), Mode.LIVE, charter, List.of(), null))
                        .evolve(
                                java.time.Instant.EPOCH,
                                new RosterPartImported("r", 1, delegations))
                        .evolve(java.time.Instant.EPOCH, new RosterImported("r", 1, 0, 0));
        for (var accredited : people) {
            state = state.evolve(java.time.Instant.EPOCH, accredited);
        }
        return RepresentationAudit.of(state.assembly());
    }

    private static DoubleRepresentation recuse() {
        return new DoubleRepresentation(
                Policy.RECUSE, "igo", Comparison.MORE_THAN, Fraction.of(1, 2));
    }

    @Test
    void a_state_that_acts_also_through_an_organisation_is_listed_with_both_paths() {
        delegation("FRA", "states");
        delegation("DEU", "states");
        delegation("EU", "igo", "FRA", "ITA");
        assertThat(audit(null).principals())
                .containsExactly(
                        new Principal(
                                "FRA",
                                PrincipalKind.DELEGATION,
                                List.of(
                                        new Channel("states.FRA", List.of("FRA", "states.FRA")),
                                        new Channel("igo.EU", List.of("FRA", "EU", "igo.EU")))));
    }

    @Test
    void somebody_without_a_seat_who_acts_through_two_organisations_is_listed() {
        delegation("EU", "igo", "ITA");
        delegation("OECD", "igo", "ITA");
        assertThat(audit(null).principals())
                .extracting(Principal::principal, Principal::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ITA", PrincipalKind.OUTSIDER));
    }

    @Test
    void a_companys_person_inside_a_states_delegation_gives_the_company_a_second_channel() {
        delegation("FRA", "states", "ACME");
        delegation("ACME", "private-sector");
        assertThat(audit(null).principals())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.principal()).isEqualTo("ACME");
                            assertThat(p.channels())
                                    .extracting(Channel::path)
                                    .contains(List.of("ACME", "FRA", "states.FRA"));
                        });
    }

    @Test
    void a_person_with_two_hats_is_listed_without_a_name() {
        delegation("FRA", "states");
        delegation("ACME", "private-sector");
        person("7f3a", "FRA", "ACME");
        person("9b1c", "FRA");
        assertThat(audit(null).principals())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.kind()).isEqualTo(PrincipalKind.PERSON);
                            assertThat(p.toString()).doesNotContain("7f3a");
                            assertThat(p.channels())
                                    .extracting(Channel::seat)
                                    .containsExactly("states.FRA", "private-sector.ACME");
                        });
    }

    @Test
    void an_organisation_yields_when_more_than_half_of_its_members_are_seated() {
        delegation("FRA", "states");
        delegation("DEU", "states");
        delegation("HALF", "igo", "FRA", "ITA");
        delegation("MORE", "igo", "FRA", "DEU", "ITA");
        delegation("NONE", "igo");
        assertThat(audit(recuse()).recused())
                .containsExactly(
                        new Recused(
                                "igo.MORE", "2 of its 3 members hold seats of their own (states)"));
    }

    @Test
    void under_a_charter_that_only_discloses_nobody_yields() {
        delegation("FRA", "states");
        delegation("EU", "igo", "FRA");
        assertThat(audit(new DoubleRepresentation(Policy.DISCLOSE, null, null, null)).recused())
                .isEmpty();
        assertThat(audit(null).recused()).isEmpty();
    }

    @Test
    void a_seat_of_another_place_does_not_yield() {
        delegation("FRA", "states");
        delegation("EU", "civil-society", "FRA");
        assertThat(audit(recuse()).recused()).isEmpty();
    }
}
