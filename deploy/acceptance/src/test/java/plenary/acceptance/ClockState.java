package plenary.acceptance;

import static plenary.acceptance.ClockForum.CIVIL;
import static plenary.acceptance.ClockForum.PRIVATE;
import static plenary.acceptance.ClockForum.STATES;
import static plenary.acceptance.ClockForum.civil;
import static plenary.acceptance.ClockForum.company;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A state of a vote or a window in which services are killed and stopped.
 *
 * @param line what happens in it from beginning to end
 * @param at how many acts of the line have been done
 */
record ClockState(Line line, int at) {
    /** Never in a line. */
    private static final int NEVER = 99;

    /** One act, and the name of the state it leads to. */
    record Act(String leadsTo, Consumer<ClockForum> act) {}

    /** What happens in a forum, act by act. */
    enum Line {
        VETO(
                3,
                8,
                new Act(
                        "vote open, no ballot",
                        f -> {
                            f.put();
                            f.arrived("poll-1");
                        }),
                new Act("vote open, one ballot", f -> f.vote("poll-1", "states.FRA", "no")),
                new Act("vote open, all ballots", Line::ballots),
                new Act("vote counted, windows open", Line::close),
                new Act("petition gathering", ClockForum::petition),
                new Act("petition full, group's vote open", Line::complete),
                new Act("group's vote with ballots", Line::groupBallots),
                new Act(
                        "veto stands, other window extended",
                        f -> {
                            f.extend(PRIVATE, f.window.dividedBy(2));
                            f.until(f.groupVoteCloses());
                            f.vetoStands();
                        }),
                new Act(
                        "all windows ended, returned",
                        f -> {
                            f.until(f.closes(PRIVATE));
                            f.reaches("returned");
                        })),
        LATE(
                1,
                4,
                new Act("", Line::voted),
                new Act("", Line::close),
                new Act(
                        "petition full just before the window's end",
                        f -> {
                            // a live committee needs more than a millisecond to sign
                            f.until(
                                    f.closes(CIVIL)
                                            .minus(
                                                    f.live
                                                            ? f.window.dividedBy(4)
                                                            : Duration.ofMillis(1)));
                            f.petition();
                            Line.complete(f);
                            Line.groupBallots(f);
                        }),
                new Act(
                        "window elapsed, group's vote awaited",
                        f -> {
                            f.until(f.closes(CIVIL));
                            f.scene.await(
                                    "the windows have elapsed",
                                    () ->
                                            Json.field(f.latest().path("windows"), "ended").stream()
                                                            .allMatch("elapsed"::equals)
                                                    ? Optional.of(true)
                                                    : Optional.empty());
                        }),
                new Act(
                        "group's vote counted after the window, returned",
                        f -> {
                            f.until(f.groupVoteCloses());
                            f.reaches("returned");
                        })),
        WAIVER(
                1,
                NEVER,
                new Act("", Line::voted),
                new Act("", Line::close),
                new Act("one waiver", f -> f.waive(company(1))),
                new Act(
                        "one window waived",
                        f -> {
                            f.waive(company(2));
                            f.waive(civil(1));
                        }),
                new Act(
                        "all windows waived, adopted",
                        f -> {
                            f.waive(civil(2));
                            f.reaches("adopted");
                        })),
        ELAPSING(
                1,
                4,
                new Act("", Line::voted),
                new Act("", Line::close),
                new Act("one window extended", f -> f.extend(CIVIL, f.window.dividedBy(2))),
                new Act(
                        "one window elapsed, one extended",
                        f -> {
                            f.until(f.closes(PRIVATE));
                            f.scene.await(
                                    "one window has elapsed",
                                    () ->
                                            Json.field(f.latest().path("windows"), "ended")
                                                            .contains("elapsed")
                                                    ? Optional.of(true)
                                                    : Optional.empty());
                        }),
                new Act(
                        "all windows elapsed, adopted",
                        f -> {
                            f.until(f.closes(CIVIL));
                            f.reaches("adopted");
                        })),
        SECRET(
                NEVER,
                NEVER,
                new Act(
                        "sealed box open, empty",
                        f -> {
                            f.openSecret();
                            f.arrived("poll-1");
                        }),
                new Act(
                        "sealed box open, two envelopes",
                        f -> {
                            f.vote("poll-1", "states.FRA", "no");
                            f.vote("poll-1", "states.EGY", "yes");
                        }),
                new Act(
                        "sealed box open, one changed",
                        f -> {
                            f.vote("poll-1", "states.USA", "yes");
                            f.vote("poll-1", "states.FRA", "abstain");
                        }),
                new Act("sealed box opened", f -> f.close("poll-1"))),
        HANDS(NEVER, NEVER, VoteLines.hands()),
        PAPER(NEVER, NEVER, VoteLines.paper()),
        TIE(1, NEVER, VoteLines.tie()),
        TIE_LEFT(1, 3, VoteLines.tieLeft()),
        POSTPONED(NEVER, NEVER, VoteLines.postponed()),
        OWN_END(0, 3, VoteLines.ownEnd()),
        SUSPENSION(1, 5, HeldUpLines.suspension()),
        BELL(1, 3, HeldUpLines.bell()),
        CONCERN(1, 3, HeldUpLines.concern());

