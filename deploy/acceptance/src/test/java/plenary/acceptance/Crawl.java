package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks for every address of the API that the merged description knows, with every name there is.
 */
final class Crawl {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final List<String> FORMATS =
            List.of("html", "text", "markdown", "json", "docx", "pdf", "akn");

    private final SmallForum forum;
    private final JsonNode paths;
    private Map<String, List<String>> known = Map.of();

    Crawl(SmallForum forum) {
        this.forum = forum;
        this.paths =
                Knock.on(RunningPlenary.place().gateway(), "GET", "/openapi")
                        .send()
                        .fine()
                        .json()
                        .path("paths");
    }

    /** Asks too for what those inside call things, and for every format there is. */
    Crawl knowing(List<String> insiders) {
        known = InnerNames.of(forum, this, insiders);
        return this;
    }

    /** The addresses with this method as they are described, names left open. */
    List<String> templates(String method) {
        return paths.properties().stream()
                .filter(path -> path.getValue().has(method) && path.getKey().startsWith("/api/"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The addresses that each described address becomes. */
    Map<String, List<String>> filled(String method) {
        var names = names();
        var all = new TreeMap<String, List<String>>();
        templates(method).forEach(template -> all.put(template, filled(template, names)));
        return all;
    }

    /** What the API said, by address. */
    Map<String, Knock.Heard> as(String account) {
        var heard = new TreeMap<String, Knock.Heard>();
        for (var address : addresses("get")) {
            heard.put(
                    address,
                    Knock.on(RunningPlenary.place().gateway(), "GET", address)
                            .token(account == null ? null : forum.token(account))
                            .send());
        }
        return heard;
    }

    /** Every address with this method; the gateway's own pages of sign-in and news left out. */
    List<String> addresses(String method) {
        return filled(method).values().stream().flatMap(List::stream).toList();
    }

    private List<String> filled(String path, Map<String, List<String>> names) {
        var name = NAME.matcher(path);
        if (!name.find()) {
            return queries(path).stream().map(query -> path + query).toList();
        }
        return names.getOrDefault(name.group(1), List.of("x")).stream()
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .map(value -> path.substring(0, name.start()) + value + path.substring(name.end()))
                .flatMap(next -> filled(next, names).stream())
                .toList();
    }

    private List<String> queries(String path) {
        if (path.endsWith("record")) {
            return List.of("?limit=500");
        }
        if (!known.isEmpty() && path.contains("/exports/")) {
            return FORMATS.stream()
                    .flatMap(
                            format ->
                                    Stream.of("", "&body=friends")
                                            .map(body -> "?format=" + format + body))
                    .toList();
        }
        if (path.endsWith("/search")) {
            return Stream.of(
                            ForkedDoors.MARK,
                            ForkedDoors.RETURNED,
                            SmallForum.CLOSED_MEETING,
                            "stands")
                    .map(words -> "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                    .toList();
        }
        if (path.endsWith("/draft/uses")) {
            return List.of("?form=stands");
        }
        if (!known.isEmpty() && path.contains("/draft/compare")) {
            // versions are also named by the number of an act, even of one nobody may read
            var last = forum.read(null, "").path("seq").asInt();
            return Stream.concat(
                            Stream.of(""),
                            IntStream.of(last - 20, last - 10, last).mapToObj(n -> "?to=" + n))
                    .toList();
        }
        return path.matches(".*/(draft|clean|proposals|brackets|bracket-[a-z]+(.csv)?|documents)")
                ? List.of("", "?body=friends")
                : List.of("");
    }

    private Map<String, List<String>> names() {
        var all = new LinkedHashMap<>(usual());
        known.forEach(
                (name, values) ->
                        all.merge(
                                name,
                                values,
                                (a, b) ->
                                        Stream.concat(a.stream(), b.stream()).distinct().toList()));
        return all;
    }

    private Map<String, List<String>> usual() {
        var last = forum.read(null, "").path("seq").asInt();
        return Map.ofEntries(
                Map.entry("forum", List.of(forum.forum)),
                Map.entry("body", List.of("plenary", "friends")),
                Map.entry("session", List.of("open", "closed")),
                Map.entry("language", List.of("en", "fr")),
                Map.entry("instrument", List.of("base")),
                Map.entry("proposal", numbered("", 2)),
                Map.entry("provision", numbered("", 3)),
                Map.entry("bracket", numbered("b", 4)),
                Map.entry("call", numbered("call-", 2)),
                Map.entry("poll", numbered("poll-", 4)),
                Map.entry("check", numbered("check-", 1)),
                Map.entry("recommendation", List.of("rec-1")),
                Map.entry("petition", List.of("petition-1")),
                Map.entry("veto", List.of("veto-1")),
                Map.entry("text", List.of("text-1")),
                Map.entry("challenge", List.of("challenge-1")),
                Map.entry("charter", List.of("charter-0", "in-force")),
                Map.entry("group", List.of("civil-society")),
                Map.entry("delegation", List.of("FRA")),
                Map.entry("seat", List.of("states.FRA", "states.USA", "civil-society.CS01")),
                Map.entry("teller", List.of("me")),
                Map.entry("service", List.of("deliberation", "voting")),
                Map.entry("source", List.of("deliberation", "voting")),
                Map.entry("seq", numbered("", last)),
                Map.entry("n", List.of("1")));
    }

    private static List<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> prefix + n).toList();
    }
}
