package plenary.acceptance;

import static plenary.acceptance.ClockForum.civil;
import static plenary.acceptance.ClockForum.company;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.acceptance.ClockState.Act;
import plenary.acceptance.ClockState.Line;

/** Texts that are held up for a time: by a veto that suspends, by petitions of members. */
final class HeldUpLines {
    private static final String CONCERN = "/concerns/concern-1";

    private HeldUpLines() {}

    static Act[] suspension() {
        return acts(
                new Act("", Line::voted),
                new Act("", Line::close),
                new Act(
                        "a veto by signatures stands, the other window open",
                        f -> {
                            f.seat(company(1))
                                    .post(
                                            "/recommendations/rec-1/petitions",
                                            Map.of(
                                                    "provisions", List.of("1"),
                                                    "reason", "It comes too soon.",
                                                    "cure", Map.of("1", "Wait.")));
                            f.seat(company(2)).post("/petitions/petition-1/signatures");
                            f.vetoStands();
                        }),
                new Act(
                        "text suspended by a veto",
                        f -> {
                            f.waive(civil(1));
                            f.waive(civil(2));
                            f.reaches("suspended");
                        }),
                new Act(
                        "suspension over, adopted",
                        f -> {
                            f.until(Instant.parse(f.recommendation().path("until").asText()));
                            f.reaches("adopted");
                        }));
    }

    static Act[] bell() {
        return acts(
                new Act("alarm bell, one signature", f -> raise(f, "alarm-bell")),
                new Act("alarm bell holds the text up", f -> act(f, "EGY", "/signatures")),
                new Act(
                        "alarm bell's time is over",
                        f -> {
                            f.until(concernEnds(f));
                            ended(f, "elapsed");
                        }),
                new Act("put after the alarm bell, counted", f -> f.putAndCounted(1)));
    }

    static Act[] concern() {
        return acts(
                new Act("petition of concern, one signature", f -> raise(f, "petition-of-concern")),
                new Act(
                        "petition of concern waits to be confirmed",
                        f -> act(f, "EGY", "/signatures")),
                new Act(
                        "petition of concern may be confirmed",
                        f -> {
                            f.until(
                                    Instant.parse(
                                            f.concerns().getFirst().path("confirmFrom").asText()));
                            act(f, "FRA", "/confirmations");
                        }),
                new Act("petition of concern upheld", f -> act(f, "EGY", "/confirmations")),
                new Act("put under the petition's rule, counted", f -> f.putAndCounted(2)));
    }

    /** Waits until a petition of concern that too few confirmed has lapsed. */
    static void lapsed(ClockForum f) {
        ended(f, "lapsed");
    }

    private static void raise(ClockForum f, String name) {
        known(f);
        f.seat("states.FRA")
                .post(
                        "/concerns",
                        Map.of("name", name, "subject", "body/plenary", "reason", "It is grave."));
    }

    /** No vote has been opened yet, and votes are asked for all the same. */
    private static void known(ClockForum f) {
        f.scene.await(
                "the ballot box knows the forum",
                () ->
                        ClockForum.refusal(f::votes).equals("accepted")
                                ? Optional.of(true)
                                : Optional.empty());
    }

    private static void act(ClockForum f, String state, String what) {
        f.seat("states." + state).post(CONCERN + what);
    }

    private static Instant concernEnds(ClockForum f) {
        return Instant.parse(f.concerns().getFirst().path("until").asText());
    }

    private static void ended(ClockForum f, String how) {
        f.scene.await(
                "the petition has " + how,
                () ->
                        f.concerns().getFirst().path("ended").asText().equals(how)
                                ? Optional.of(true)
                                : Optional.empty());
    }

    private static Act[] acts(Act... acts) {
        return acts;
    }
}