        /** So many acts begin before any clock runs. */
        private final int withoutClock;

        /** From this state on it is reached by waiting for a deadline. */
        private final int timed;

        private final List<Act> acts;

        Line(int withoutClock, int timed, Act... acts) {
            this.withoutClock = withoutClock;
            this.timed = timed;
            this.acts = List.of(acts);
        }

        /** After so many acts a text's vote is counted. */
        private int counted() {
            return this == VETO ? 4 : 2;
        }

        /** Those to be tried; {@code -Dplenary.lines=HANDS,PAPER} names some. */
        static List<Line> tried() {
            var named = System.getProperty("plenary.lines");
            return named == null
                    ? List.of(values())
                    : Stream.of(named.split(",")).map(Line::valueOf).toList();
        }

        private static void ballots(ClockForum f) {
            for (var code : STATES) {
                f.vote("poll-1", "states." + code, "no");
                f.vote("poll-1", "states." + code, code.equals("USA") ? "no" : "yes");
            }
        }

        static void close(ClockForum f) {
            f.close("poll-1");
            f.reaches("awaiting-vetoes");
        }

        static void voted(ClockForum f) {
            f.put();
            f.arrived("poll-1");
            ballots(f);
        }

        private static void complete(ClockForum f) {
            f.sign();
            f.arrived("poll-2");
        }

        private static void groupBallots(ClockForum f) {
            f.vote("poll-2", civil(3), "no");
            f.vote("poll-2", civil(1), "yes");
            f.vote("poll-2", civil(2), "yes");
        }
    }

    /** Every state that has a name. */
    static List<ClockState> all() {
        var all = new ArrayList<ClockState>();
        for (var line : Line.tried()) {
            for (var at = 1; at <= line.acts.size(); at++) {
                if (!line.acts.get(at - 1).leadsTo().isEmpty()) {
                    all.add(new ClockState(line, at));
                }
            }
        }
        return all;
    }

    /** Brings a forum as far into this state as no clock runs. */
    void approach(ClockForum forum) {
        line.acts.subList(0, withoutClock()).forEach(act -> act.act().accept(forum));
    }

    /** Brings it the rest of the way. */
    void enter(ClockForum forum) {
        line.acts.subList(withoutClock(), at).forEach(act -> act.act().accept(forum));
    }

    private int withoutClock() {
        return Math.min(at, line.withoutClock);
    }

    /** All that is left to be done. */
    void finish(ClockForum forum) {
        line.acts.subList(at, line.acts.size()).forEach(act -> act.act().accept(forum));
    }

    /** The act that leads out of this state. */
    void next(ClockForum forum) {
        if (!last()) {
            line.acts.get(at).act().accept(forum);
        }
    }

    /** Whether nothing is left to happen. */
    boolean last() {
        return at == line.acts.size();
    }

    /** The state it leads to. */
    ClockState after() {
        return last() ? this : new ClockState(line, at + 1);
    }

    /** Whether a state is reached by waiting for a deadline. */
    boolean timed() {
        return at >= line.timed;
    }

    /** What whoever acts after the end is told. */
    List<String> tooLate(ClockForum forum) {
        var told = new ArrayList<String>();
        if (!forum.windows().isEmpty()) {
            told.add(ClockForum.refusal(() -> forum.waive(company(3))));
            told.add(ClockForum.refusal(forum::petition));
            if (forum.votes().size() > 1) {
                told.add(ClockForum.refusal(() -> forum.vote("poll-2", civil(3), "abstain")));
            }
        }
        if (line == Line.OWN_END) {
            told.add(ClockForum.refusal(() -> forum.vote("poll-1", "states.USA", "abstain")));
        }
        return told;
    }

    /**
     * Nobody acts any more, and time does what is left; a vote that no time ends is ended by its
     * chair.
     */
    void leave(ClockForum forum) {
        switch (line) {
            case SECRET, HANDS, PAPER, POSTPONED, BELL -> finish(forum);
            case OWN_END -> VoteLines.ended(forum);
            case TIE, TIE_LEFT -> {
                if (at < 2) {
                    line.acts.get(1).act().accept(forum);
                }
                if (at > 2 && line == Line.TIE) {
                    finish(forum);
                } else {
                    VoteLines.tieRejected(forum);
                }
            }
            case CONCERN -> {
                if (at == 2 || at == 3) {
                    HeldUpLines.lapsed(forum);
                    line.acts.getLast().act().accept(forum);
                } else {
                    finish(forum);
                }
            }
            case VETO, LATE, WAIVER, ELAPSING, SUSPENSION -> {
                if (forum.windows().isEmpty()) {
                    line.acts.subList(at, line.counted()).forEach(act -> act.act().accept(forum));
                } else {
                    forum.decidedByTime();
                }
            }
        }
    }

    @Override
    public String toString() {
        return line.acts.get(at - 1).leadsTo();
    }
}
