package plenary.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.contracts.charter.Charters;

/** The published schema and the reader must refuse and accept the same. */
class CharterSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Charters.class.getResourceAsStream("/charters/charter.schema.json"));

    @Test
    void every_shipped_charter_follows_the_published_schema() {
        for (String name : Charters.shipped()) {
            assertThat(violations(YamlFile.of(YamlFile.shippedText(name)).tree()))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all-of: [{in-favour: at least 2/3 of voting}, {against: at most 2}]",
                "any-of: [{in-favour: at least 9}, {not: {against: more than 1/2 of cast}}]",
                "{every-class: {in-favour: more than 1/2 of voting}, empty-class: fails}",
                "{each-of: [states], each: {in-favour: at least 40 % of voting}, empty-class: holds}",
                "classes-against: {at-most: 1, against-when: {against: more than 1/2 of voting}}",
                "share-of-classes: {classes: more than 1/2, each: {in-favour: more than 1/2 of voting},"
                        + " class-weights: {states: 2}, empty-class: fails}",
                "{all-of: [{in-favour: at least 9}, {no-holder-against: {delegations: [FRA]}}]}",
                "no-holder-against: {delegations: [FRA], designation: permanent}",
                "classes-holding: {classes: at least 1, each: {approving: at least 3/4 of entitled},"
                        + " empty-class: fails}",
                "announced-number: {of: cast, otherwise: {cast: more than 1/2 of entitled}}",
                "as-in: simple-majority",
                "blocking-minority: {deemed-met: {in-favour: at least 65 % of entitled by weight},"
                        + " members: 4, fewest-plus-one-with-opt-outs: true}"
            })
    void every_kind_of_condition_is_read_and_follows_the_schema(String condition) {
        YamlFile charter = withQuorumToOpen(condition);

        assertThat(charter.faults()).isEmpty();
        assertThat(violations(charter.tree())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in-favour: two thirds of voting",
                "in-favour: more than 1/2 of everybody",
                "in-favor: more than 1/2 of voting",
                "{in-favour: at least 9, against: at most 2}",
                "every-class: {in-favour: more than 1/2 of voting}",
                "{every-class: {in-favour: at least 1}, empty-class: ignored}",
                "all-of: []",
                "no-holder-against: {}",
                "classes-against: {at-most: -1, against-when: {against: at least 1}}",
                "blocking-minority: {deemed-met: {in-favour: at least 9}}"
            })
    void what_is_no_condition_is_refused_by_both(String condition) {
        YamlFile charter = withQuorumToOpen(condition);

        assertThat(charter.faults()).isNotEmpty();
        assertThat(violations(charter.tree())).isNotEmpty();
    }

    private static YamlFile withQuorumToOpen(String condition) {
        String text =
                YamlFile.shippedText("itu-conference")
                        .replace(
                                "attributes:\n",
                                "attributes:\n  - {name: designation, required: false, meaning:"
                                        + " permanent or not}\n");
        String given = "quorum-to-open: {present: more than 1/2 of entitled}";
        assertThat(text).contains(given);
        return YamlFile.of(
                text.replace(
                        given,
                        condition.startsWith("{")
                                ? "quorum-to-open: " + condition
                                : "quorum-to-open:\n  " + condition));
    }

    private static Set<ValidationMessage> violations(Map<String, Object> tree) {
        return SCHEMA.validate(new ObjectMapper().valueToTree(tree));
    }
}
