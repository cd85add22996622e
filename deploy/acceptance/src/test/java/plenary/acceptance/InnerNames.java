package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What things are called by those inside: gathered from every list they may read, so that an
 * outsider can be sent to ask for each by its name.
 */
final class InnerNames {
    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._:/()-]{0,39}");
    private static final Pattern LAST = Pattern.compile("(.*)/\\{(\\w+)}[^/]*");
    private static final int ENOUGH = 8;

    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    /** Looks through the lists at these addresses, as each of these accounts. */
    static Map<String, List<String>> of(SmallForum forum, Crawl crawl, List<String> insiders) {
        var gathered = new InnerNames();
        for (var account : insiders) {
            for (var template : crawl.templates("get")) {
                gathered.ask(forum, account, template);
            }
        }
        var all = new LinkedHashMap<String, List<String>>();
        gathered.names.forEach(
                (name, values) -> all.put(name, values.stream().limit(ENOUGH).toList()));
        return all;
    }

    private void ask(SmallForum forum, String account, String template) {
        var one = LAST.matcher(template);
        if (!one.matches() || one.group(1).replace("{forum}", "").contains("{")) {
            return;
        }
        var list =
                Knock.on(
                                RunningPlenary.place().gateway(),
                                "GET",
                                one.group(1).replace("{forum}", forum.forum))
                        .token(forum.token(account))
                        .send();
        if (list.status() == 200 && !one.group(2).equals("forum")) {
            gather(list.json(), one.group(2));
        }
    }

    /** From the list's own elements by their id, and from anywhere in it by the name itself. */
    private void gather(JsonNode list, String name) {
        if (list.isArray()) {
            for (var element : list) {
                for (var called : List.of("id", "name", "version", name)) {
                    keep(name, element.path(called));
                }
            }
        }
        list.findValues(name).forEach(value -> keep(name, value));
    }

    private void keep(String name, JsonNode value) {
        if (value.isValueNode() && NAME.matcher(value.asText()).matches()) {
            names.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(value.asText());
        }
    }
}
