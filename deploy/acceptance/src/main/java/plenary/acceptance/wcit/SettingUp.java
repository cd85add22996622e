package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.PLENARY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.acceptance.Data;
import plenary.acceptance.Floor.Commitment;
import plenary.acceptance.Json;
import plenary.acceptance.Scene;
import plenary.acceptance.wcit.Beside.Moment;

/** Before the conference, and its opening. */
final class SettingUp {
    static final Instant BEGINS = Instant.parse("2012-12-02T05:00:00Z");
    private static final List<String> OFFICES =
            List.of("chair", "secretary", "teller-1", "teller-2", "legal-adviser");

    private SettingUp() {}

    static void conference(Scene scene) {
        var dubai = new Dubai(scene);
        dubai.house.create(
                Map.of(
                        "en",
                        "World Conference on International Telecommunications, Dubai 2012 (replay)",
                        "fr",
                        "Conférence mondiale des télécommunications internationales, Dubaï 2012"
                                + " (reconstitution)"),
                "itu-conference",
                BEGINS);
        scene.people().expectAll(accounts());
    }

    static void roster(Scene scene) {
        var dubai = new Dubai(scene);
        var table = Dubai.rosterTable();
        scene.refused(
                "roster-faulty",
                () -> dubai.house.roster(table.replace(",states,001,", ",lords,001,")));
        scene.meanwhile(
                scene.secretariat().get("/roster").isEmpty(), "a faulty roster imports nothing");
        var preview = dubai.house.preview(table);
        scene.same("faults in the preview", 0, preview.path("faults").size());
        scene.same("a preview imports", false, preview.path("imported").asBoolean());
        var outcome = dubai.house.roster(table);
        scene.same("delegations and an observer", 149, outcome.path("delegations").asInt());
        orderIsTheFrenchOne(scene);
    }

    private static void orderIsTheFrenchOne(Scene scene) {
        var there = scene.visitor().get("/roster");
        var voting =
                Json.each(there)
                        .filter(d -> d.path("credentials").asText().equals("vote-and-sign"))
                        .toList();
        scene.same("delegations that vote", 144, voting.size());
        scene.same("the first that is called", "AFGHANISTAN", french(voting.getFirst()));
        scene.same("the last that is called", "ZIMBABWE", french(voting.getLast()));
        var keys = voting.stream().map(d -> d.path("attributes").path("sort_key").asText());
        scene.must(
                keys.toList().equals(voting.stream().map(SettingUp::key).sorted().toList()),
                "the roll is in the order of the French names");
    }

    private static String french(com.fasterxml.jackson.databind.JsonNode delegation) {
        return delegation.path("names").path("fr").asText();
    }

    private static String key(com.fasterxml.jackson.databind.JsonNode delegation) {
        return delegation.path("attributes").path("sort_key").asText();
    }

    static void bodies(Scene scene) {
        var dubai = new Dubai(scene);
        for (var led : Dubai.bodies()) {
            var id = led.body().body();
            dubai.house.body(led.body());
            dubai.house.office(led.chair(), "chair", id);
            dubai.house.office("secretary", "secretary", id);
        }
        dubai.house.office("teller-1", "teller", PLENARY);
        dubai.house.office("teller-2", "teller", PLENARY);
        dubai.house.office("legal-adviser", "legal-adviser", PLENARY);
        var parents = scene.visitor().get("/bodies");
        scene.same("bodies", Dubai.bodies().size(), parents.size());
        scene.same(
                "what stands above working group 5/1",
                Optional.of("com-5"),
                Json.find(parents, "id", "wg-5-1").map(b -> b.path("parent").asText()));
    }

    static void claims(Scene scene) {
        var dubai = new Dubai(scene);
        // the tellers in order: the count calls them by it
        OFFICES.forEach(office -> dubai.house.claim(List.of(office)));
        dubai.house.claim(accounts().stream().filter(a -> !OFFICES.contains(a)).toList());
        dubai.house.claim(List.of(Dubai.OBSERVER));
        scene.refused(
                "invitation-not-found", () -> scene.as("obs01", null).post("/invitations/claim"));
        powers(dubai);
        scene.must(
                dubai.house.capacities("secretary").contains("chair:wg-5-1"),
                "the secretary may key for the chair of working group 5/1");
    }

    /** Saint Lucia sends nobody: by written notice Barbados votes and signs for it. */
    private static void powers(Dubai dubai) {
        var scene = dubai.scene;
        var transfer = new HashMap<String, Object>();
        transfer.put("from", Dubai.ABSENT);
        transfer.put("to", Dubai.ACTS_FOR_THE_ABSENT);
        transfer.put("fileName", "notice.pdf");
        transfer.put("sha256", "0".repeat(64));
        scene.refused(
                "file-not-found", () -> scene.secretariat().post("/transfers-of-powers", transfer));
        var notice =
                scene.secretariat().handIn("application/pdf", Data.bytes("wcit-12/notice.pdf"));
        transfer.put("sha256", notice.path("sha256").asText());
        scene.secretariat().post("/transfers-of-powers", transfer);
        scene.same(
                "who acts for whom",
                List.of(Dubai.ABSENT),
                Json.field(scene.visitor().get("/transfers-of-powers"), "from"));
        scene.refused(
                "powers-transferred",
                () -> scene.secretariat().post("/transfers-of-powers", transfer));
    }

    /** Offices, and the heads of delegations. */
    private static List<String> accounts() {
        var all = new ArrayList<>(OFFICES);
        for (var row : Dubai.delegations()) {
            var account = row.get("email").split("@")[0];
            if (!account.isEmpty() && !all.contains(account)) {
                all.add(account);
            }
        }
        return all;
    }

    static void instrument(Scene scene) {
        var dubai = new Dubai(scene);
        var instrument = Data.read("wcit-12/instrument.yaml", Instrument.class);
        dubai.text.instrument(instrument.body());
        scene.same(
                "provisions of the draft",
                instrument.provisions().size(),
                dubai.text.draft(scene.visitor()).path("provisions").size());
        new Beside(dubai).sources(Moment.IMPORTED);
    }

    static void opening(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        var commitments =
                List.of(
                        new Commitment(
                                "consensus",
                                "consensus",
                                "Decisions are sought by consensus; a vote is a last resort."),
                        new Commitment(
                                "no-internet-governance",
                                "scope",
                                "Internet governance is outside the scope of this conference."));
        scene.refused(
                "not-entitled",
                () -> dubai.floor.open(dubai.seat("FRA"), "opening", PLENARY, "Opening"));
        dubai.floor.open(chair, "opening", PLENARY, "Opening meeting", commitments);
        dubai.floor.present(chair, "opening", Dubai.seatsThere());
        var shown = scene.visitor().get("").path("sessions").path(0);
        scene.same(
                "commitments of the opening",
                List.of("consensus", "scope"),
                Json.field(shown.path("commitments"), "kind"));
        new Beside(dubai).commentsEnd();
        dubai.floor.close(chair, "opening", "End of the first day", true);
    }
}
