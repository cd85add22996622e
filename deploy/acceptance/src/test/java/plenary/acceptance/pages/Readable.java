package plenary.acceptance.pages;

import java.util.stream.Stream;
import plenary.acceptance.Polls;
import plenary.acceptance.Scene;

/** Every page there is of the two deliberations, and the sentences on each that matter. */
final class Readable {
    private Readable() {}

    /** The conference, when all is over. */
    static Stream<Shown> conference(Scene scene) {
        var at = "/forums/" + scene.forum();
        return Stream.of(
                new Shown("forums", "/", "Dubai 2012 (replay)", "Rehearsal"),
                new Shown(
                        "forum",
                        at,
                        "148 delegations",
                        "143 seats present",
                        "Internet governance is outside the scope"),
                new Shown("draft", at + "/draft", "37 provisions", "no open bracket", "5A"),
                new Shown("proposals", at + "/proposals", "WCIT12/27", "withdrawn"),
                new Shown(
                                "proposal",
                                at + "/proposals/27",
                                "Egypt denied listed by Russia",
                                "withdrawn")
                        .never("in the draft"),
                new Shown(
                        "votes",
                        at + "/polls",
                        "two sentences proposed for the African group",
                        "adopted",
                        "Not a vote"),
                new Shown(
                        "vote",
                        preamble(scene),
                        "Adopted: 77 yes to 33 no, 8 abstentions.",
                        "118 of the 144 entitled to vote did so.",
                        "The quorum of 73 (more than half of the 144 entitled) is met",
                        "8 abstentions, which is not more than half of the 118 votes cast (59)"),
                new Shown(
                        "temperature-check",
                        at + "/temperature-checks/check-1",
                        "Not a vote",
                        "The majority is with having the resolution in.",
                        "No. The record says so",
                        "Nothing can be adopted from it."),
                new Shown("adopted", at + "/adopted", "adopted", "5A").never("[", "]"),
                new Shown(
                        "carry-overs",
                        at + "/carry-overs",
                        "the base wording stands again",
                        "held by"),
                new Shown(
                        "signatures",
                        at + "/signature",
                        "89 signed",
                        "55 did not sign",
                        "Africa 38/3",
                        "Asia-Pacific 29/6",
                        "Latin America and Caribbean 18/4",
                        "Eastern Europe 3/17",
                        "Western Europe and others 1/25"),
                new Shown("delegations", at + "/delegations", "Afghanistan", "Zimbabwe"),
                new Shown(
                        "record",
                        at + "/record",
                        "14 December 2012 in five sentences",
                        "89 delegations signed",
                        "signature"),
                new Shown(
                        "search",
                        at + "/search?q=unsolicited",
                        "In the text as it stands",
                        "In the record"),
                new Shown("brackets", at + "/brackets", "Share of bracketed text over time"),
                new Shown("preferences", at + "/preferences", "The same as a table"),
                new Shown(
                        "no-recommendation",
                        at + "/recommendations",
                        "Nothing has been put forward"));
    }

    /** The committee, after its second round. */
    static Stream<Shown> committee(Scene scene) {
        var at = "/forums/" + scene.forum();
        var vote = new Polls(scene).about(scene.visitor(), "recommendation/rec-1").getLast();
        return Stream.of(
                new Shown("committee", at, "50", "holds a veto"),
                new Shown("committee-draft", at + "/draft", "Early warning"),
                new Shown("committee-votes", at + "/polls", "adopted"),
                new Shown("recommendations", at + "/recommendations", "adopted"),
                new Shown(
                        "veto-desk",
                        at + "/recommendations/rec-1",
                        "vetoed by Civil society",
                        "Round 1",
                        "Round 2",
                        "38 yes",
                        "41 yes",
                        "returned because of the veto",
                        "adopted"),
                new Shown(
                        "committee-vote",
                        at + "/polls/" + vote.path("poll").asText(),
                        "41 yes to 6 no",
                        "roll call",
                        "had no vote"), // on the map of the world
                new Shown("committee-carry-overs", at + "/carry-overs", "left the text whole"),
                new Shown("committee-adopted", at + "/adopted", "adopted"),
                new Shown("no-signature", at + "/signature", "Signature has not been opened"));
    }

    /** The conference on its fifth day, its text full of brackets. */
    static Stream<Shown> halfWay(Scene scene) {
        var at = "/forums/" + scene.forum();
        return Stream.of(
                new Shown(
                        "forum-half-way",
                        at,
                        "open brackets",
                        "1 vote",
                        "Questions of scope",
                        "The chair ruled"),
                new Shown(
                        "draft-half-way",
                        at + "/draft",
                        "open brackets",
                        "bracketed",
                        "no reason given",
                        "Working group 5/2 → Committee 5",
                        "Committee 5, review of the Regulations → Plenary"));
    }

    /** The committee while windows are open and one veto stands. */
    static Stream<Shown> vetoing(Scene scene) {
        return Stream.of(
                new Shown(
                        "veto-desk-open",
                        "/forums/" + scene.forum() + "/recommendations/rec-1",
                        "open to vetoes",
                        "Veto windows, round 1",
                        "left",
                        "Veto of Civil society",
                        "The cure"));
    }

    /** Address of the vote on the preamble. */
    static String preamble(Scene scene) {
        var poll = new Polls(scene).about(scene.visitor(), "provision/PRE-2").getFirst();
        return "/forums/" + scene.forum() + "/polls/" + poll.path("poll").asText();
    }
}
