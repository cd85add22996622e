package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ADVISES_ONLY;
import static plenary.contracts.refusal.RefusalCode.DOUBLE_REPRESENTATION;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SEAT_RECUSED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.seat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.MembershipEvent.Membership;
import plenary.contracts.event.MembershipEvent.MembershipTie;
import plenary.proposal.forum.MembershipCommand.ImportMemberships;
import plenary.proposal.forum.MembershipSheet;
import plenary.proposal.forum.RepresentationAudit;
import plenary.proposal.forum.RepresentationAudit.Channel;
import plenary.proposal.forum.RosterSheet.Line;

/** Who acts through whom, imported, audited, and what the charter makes of it. */
class MembershipTest {

    private static List<Line> table(String... rows) {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            var cells = row.split(",", -1);
            var named = new LinkedHashMap<String, String>();
            named.put("principal", cells[0]);
            named.put("through", cells[1]);
            named.put("tie", cells[2]);
            lines.add(new Line(lines.size() + 2L, named));
        }
        return lines;
    }

    private static MembershipSheet checked(String... rows) {
        return MembershipSheet.check(table(rows), Committee.meets().state().assembly().roster());
    }

    private static ImportMemberships imports(Membership... all) {
        return new ImportMemberships(List.of(all));
    }

    private static Membership tie(String principal, String through) {
        return new Membership(principal, through, MembershipTie.SUBSIDIARY);
    }

    @Test
    void each_faulty_line_is_told_with_its_number_and_reason() {
        var faults =
                checked(
                                "HOLDING,PS01,subsidiary",
                                "HOLDING,NOBODY,subsidiary",
                                "HOLDING,PS01,member",
                                "PS01,HOLDING,member",
                                "S01,IO01,member",
                                "PS02,PS02,coalition",
                                "PS03,PS04,cousin",
                                "ps,PS04,member")
                        .faults();
        assertThat(faults)
                .extracting(fault -> fault.line())
                .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(faults.get(0).reason()).contains("NOBODY is unknown");
        assertThat(faults.get(1).reason()).contains("twice");
        assertThat(faults.get(2).reason()).contains("circle");
        assertThat(faults.get(3).reason()).as("the roster says so").contains("twice");
        assertThat(faults.get(4).reason()).contains("circle");
        assertThat(faults.get(5).reason()).contains("none of member, subsidiary");
    }

    @Test
    void somebody_in_between_needs_no_delegation_of_its_own() {
        var sheet = checked("TRUST,HOLDING,subsidiary", "HOLDING,PS01,subsidiary");
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.memberships()).hasSize(2);
    }

    @Test
    void the_audit_shows_every_channel_of_a_principal_with_its_whole_path() {
        var hall = Committee.meets();
        hall.refuses(NOT_ENTITLED, CHAIR, imports(tie("TRUST", "PS01")));
        var all = imports(tie("TRUST", "HOLDING"), tie("HOLDING", "PS01"), tie("TRUST", "CS01"));
        hall.does("secretariat", all);
        assertThat(hall.does("secretariat", all)).as("twice is safe").isEmpty();
        var trust =
                RepresentationAudit.of(hall.state().assembly()).principals().stream()
                        .filter(one -> one.principal().equals("TRUST"))
                        .findFirst()
                        .orElseThrow();
        assertThat(trust.channels())
                .extracting(Channel::path)
                .containsExactlyInAnyOrder(
                        List.of("TRUST", "HOLDING", "PS01", "private-sector.PS01"),
                        List.of("TRUST", "CS01", "civil-society.CS01"));
    }

    @Test
    void an_organisation_yields_by_memberships_as_by_the_roster_and_its_petition_is_refused() {
        var hall = Committee.meets();
        // IO04 has S04, X1 and X2 by the roster; with these three of five are seated
        hall.does(
                "secretariat",
                imports(
                        new Membership("S10", "IO04", MembershipTie.MEMBER),
                        new Membership("S11", "IO04", MembershipTie.MEMBER)));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.refuses(SEAT_RECUSED, seat("intergovernmental", 4), petition("3"));
        hall.does(seat("intergovernmental", 5), petition("3"));
    }

    private static Hall under(Map<String, ?> rule) {
        return Committee.meets(
                Hall.charter(
                        "cirp-consociational",
                        tree -> {
                            tree.put("double-representation", rule);
                            return tree;
                        }));
    }

    @Test
    void where_a_group_advises_only_its_petition_is_refused_with_that_reason() {
        var hall =
                under(
                        Map.of(
                                "policy", "advise-only",
                                "yields", "intergovernmental",
                                "when-more-than", "1/2"));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.refuses(ADVISES_ONLY, seat("intergovernmental", 5), petition("3"));
        assertThat(hall.decisions().recommendations().get("rec-1").latest().windows()).hasSize(3);
    }

    @Test
    void where_several_channels_are_forbidden_memberships_that_make_them_are_refused() {
        var hall = under(Map.of("policy", "forbid"));
        hall.refuses(DOUBLE_REPRESENTATION, "secretariat", imports(tie("PS01", "CS01")));
    }

    @Test
    void where_they_are_only_disclosed_everything_stands_and_is_shown() {
        var hall = under(Map.of("policy", "disclose"));
        hall.does("secretariat", imports(new Membership("PS01", "CS01", MembershipTie.INTEREST)));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.does(seat("civil-society", 1), petition("3"));
        assertThat(RepresentationAudit.of(hall.state().assembly()).principals())
                .anyMatch(one -> one.principal().equals("PS01"));
    }
}
