package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.GROUP;
import static plenary.acceptance.cirp.Committee.PLENARY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plenary.acceptance.Data;
import plenary.acceptance.House.NewBody;
import plenary.acceptance.Json;
import plenary.acceptance.Scene;

/** The committee is set up, and who acts through several channels is found out. */
final class Convening {
    static final Instant BEGINS = Instant.parse("2013-06-01T07:00:00Z");

    private Convening() {}

    static void committee(Scene scene) {
        var committee = new Committee(scene);
        committee.house.create(
                Map.of(
                        "en",
                        "Committee for Internet-Related Policies (fictitious)",
                        "fr",
                        "Comité des politiques relatives à l'Internet (fictif)"),
                "cirp-consociational",
                BEGINS);
        scene.people().expectAll(accounts());
    }

    static void roster(Scene scene) {
        var committee = new Committee(scene);
        var table = Committee.rosterTable();
        scene.refused(
                "roster-faulty",
                () ->
                        committee.house.roster(
                                table
                                        + "CS99,One too many,,civil-society,,civil-society,,,,illustrative\n"));
        var seats = committee.house.roster(table).path("seats");
        scene.same("states", 50, seats.path("states").asInt());
        for (var group : scene.visitor().get("").path("advisoryGroups")) {
            scene.same("seats of " + group.path("id").asText(), 12, group.path("seats").asInt());
            scene.must(group.path("veto").asBoolean(), "each group holds a veto");
        }
        regions(scene);
    }

    private static void regions(Scene scene) {
        var roster = scene.visitor().get("/roster");
        var wanted =
                Map.of(
                        "africa", 14L,
                        "asia-pacific", 14L,
                        "eastern-europe", 6L,
                        "latin-america-and-caribbean", 8L,
                        "western-europe-and-others", 8L);
        wanted.forEach(
                (region, states) ->
                        scene.same(
                                "states of " + region,
                                states,
                                Json.each(roster)
                                        .filter(d -> d.path("region").asText().equals(region))
                                        .count()));
    }

    static void bodies(Scene scene) {
        var committee = new Committee(scene);
        committee.house.body(
                new NewBody(
                        PLENARY,
                        "Plenary",
                        "Séance plénière",
                        "plenary",
                        null,
                        true,
                        "The whole committee.",
                        List.of()));
        committee.house.body(
                new NewBody(
                        GROUP,
                        "Working group on network security",
                        "Groupe de travail sur la sécurité des réseaux",
                        "working-group",
                        PLENARY,
                        true,
                        "To recommend policies on the security of networks.",
                        List.of()));
        for (var body : List.of(PLENARY, GROUP)) {
            committee.house.office("chair", "chair", body);
            committee.house.office("secretary", "secretary", body);
        }
        // one company's person in a state's delegation, one person with two hats: illustrative
        committee.house.member("ps03", "EST", "member");
        committee.house.member("tc05", "CS11", "alternate");
    }

    static void claims(Scene scene) {
        var committee = new Committee(scene);
        committee.house.claim(accounts());
        scene.must(
                committee
                        .house
                        .capacities("tc05")
                        .containsAll(List.of("seat:technical.TC05", "seat:civil-society.CS11")),
                "one person has two hats");
    }

    static void audit(Scene scene) {
        var audit = scene.visitor().get("/representation");
        scene.same("policy", "recuse", audit.path("policy").asText());
        scene.same(
                "recused",
                List.of(
                        "intergovernmental.IGO01",
                        "intergovernmental.IGO02",
                        "intergovernmental.IGO03"),
                Json.field(audit.path("recused"), "seat"));
        scene.must(
                Json.field(audit.path("recused"), "why").stream()
                        .allMatch(w -> w.contains("members")),
                "each is told why");
        var principals = audit.path("principals");
        scene.must(
                Json.each(principals)
                        .anyMatch(
                                p ->
                                        p.path("kind").asText().equals("delegation")
                                                && p.toString().contains("IGO")),
                "states act through organisations as well, and the path is shown");
        scene.same(
                "persons with several channels",
                2L,
                Json.each(principals)
                        .filter(p -> p.path("kind").asText().equals("person"))
                        .count());
    }

    /** Everybody who has a place. */
    private static List<String> accounts() {
        return Stream.concat(
                        Stream.of("chair", "secretary"),
                        Data.table("cirp/roster.csv").stream()
                                .map(row -> row.get("email"))
                                .map(email -> email.substring(0, email.indexOf('@'))))
                .toList();
    }
}
