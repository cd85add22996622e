package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.DraftEvent.InstructionTakenUp;
import plenary.contracts.event.DraftEvent.InstrumentImported;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.text.Content;
import plenary.proposal.decision.DecisionCommand.OpenPetition;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.decision.DecisionCommand.SignPetition;

/**
 * The committee of the acceptance story: fifty states, four groups of twelve; three of the twelve
 * intergovernmental organisations yield; a draft of six provisions in which 6 refers to 5.
 */
final class Committee {
    static final String CHAIR = "chair:wg";

    private Committee() {}

    static Hall meets() {
        return meets(Hall.charter("cirp-consociational"));
    }

    static Hall meets(Charter charter) {
        var hall = new Hall();
        hall.happens(
                new ForumCreated(
                        "cirp",
                        Map.of("en", "Committee"),
                        Mode.LIVE,
                        charter,
                        List.of("secretariat"),
                        null));
        seats(hall, delegations());
        hall.happens(
                new BodyCreated("plenary", Map.of(), BodyKind.PLENARY, null, true, null, List.of()),
                new BodyCreated(
                        "wg", Map.of(), BodyKind.WORKING_GROUP, "plenary", true, null, List.of()),
                new OfficerInstalled("i1", "chair:plenary", "plenary", Office.CHAIR),
                new OfficerInstalled("i2", "chair:wg", "wg", Office.CHAIR),
                new SessionOpened("s1", "plenary", "First", List.of()),
                new SessionOpened("s2", "wg", "First", List.of()));
        draft(hall);
        return hall;
    }

    /**
     * The committee's charter, each of its groups amended in one point; null takes the point out.
     */
    static Charter charterWith(String point, Object value) {
        return Hall.charter(
                "cirp-consociational",
                tree -> {
                    for (var group : (List<?>) tree.get("advisory-groups")) {
                        amend(group, point, value);
                    }
                    return tree;
                });
    }

    /** The same with the rule for vetoes amended. */
    static Charter vetoesWith(String point, Object value) {
        return Hall.charter(
                "cirp-consociational",
                tree -> {
                    for (var veto : (List<?>) tree.get("vetoes")) {
                        amend(veto, point, value);
                    }
                    return tree;
                });
    }

    @SuppressWarnings("unchecked")
    static void amend(Object part, String point, Object value) {
        if (value == null) {
            ((Map<String, Object>) part).remove(point);
        } else {
            ((Map<String, Object>) part).put(point, value);
        }
    }

    /** The conference's charter where the quorum is tested at the count alone. */
    @SuppressWarnings("unchecked")
    static Charter withoutQuorumAtOpening() {
        return Hall.charter(
                "itu-conference",
                tree -> {
                    ((Map<String, Object>) tree.get("methods")).put("quorum-at-opening", false);
                    return tree;
                });
    }

    static void seats(Hall hall, List<Delegation> delegations) {
        hall.happens(
                new RosterPartImported("r", 1, delegations),
                new RosterImported("r", 1, delegations.size(), delegations.size()));
        for (var delegation : delegations) {
            hall.happens(
                    new RepresentativeAccredited(
                            "i" + delegation.code(),
                            delegation.code(),
                            delegation.code(),
                            Role.HEAD));
        }
    }

    static List<Delegation> delegations() {
        var all = new ArrayList<Delegation>();
        for (var n = 1; n <= 50; n++) {
            all.add(delegation("S%02d".formatted(n), "states", List.of()));
        }
        for (var n = 1; n <= 12; n++) {
            all.add(delegation("CS%02d".formatted(n), "civil-society", List.of()));
            all.add(delegation("PS%02d".formatted(n), "private-sector", List.of()));
            all.add(delegation("TC%02d".formatted(n), "technical", List.of()));
            var members =
                    n <= 3
                            ? List.of("S01", "S02", "S03", "X0" + n)
                            : List.of("S0" + n % 10, "X1", "X2");
            all.add(delegation("IO%02d".formatted(n), "intergovernmental", members));
        }
        return all;
    }

    static Delegation delegation(String code, String place, List<String> principals) {
        return new Delegation(
                code,
                Map.of("en", code),
                place.equals("states") ? "governments" : place,
                "africa",
                principals,
                Map.of(),
                Credentials.VOTE_AND_SIGN,
                null,
                List.of(new Seat(place + "." + code, place, 1, null, null, null)),
                "illustrative");
    }

    static void draft(Hall hall) {
        hall.happens(new InstrumentImported("none", "Network security", "en", "own", List.of()));
        tabled(hall, "1", 1, 6);
    }

    /** Provisions 7 and 8 come in another proposal. */
    static void second(Hall hall) {
        tabled(hall, "2", 7, 8);
    }

    private static void tabled(Hall hall, String proposal, int from, int to) {
        var instructions = new ArrayList<Instruction>();
        for (var n = from; n <= to; n++) {
            instructions.add(
                    new Instruction(
                            n - from + 1,
                            InstructionKind.ADD,
                            "" + n,
                            "" + n,
                            null,
                            after(n),
                            text(n),
                            null,
                            "wg",
                            "article",
                            true));
        }
        hall.happens(
                new ProposalTabled(
                        proposal,
                        "C/" + proposal,
                        "Security",
                        "states.S01",
                        List.of(),
                        instructions,
                        "own"));
        for (var n = from; n <= to; n++) {
            hall.happens(
                    new InstructionTakenUp(
                            proposal,
                            0,
                            n - from + 1,
                            "wg",
                            InstructionKind.ADD,
                            "" + n,
                            "" + n,
                            null,
                            after(n),
                            Content.of("1." + n, text(n)),
                            "1." + n,
                            "article",
                            true,
                            null));
        }
    }

    private static String after(int n) {
        return n == 1 ? null : "" + (n - 1);
    }

    static String text(int n) {
        return n == 6
                ? "Reports are made under provision 5 every year."
                : "The committee recommends measure number " + (char) ('a' + n) + ".";
    }

    /** Puts the working group's draft forward. */
    static PutRecommendation put() {
        return new PutRecommendation(null, "wg", "Network security", null, null, null);
    }

    static PutRecommendation putAgain() {
        return new PutRecommendation("rec-1", "wg", null, null, null, null);
    }

    static String seat(String place, int n) {
        var code =
                switch (place) {
                    case "states" -> "S";
                    case "civil-society" -> "CS";
                    case "private-sector" -> "PS";
                    case "technical" -> "TC";
                    default -> "IO";
                };
        return "seat:" + place + "." + code + "%02d".formatted(n);
    }

    static OpenPetition petition(String... provisions) {
        var cure = new java.util.LinkedHashMap<String, String>();
        for (var provision : provisions) {
            cure.put(provision, "Say it is bound by human rights.");
        }
        return new OpenPetition(
                "rec-1", null, List.of(provisions), "It permits mass surveillance.", cure);
    }

    /** The chambers have carried it; four windows run. */
    static Hall carried() {
        var hall = meets();
        hall.does(CHAIR, put());
        hall.counted("poll-1", 38, 9, 3);
        return hall;
    }

    /** A group petitions with as many seats as are needed; the id of its vote. */
    static String petitions(Hall hall, String group, int first, String... provisions) {
        hall.does(seat(group, first), petition(provisions));
        var petition = hall.decisions().petitions().getLast().petition().id();
        for (var n = first + 1; n < first + 4; n++) {
            hall.does(seat(group, n), new SignPetition(petition));
        }
        return hall.decisions().petition(petition).orElseThrow().petition().poll();
    }
}
