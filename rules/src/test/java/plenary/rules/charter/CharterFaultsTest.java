package plenary.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a charter has a code of its own, a place and a reason. */
class CharterFaultsTest {

    private static final String FAULTS =
            """
            un-security-council | {in-favour: at least 9, | {in-favour: at least 16, | NEVER_MET | rules.1.adopted-when | asks for 16, but no chamber has more than 15
            un-security-council | {designation: permanent} | {designation: 5 of them} | MALFORMED | rules.1.adopted-when.all-of.2.no-holder-against.designation | "5 of them" is not written in lower case with hyphens
            un-security-council | name: designation | name: rank | UNKNOWN_ATTRIBUTE | rules.1.adopted-when | "designation" is not among the attributes this charter says it reads: [party, rank, sort_key]
            un-security-council | attribute: party, | attribute: side, | UNKNOWN_ATTRIBUTE | rules.2.must-abstain.attribute | "side" is not among the attributes this charter says it reads: [designation, party, sort_key]
            un-security-council | rejected-when: never | rejected-when: seldom | WRONG_TYPE | rules.1.rejected-when | is a condition, or never
            un-security-council | {as-in: substantive} | {as-in: substance} | UNKNOWN_RULE | rules.2.adopted-when.as-in | there is no rule "substance"; there are [pacific-settlement, procedural, procedural-before-1966, substantive, substantive-before-1966]
            un-security-council | {as-in: substantive} | {as-in: pacific-settlement} | CYCLE | rules.2.adopted-when.as-in | the rule "pacific-settlement" would be defined by itself: pacific-settlement ← pacific-settlement
            eu-council | at least 55 % of | at least 155 % of | THRESHOLD_ABOVE_ONE | rules.1.adopted-when.all-of.1.in-favour | a threshold above one can never be met: 155 %
            eu-council | at least 55 % of | at least 0 % of | ALWAYS_MET | rules.1.adopted-when.all-of.1.in-favour | at least none is always met
            eu-council | at least 55 % of entitled | at least 55/0 of entitled | SHARE_OF_NOTHING | rules.1.adopted-when.all-of.1.in-favour | a share is not taken of nothing: 55/0
            eu-council | members: 4 | members: 0 | OUT_OF_RANGE | rules.1.adopted-when.all-of.2.blocking-minority.members | is at least 1
            eu-council | members: 4 | members: four | WRONG_TYPE | rules.1.adopted-when.all-of.2.blocking-minority.members | is a whole number
            eu-council | choice: opted-out, means: recuse | choice: opted-out, means: away | UNKNOWN_WORD | methods.choices.4.means | "away" is none of yes, no, abstain, not-taking-part, no-objection, recuse
            northern-ireland-assembly | each-of: [nationalist, unionist] | each-of: [nationalist, royalist] | UNKNOWN_CLASS | rules.2.adopted-when.all-of.2.each-of.2 | there is no class royalist; there are [nationalist, other, unionist]
            northern-ireland-assembly | {as-in: parallel-consent} | {as-in: cross-community} | CYCLE | rules.1.adopted-when.any-of.1.as-in | the rule "cross-community" would be defined by itself: cross-community ← cross-community
            northern-ireland-assembly | classes-by: designation | seats: 90 | CONTRADICTION | chambers.1.classes | classes go together with classes-by
            icann | classes: at least 1 | classes: at least 9 | NEVER_MET | rules.2.adopted-when | asks for 9 classes of 4
            icann | classes: at least 1 | classes: one | MALFORMED | rules.2.adopted-when.any-of.2.all-of.1.classes-holding.classes | "one" is not a number of classes such as "at least 1"
            icann | in: gnso-council | in: gnso | UNKNOWN_CHAMBER | rules.1.in | there is no chamber gnso
            switzerland | {zh: 2, | {zurich: 2, | UNKNOWN_CLASS | rules.1.adopted-when.all-of.2.share-of-classes.class-weights.zurich | there is no class zurich; there are [ag, ai, ar, be, bl, bs, fr, ge, gl, gr, ju, lu, ne, nw, ow, sg, sh, so, sz, tg, ti, ur, vd, vs, zg, zh]
            iso-iec | choice: approve, | choice: approve-with-comments, | NAMED_TWICE | methods.choices.2 | "approve-with-comments" is there already
            ca-browser-forum | of: cast, | of: castings, | UNKNOWN_WORD | rules.1.quorum.announced-number.of | "castings" is none of [abstaining, against, approving, cast, in-favour, present]
            ca-browser-forum | lapses-after: 21 days | lapses-after: 0 days | OUT_OF_RANGE | rules.1.lapses-after | is longer than no time
            ca-browser-forum | lapses-after: 21 days | lapse-after: 21 days | UNKNOWN_ENTRY | rules.1.lapse-after | is not known here; known are abstentions, adopted-when, in, lapses-after, must-abstain, name, otherwise, postponed-once-when, quorum, rejected-when, source, tie, title
            ca-browser-forum | recommendation: ballot | recommendation: vote | UNKNOWN_RULE | decides.recommendation | there is no rule "vote"; there are [ballot]
            un-general-assembly | by: simple-majority | by: majority | UNKNOWN_RULE | decides.by-vote.1.by | there is no rule "majority"; there are [committee-majority, simple-majority, two-thirds]
            un-general-assembly | about: [proposal, recommendation] | about: [proposal, appeal] | CONTRADICTION | decides.by-vote.1.about | is of proposals, recommendations
            un-general-assembly | proposal: committee-majority | proposal: committee | UNKNOWN_RULE | decides.in-committee.proposal | there is no rule "committee"; there are [committee-majority, simple-majority, two-thirds]
            legislature-cloture | abstentions: counts-against | abstentions: left-out | CONTRADICTION | rules.1.abstentions | says left-out, but by its thresholds an abstention is [counts-against]
            cirp-consociational | veto: group-veto | veto: grip-veto | UNKNOWN_VETO | advisory-groups.1.veto | there is no veto "grip-veto"; there are [group-veto]
            consensus-only | setting: agreement | setting: disagreement | UNKNOWN_SETTING | ours.3.setting | there is no setting disagreement
            consensus-only | choices: ["yes", "no", abstain] | choices: [] | EMPTY_LIST | methods.choices | is a list of at least one
            iesg | - no-objection | - not-taking-part | UNDECLARED_CHOICE | rules.1.adopted-when | counts the answer no-objection, which methods.choices does not offer
            iesg | charter: iesg | charter: [iesg | MALFORMED | '' | is no YAML: expected ',' or ']', but got :
            consensus-only | charter: consensus-only | charters: consensus-only | MISSING_ENTRY | '' | lacks "charter"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FAULTS)
    void a_broken_charter_names_code_place_and_reason(
            String charter, String given, String instead, FaultCode code, String path, String why) {
        String text = YamlFile.shippedText(charter);
        int at = text.indexOf(given);
        assertThat(at).as(given).isPositive();
        String broken = text.substring(0, at) + instead + text.substring(at + given.length());

        assertThat(faults(broken))
                .anySatisfy(
                        fault -> {
                            assertThat(fault.code()).isEqualTo(code);
                            assertThat(fault.path()).isEqualTo(path == null ? "" : path);
                            assertThat(fault.reason()).isEqualTo(why);
                        });
    }

    @Test
    void every_kind_of_fault_is_tried() {
        Set<FaultCode> tried = EnumSet.noneOf(FaultCode.class);
        FAULTS.lines().forEach(line -> tried.add(FaultCode.valueOf(line.split("\\|")[3].strip())));
        assertThat(tried).containsExactlyInAnyOrder(FaultCode.values());
    }

    @Test
    void all_faults_are_told_at_once_each_with_its_line_and_column_in_the_order_of_the_text() {
        String broken =
                YamlFile.shippedText("northern-ireland-assembly")
                        .replace("charter: northern-ireland-assembly", "charter: Northern Ireland")
                        .replace(
                                "each-of: [nationalist, unionist]",
                                "each-of: [nationalist, royalist]")
                        .replace("at least 60 % of voting", "at least 160 % of voting")
                        .replace("competence: simple-majority", "competence: nowhere")
                        .concat("\nversion: 2\n");

        List<Fault> faults = faults(broken);

        assertThat(faults)
                .extracting(Fault::code)
                .contains(
                        FaultCode.MALFORMED,
                        FaultCode.UNKNOWN_CLASS,
                        FaultCode.THRESHOLD_ABOVE_ONE,
                        FaultCode.UNKNOWN_RULE,
                        FaultCode.NAMED_TWICE);
        List<String> lines = broken.lines().toList();
        assertThat(faults)
                .allSatisfy(
                        one -> {
                            assertThat(one.line()).isBetween(1, lines.size());
                            assertThat(one.column())
                                    .isBetween(1, lines.get(one.line() - 1).length());
                        });
        assertThat(faults)
                .isSortedAccordingTo(
                        Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        Fault unknown =
                faults.stream()
                        .filter(one -> one.code() == FaultCode.UNKNOWN_CLASS)
                        .findFirst()
                        .orElseThrow();
        assertThat(lines.get(unknown.line() - 1).substring(unknown.column() - 1))
                .startsWith("royalist");
    }

    @Test
    void what_is_missing_stands_where_what_it_belongs_to_does() {
        String broken =
                YamlFile.shippedText("consensus-only")
                        .replaceFirst("(?m)^words:", "word:")
                        .replaceFirst("(?m)^ *change-of-vote:.*\n", "");

        assertThat(faults(broken))
                .filteredOn(one -> one.code() == FaultCode.MISSING_ENTRY)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.line()).isPositive());
    }

    @Test
    void an_anchor_is_refused_with_its_place_and_never_followed() {
        var faults = faults("charter: x\nrules: &all\n  - *all\n");

        assertThat(faults)
                .singleElement()
                .satisfies(one -> assertThat(one.line()).as(one.toString()).isEqualTo(2));
    }

    @Test
    void two_rules_that_define_each_other_are_a_cycle() {
        String text =
                YamlFile.shippedText("northern-ireland-assembly")
                        .replaceFirst(
                                "\\{in-favour: at least 60 % of voting, called: \\{[^}]*}}",
                                "{as-in: cross-community}");

        assertThat(faults(text)).extracting(Fault::code).isNotEmpty().containsOnly(FaultCode.CYCLE);
    }

    @Test
    void a_tree_that_contains_itself_is_refused_and_breaks_nothing() {
        Map<String, Object> itself = new LinkedHashMap<>();
        itself.put("not", itself);
        Map<String, Object> tree = new LinkedHashMap<>(YamlFile.of(text()).tree());
        tree.put("quorum-to-open", itself);

        var faults = ((CharterReading.Faulty) CharterReader.read(tree)).faults();

        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.CYCLE);
    }

    @Test
    void a_fault_in_a_condition_that_others_take_over_is_told_once() {
        String broken =
                YamlFile.shippedText("eu-council").replaceFirst("at least 55 %", "at least 101 %");

        assertThat(faults(broken)).hasSize(1);
    }

    private static List<Fault> faults(String text) {
        return ((CharterReading.Faulty) CharterFile.read(text)).faults();
    }

    private static String text() {
        return YamlFile.shippedText("consensus-only");
    }
}
