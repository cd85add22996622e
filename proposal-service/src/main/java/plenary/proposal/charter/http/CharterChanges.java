package plenary.proposal.charter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Rule;
import plenary.journal.PlenaryJson;
import plenary.rules.charter.Spoken;

/** What is different between two charters, setting by setting, in words. */
final class CharterChanges {

    /** What a member of a list is called by, the first it has. */
    private static final List<String> NAMES =
            List.of("id", "name", "motion", "setting", "method", "choice", "value");

    private CharterChanges() {}

    /**
     * One setting.
     *
     * @param setting its place, such as {@code rules.two-thirds.adopted-when}
     * @param before as it was said, by language; absent where it was not there
     * @param after as it is said; absent where it is no longer there
     * @param words the whole in a sentence, by language
     */
    record SettingChange(
            String setting,
            Map<String, String> before,
            Map<String, String> after,
            Map<String, String> words) {}

    /** Settings of the first in their order, then new ones; the texts about it are left out. */
    static List<SettingChange> between(Charter before, Charter after) {
        var one = settings(before);
        var other = settings(after);
        var all = new LinkedHashSet<>(one.keySet());
        all.addAll(other.keySet());
        var said = new SettingWords(before, after);
        var changes = new ArrayList<SettingChange>();
        for (var setting : all) {
            var was = one.get(setting);
            var is = other.get(setting);
            if (was == null || !was.equals(is)) {
                changes.add(new SettingChange(setting, was, is, said.of(setting, was, is)));
            }
        }
        return changes;
    }

    private static Map<String, Map<String, String>> settings(Charter charter) {
        var settings = new LinkedHashMap<String, Map<String, String>>();
        charter.rules().forEach(rule -> rule(rule, settings));
        condition(settings, "quorum-to-open", charter.quorumToOpen());
        condition(settings, "quorum-to-open-in-committee", charter.quorumToOpenCommittees());
        var tree = PlenaryJson.mapper().<ObjectNode>valueToTree(charter);
        List.of(
                        "name",
                        "version",
                        "title",
                        "summary",
                        "sources",
                        "rules",
                        "ours",
                        "quorumToOpen",
                        "quorumToOpenCommittees")
                .forEach(tree::remove);
        flatten("", tree, settings);
        return settings;
    }

    private static void rule(Rule rule, Map<String, Map<String, String>> settings) {
        var at = "rules." + rule.name();
        condition(settings, at + ".adopted-when", rule.condition());
        condition(settings, at + ".rejected-when", rule.rejection());
        condition(settings, at + ".quorum", rule.quorum());
        condition(
                settings,
                at + ".postponed-once-when",
                rule.postponement() == null ? null : rule.postponement().when());
        var rest = PlenaryJson.mapper().<ObjectNode>valueToTree(rule);
        List.of("name", "title", "condition", "rejection", "quorum", "postponement")
                .forEach(rest::remove);
        flatten(at, rest, settings);
    }

    private static void condition(
            Map<String, Map<String, String>> settings, String name, Condition condition) {
        if (condition != null) {
            settings.put(name, Spoken.inBoth(condition));
        }
    }

    private static void flatten(
            String path, JsonNode node, Map<String, Map<String, String>> settings) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            entry ->
                                    flatten(
                                            path.isEmpty()
                                                    ? entry.getKey()
                                                    : path + "." + entry.getKey(),
                                            entry.getValue(),
                                            settings));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "." + called(node.get(i), i), node.get(i), settings);
            }
        } else if (node.isArray()) {
            var words = String.join(", ", node.valueStream().map(JsonNode::asText).toList());
            if (!words.isEmpty()) {
                settings.put(path, SettingWords.value(words));
            }
        } else if (!node.isNull()) {
            settings.put(path, SettingWords.value(node.asText()));
        }
    }

    private static String called(JsonNode member, int at) {
        return NAMES.stream()
                .filter(name -> member.path(name).isTextual())
                .map(name -> member.get(name).asText())
                .findFirst()
                .orElse(Integer.toString(at + 1));
    }
}
