package plenary.acceptance.wcit;

import java.util.List;
import java.util.Map;
import plenary.acceptance.Brackets;
import plenary.acceptance.Data;
import plenary.acceptance.Drafting;
import plenary.acceptance.Floor;
import plenary.acceptance.House;
import plenary.acceptance.Polls;
import plenary.acceptance.ProposalPaper;
import plenary.acceptance.Scene;
import plenary.acceptance.Voice;

/** The conference's data and its people, at hand for every day of it. */
final class Dubai {
    /** Sends nobody, and has handed its vote and signature to another (illustrative). */
    static final String ABSENT = "LCA";

    static final String ACTS_FOR_THE_ABSENT = "BRB";

    /** Attends open bodies and says how texts would work in networks (illustrative). */
    static final String OBSERVER = "tc01";

    static final String PLENARY = "plenary";
    static final String COMMITTEE_5 = "com-5";
    static final String WORKING_GROUP_1 = "wg-5-1";
    static final String WORKING_GROUP_2 = "wg-5-2";

    final Scene scene;
    final House house;
    final Floor floor;
    final Drafting text;
    final Brackets brackets;
    final Polls polls;

    Dubai(Scene scene) {
        this.scene = scene;
        this.house = new House(scene);
        this.floor = new Floor(scene);
        this.text = new Drafting(scene);
        this.brackets = new Brackets(scene);
        this.polls = new Polls(scene);
    }

    /** A body and who leads it; the officers are illustrative. @param chair an account */
    record Led(House.NewBody body, String chair) {}

    /** The bodies, those above before those below. */
    static List<Led> bodies() {
        return List.of(
                led(PLENARY, "Plenary", "Séance plénière", "plenary", null, "chair"),
                led(
                        COMMITTEE_5,
                        "Committee 5, review of the Regulations",
                        "Commission 5, révision du Règlement",
                        "committee",
                        PLENARY,
                        "gha"),
                led(
                        WORKING_GROUP_1,
                        "Working group 5/1",
                        "Groupe de travail 5/1",
                        "working-group",
                        COMMITTEE_5,
                        "bra"),
                led(
                        WORKING_GROUP_2,
                        "Working group 5/2",
                        "Groupe de travail 5/2",
                        "working-group",
                        COMMITTEE_5,
                        "mys"),
                led(
                        "ahg-5-2",
                        "Ad hoc group on charging",
                        "Groupe ad hoc sur la taxation",
                        "ad-hoc-group",
                        WORKING_GROUP_2,
                        "aut"),
                led(
                        "credentials",
                        "Credentials Committee",
                        "Commission de vérification des pouvoirs",
                        "credentials-committee",
                        PLENARY,
                        "sgp"),
                led(
                        "editorial",
                        "Editorial Committee",
                        "Commission de rédaction",
                        "editorial-committee",
                        PLENARY,
                        "fra"));
    }

    Voice observer() {
        return scene.as(OBSERVER, "observer:ILL-O");
    }

    private static Led led(
            String id, String name, String french, String kind, String parent, String chair) {
        var mandate =
                parent == null
                        ? "The whole conference decides."
                        : "Reports to " + nameOf(parent) + ".";
        return new Led(
                new House.NewBody(id, name, french, kind, parent, true, mandate, List.of()), chair);
    }

    /** A body as one speaks of it. */
    static String nameOf(String body) {
        return switch (body) {
            case PLENARY -> "the plenary";
            case COMMITTEE_5 -> "Committee 5";
            case WORKING_GROUP_1 -> "Working group 5/1";
            case WORKING_GROUP_2 -> "Working group 5/2";
            default -> body;
        };
    }

    static String rosterTable() {
        return Data.text("wcit-12/roster.csv");
    }

    /** The delegations that vote, in the conference's French order. */
    static List<Map<String, String>> delegations() {
        return Data.table("wcit-12/roster.csv").stream()
                .filter(row -> row.get("credentials").equals("vote-and-sign"))
                .toList();
    }

    /** The seats of those who have somebody in the hall. */
    static List<String> seatsThere() {
        return delegations().stream()
                .map(row -> row.get("code"))
                .filter(code -> !code.equals(ABSENT))
                .map(code -> "states." + code)
                .toList();
    }

    /** Who signs for a delegation: itself, or the one it has handed its powers to. */
    Voice signer(String code) {
        return seat(code.equals(ABSENT) ? ACTS_FOR_THE_ABSENT : code);
    }

    Voice seat(String code) {
        var account =
                delegations().stream()
                        .filter(row -> row.get("code").equals(code))
                        .map(row -> row.get("email"))
                        .map(email -> email.substring(0, email.indexOf('@')))
                        .findFirst()
                        .orElseThrow();
        return scene.as(account, "seat:states." + code);
    }

    /** The chair of a body, whoever that is. */
    Voice chair(String body) {
        var account =
                bodies().stream()
                        .filter(led -> led.body().body().equals(body))
                        .map(Led::chair)
                        .findFirst()
                        .orElseThrow();
        return scene.as(account, "chair:" + body);
    }

    /** The secretary, keying for the chair of a body. */
    Voice keying(String body) {
        return scene.as("secretary", "chair:" + body);
    }

    /** A proposal of the data, by its number. */
    static ProposalPaper paper(String number) {
        return papers().stream()
                .filter(paper -> paper.proposal().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static List<ProposalPaper> papers() {
        return Data.list("wcit-12/proposals.yaml", ProposalPaper.class);
    }

    /** A seat's id. */
    static String id(String code) {
        return "states." + code;
    }
}
