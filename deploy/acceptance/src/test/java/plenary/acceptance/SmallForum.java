package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import plenary.acceptance.House.NewBody;
import plenary.acceptance.Knock.Heard;

/**
 * A rehearsal of its own for one class of tests: five states, five civil society and four private
 * sector seats, a plenary that meets and a closed working group of France and Egypt. Its clock
 * stands, so that nothing happens in it but what is done.
 */
final class SmallForum {
    /** What the closed body's meeting is called: its members know. */
    static final String CLOSED_MEETING = "Behind the door";

    static final List<String> STATES = List.of("FRA", "EGY", "USA", "CHN", "BRA");
    private static final String COLUMNS = "code,name_en,group,region,in,sort_key,email";
    private static final Instant NOON = Instant.parse("2012-12-03T12:00:00Z");

    final Scene scene;
    final String forum;
    final String path;

    private SmallForum(String name, String charter, boolean groups) {
        forum = name + "-" + Long.toString(System.currentTimeMillis(), 36);
        path = "/api/forums/" + forum;
        scene = Scene.of(RunningPlenary.place(), forum, Duration.ofMinutes(1));
        var house = new House(scene);
        house.create(Map.of("en", "A small forum"), charter, NOON);
        house.roster(roster(groups));
        house.body(
                new NewBody("plenary", "Plenary", "Plénière", "plenary", null, true, null, null));
        house.body(
                new NewBody(
                        "friends",
                        "Friends of the chair",
                        "Amis du président",
                        "working-group",
                        "plenary",
                        false,
                        "To find words.",
                        List.of("states.FRA", "states.EGY")));
        house.office("chair", "chair", "plenary");
        house.office("teller-1", "teller", "plenary");
        house.office("teller-2", "teller", "plenary");
        house.office("legal-adviser", "chair", "friends");
        house.claim(accounts(groups));
        var floor = new Floor(scene);
        floor.open(chair(), "open", "plenary", "In the hall");
        floor.open(friendsChair(), "closed", "friends", CLOSED_MEETING);
        floor.present(chair(), "open", STATES.stream().map(code -> "states." + code).toList());
    }

    /** With four advisory groups' vetoes, of which two groups have seats. */
    static SmallForum committee(String name) {
        return new SmallForum(name, "cirp-consociational", true);
    }

    /** With states alone, that vote by hands. */
    static SmallForum conference(String name) {
        return new SmallForum(name, "itu-conference", false);
    }

    private static String roster(boolean groups) {
        var lines = new ArrayList<String>();
        lines.add(COLUMNS);
        STATES.forEach(
                code -> lines.add(line(code, "governments", "africa", "states", lines.size())));
        if (groups) {
            for (var n = 1; n <= 5; n++) {
                lines.add(line("CS0" + n, "civil-society", "", "civil-society", lines.size()));
            }
            for (var n = 1; n <= 4; n++) {
                lines.add(line("PS0" + n, "private-sector", "", "private-sector", lines.size()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String code, String group, String region, String in, int place) {
        return "%s,Seat %s,%s,%s,%s,%03d,%s@delegates.example"
                .formatted(code, code, group, region, in, place, code.toLowerCase());
    }

    /** The accounts that have a place in it, but for the secretariat. */
    static List<String> accounts(boolean groups) {
        var all = new ArrayList<>(List.of("chair", "teller-1", "teller-2", "legal-adviser"));
        STATES.forEach(code -> all.add(code.toLowerCase()));
        if (groups) {
            all.addAll(List.of("cs01", "cs02", "cs03", "cs04", "cs05"));
            all.addAll(List.of("ps01", "ps02", "ps03", "ps04"));
        }
        return all;
    }

    Voice chair() {
        return scene.as("chair", "chair:plenary");
    }

    Voice friendsChair() {
        return scene.as("legal-adviser", "chair:friends");
    }

    Voice state(String code) {
        return scene.seat("states", code);
    }

    Voice civil(int n) {
        return scene.seat("civil-society", "CS0" + n);
    }

    String token(String account) {
        return scene.people().token(account);
    }

    /** A request through the gateway; {@code account} null for a visitor. */
    Knock knock(String account, String as, String method, String within) {
        return Knock.on(RunningPlenary.place().gateway(), method, path + within)
                .token(account == null ? null : token(account))
                .as(as);
    }

    /** The same from a state's seat. */
    Knock from(String state, String method, String within) {
        return knock(state.toLowerCase(), "seat:states." + state, method, within);
    }

    JsonNode read(String account, String within) {
        return knock(account, null, "GET", within).send().fine().json();
    }

    /** A base text of three provisions. */
    void instrument() {
        var provisions = new ArrayList<Map<String, Object>>();
        for (var id : List.of("1", "2", "3")) {
            provisions.add(
                    Map.of(
                            "provision",
                            id,
                            "number",
                            id,
                            "text",
                            "Provision " + id + " stands as it was written.",
                            "binding",
                            true));
        }
        var text = new LinkedHashMap<String, Object>();
        text.put("instrument", "base");
        text.put("title", "A base text");
        text.put("language", "en");
        text.put("provisions", provisions);
        scene.secretariat().post("/instruments", text);
    }

    /** How far both records of the forum have come. */
    List<Long> records() {
        return List.of(
                read(null, "").path("seq").asLong(),
                (long) read(null, "/voting-record?limit=500").size());
    }

    /** Does what must be refused, and looks whether it left anything behind. */
    Heard nothingHappens(int status, String code, Supplier<Heard> act) {
        var before = records();
        var heard = act.get().refused(status, code);
        assertThat(records()).as("%s left something behind", heard.to()).isEqualTo(before);
        return heard;
    }
}
