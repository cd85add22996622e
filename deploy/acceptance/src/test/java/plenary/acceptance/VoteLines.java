package plenary.acceptance;

import static plenary.acceptance.ClockForum.STATES;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.acceptance.ClockState.Act;
import plenary.acceptance.Polls.Hands;

/** Votes by hands, on paper, tied, put off, and with an end of their own. */
final class VoteLines {
    private static final String FIRST = "poll-1";
    private static final String SECOND = "poll-2";
    private static final String CHAMBER = "states";
    private static final List<String> TELLERS = List.of("teller-1", "teller-2");

    private VoteLines() {}

    static Act[] hands() {
        return acts(
                new Act(
                        "hands are counted",
                        f -> {
                            tellers(f);
                            f.openBy("show-of-hands");
                            f.arrived(FIRST);
                        }),
                new Act(
                        "one teller's count is in",
                        f -> f.polls.count(TELLERS.get(0), FIRST, CHAMBER, new Hands(2, 1, 0, 0))),
                new Act(
                        "two tellers disagree",
                        f -> f.polls.count(TELLERS.get(1), FIRST, CHAMBER, new Hands(1, 1, 0, 1))),
                new Act(
                        "two tellers agree",
                        f -> f.polls.count(TELLERS.get(1), FIRST, CHAMBER, new Hands(2, 1, 0, 0))),
                new Act("hands counted", f -> f.close(FIRST)));
    }

    static Act[] paper() {
        return acts(
                new Act(
                        "",
                        f -> {
                            tellers(f);
                            f.openProcedural();
                            f.arrived(FIRST);
                            f.vote(FIRST, "states.FRA", "yes");
                        }),
                new Act(
                        "on paper, one ballot stands",
                        f -> {
                            f.chair()
                                    .post(
                                            "/polls/" + FIRST + "/sheet",
                                            Map.of("reason", "The network is gone."));
                            f.scene.await(
                                    "the vote is on paper",
                                    () ->
                                            f.votes().getFirst().hasNonNull("onPaper")
                                                    ? Optional.of(true)
                                                    : Optional.empty());
                        }),
                new Act("one teller has keyed the sheet in", f -> keyIn(f, 0, "yes")),
                new Act("two tellers read the sheet differently", f -> keyIn(f, 1, "abstain")),
                new Act("two tellers read the same", f -> keyIn(f, 1, "yes")),
                new Act(
                        "counted but for the picture of the sheet",
                        f -> {
                            f.polls.close(f.chair(), FIRST);
                            f.polls.when(f.scene.as("cs01", null), FIRST, "closing");
                        }),
                new Act(
                        "sheet counted",
                        f -> {
                            scan(f);
                            f.polls.home(FIRST);
                        }));
    }

    static Act[] tie() {
        return acts(
                new Act("", VoteLines::tied),
                new Act("a tie waits for its second vote", f -> f.close(FIRST)),
                new Act(
                        "second vote open",
                        f -> {
                            f.openProcedural();
                            f.arrived(SECOND);
                        }),
                new Act("second vote with ballots", f -> ballots(f, SECOND, "yes", "yes", "no")),
                new Act("second vote counted", f -> f.close(SECOND)));
    }

    static Act[] tieLeft() {
        return acts(
                new Act("", VoteLines::tied),
                new Act("", f -> f.close(FIRST)),
                new Act(
                        "a tie left alone is rejected",
                        f -> {
                            f.until(f.closings().getFirst());
                            tieRejected(f);
                        }));
    }

    static Act[] postponed() {
        return acts(
                new Act(
                        "",
                        f -> {
                            f.openProcedural();
                            f.arrived(FIRST);
                            ballots(f, FIRST, "yes", "abstain", "abstain");
                        }),
                new Act("vote postponed", f -> f.close(FIRST)),
                new Act(
                        "put again, open",
                        f -> {
                            f.openProcedural();
                            f.arrived(SECOND);
                        }),
                new Act(
                        "put again, with ballots",
                        f -> ballots(f, SECOND, "yes", "abstain", "abstain")),
                new Act("put again and counted", f -> f.close(SECOND)));
    }

    static Act[] ownEnd() {
        return acts(
                new Act(
                        "vote with an end of its own, one ballot",
                        f -> {
                            var end = f.now().plus(f.window);
                            open(f, end.toString());
                            f.arrived(FIRST);
                            f.vote(FIRST, "states.FRA", "yes");
                        }),
                new Act(
                        "vote with an end of its own, all ballots",
                        f -> {
                            f.vote(FIRST, "states.EGY", "yes");
                            f.vote(FIRST, "states.USA", "no");
                        }),
                new Act(
                        "vote ended by its own clock",
                        f -> {
                            f.until(f.closings().getFirst());
                            ended(f);
                        }));
    }

    /** Waits until the first vote's time is over and its result has come home. */
    static void ended(ClockForum f) {
        f.polls.closed(f.scene.as("cs01", null), FIRST);
        f.polls.home(FIRST);
    }

    /** Waits until the ballot box knows that nobody voted on the tie again in time. */
    static void tieRejected(ClockForum f) {
        f.scene.await(
                "the tie is rejected",
                () ->
                        f.votes().getFirst().path("afterwards").path("tieRejected").asBoolean()
                                ? Optional.of(true)
                                : Optional.empty());
    }

    private static void tied(ClockForum f) {
        f.openProcedural();
        f.arrived(FIRST);
        ballots(f, FIRST, "yes", "no", "abstain");
    }

    private static void ballots(ClockForum f, String poll, String... choices) {
        for (var place = 0; place < choices.length; place++) {
            f.vote(poll, "states." + STATES.get(place), choices[place]);
        }
    }

    private static void open(ClockForum f, String closesAt) {
        var request = new LinkedHashMap<String, Object>();
        request.put("body", "plenary");
        request.put("kind", "procedural");
        request.put("subject", "motion/adjourn");
        request.put("question", Map.of("en", "Shall we rise?"));
        request.put("closesAt", closesAt);
        f.chair().post("/polls", request);
    }

    private static void tellers(ClockForum f) {
        var house = new House(f.scene);
        TELLERS.forEach(teller -> house.office(teller, "teller", "plenary"));
        house.claim(TELLERS);
    }

    private static void keyIn(ClockForum f, int teller, String egypt) {
        var place = "/polls/" + FIRST + "/sheet";
        var number = f.scene.visitor().get(place).path("sheet").asText();
        var read =
                List.of(
                        Map.of("seat", "states.EGY", "choice", egypt),
                        Map.of("seat", "states.USA", "choice", "no"));
        f.scene
                .as(TELLERS.get(teller), null)
                .put(place + "/me", Map.of("sheet", number, "ballots", read));
    }

    private static void scan(ClockForum f) {
        var file = "%PDF-1.4\n% the sheet\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var digest = f.chair().handIn("application/pdf", file).path("sha256").asText();
        f.chair()
                .post(
                        "/polls/" + FIRST + "/sheet/scans",
                        Map.of("fileName", "sheet.pdf", "sha256", digest));
    }

    private static Act[] acts(Act... acts) {
        return acts;
    }
}
