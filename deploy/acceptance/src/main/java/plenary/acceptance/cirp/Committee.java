package plenary.acceptance.cirp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import plenary.acceptance.Brackets;
import plenary.acceptance.Data;
import plenary.acceptance.Drafting;
import plenary.acceptance.Floor;
import plenary.acceptance.House;
import plenary.acceptance.Json;
import plenary.acceptance.Polls;
import plenary.acceptance.Scene;
import plenary.acceptance.Voice;

/** The committee's data and its people, at hand for every hour of it. */
final class Committee {
    static final String PLENARY = "plenary";
    static final String GROUP = "wg-security";
    static final String SESSION = "wg-security-1";
    static final String CIVIL_SOCIETY = "civil-society";
    static final String PRIVATE_SECTOR = "private-sector";
    static final String TECHNICAL = "technical";
    static final String ORGANISATIONS = "intergovernmental";
    static final String RECOMMENDATION = "rec-1";

    /** When the first text is put forward, and when the second. */
    static final Instant FIRST = Instant.parse("2013-06-05T09:00:00Z");

    static final Instant SECOND = Instant.parse("2013-06-10T09:00:00Z");
    static final Duration WINDOW = Duration.ofHours(72);

    final Scene scene;
    final House house;
    final Floor floor;
    final Drafting text;
    final Brackets brackets;
    final Polls polls;

    Committee(Scene scene) {
        this.scene = scene;
        this.house = new House(scene);
        this.floor = new Floor(scene);
        this.text = new Drafting(scene);
        this.brackets = new Brackets(scene);
        this.polls = new Polls(scene);
    }

    static Texts texts() {
        return Data.read("cirp/text.yaml", Texts.class);
    }

    static String rosterTable() {
        return Data.text("cirp/roster.csv");
    }

    /** Codes in a chamber or group, in the order of the roster. */
    static List<String> codes(String in) {
        return Data.table("cirp/roster.csv").stream()
                .filter(row -> row.get("in").equals(in))
                .map(row -> row.get("code"))
                .toList();
    }

    static List<String> stateSeats() {
        return codes("states").stream().map(code -> "states." + code).toList();
    }

    Voice state(String code) {
        return scene.seat("states", code);
    }

    /** A seat of civil society, by its number from 1; and so on. */
    Voice civil(int number) {
        return seat(CIVIL_SOCIETY, "CS", number);
    }

    Voice company(int number) {
        return seat(PRIVATE_SECTOR, "PS", number);
    }

    Voice technical(int number) {
        return seat(TECHNICAL, "TC", number);
    }

    Voice organisation(int number) {
        return seat(ORGANISATIONS, "IGO", number);
    }

    private Voice seat(String group, String prefix, int number) {
        return scene.seat(group, String.format(Locale.ROOT, "%s%02d", prefix, number));
    }

    /** The working group's chair. */
    Voice chair() {
        return scene.as("chair", "chair:" + GROUP);
    }

    /** The recommendation as a reader sees it. */
    JsonNode recommendation(Voice reader) {
        return reader.get("/recommendations/" + RECOMMENDATION);
    }

    /** Its latest round. */
    static JsonNode latest(JsonNode recommendation) {
        var rounds = recommendation.path("rounds");
        return rounds.path(rounds.size() - 1);
    }

    /** A group's window in the latest round. */
    JsonNode window(String group) {
        return Json.find(latest(recommendation(scene.visitor())).path("windows"), "group", group)
                .orElseThrow();
    }

    /** Waits until the recommendation has reached a stage. */
    JsonNode reaches(String stage) {
        return scene.await(
                "the recommendation is " + stage,
                () ->
                        java.util.Optional.of(recommendation(scene.visitor()))
                                .filter(r -> r.path("stage").asText().equals(stage)));
    }

    /** What each state says in an illustrative roll call, spread over the roll. */
    static Map<String, List<String>> spread(Texts.Count count) {
        var seats = stateSeats();
        var order =
                IntStream.range(0, seats.size())
                        .boxed()
                        .sorted(java.util.Comparator.comparingInt(i -> i * 7 % seats.size()))
                        .map(seats::get)
                        .toList();
        var abstaining = count.no() + count.abstain();
        return Map.of(
                "no", order.subList(0, count.no()),
                "abstain", order.subList(count.no(), abstaining),
                "yes", new ArrayList<>(order.subList(abstaining, order.size())));
    }
}
