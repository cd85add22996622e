package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_SECONDED;
import static plenary.contracts.refusal.RefusalCode.MOTION_OUT_OF_ORDER;
import static plenary.contracts.refusal.RefusalCode.MOTION_RAISED_ELSEWHERE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.MotionRule;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;

/** What the charter says of motions, applied to those before a meeting. */
public record MotionRules(ForumState state, String session) {

    /** Named with the words or the vote they divide or repeat. */
    private static final List<String> ELSEWHERE = List.of("division", "reconsider");

    private List<MotionRule> charter() {
        return state.assembly().forum().charter().motions();
    }

    private Motions motions() {
        return state.meetings().motions(session);
    }

    /** Those the charter provides, in their order of precedence. */
    public List<MotionRule> provided() {
        return charter().stream().filter(rule -> !ELSEWHERE.contains(rule.motion())).toList();
    }

    /** How a kind of motion is taken; refuses one the charter does not know. */
    public MotionRule of(String motion) {
        if (ELSEWHERE.contains(motion)) {
            throw new Refused(
                    MOTION_RAISED_ELSEWHERE,
                    "A motion such as " + motion + " is raised on the provision or the vote.");
        }
        return charter().stream()
                .filter(rule -> rule.motion().equals(motion))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        MOTION_NOT_PROVIDED,
                                        "The charter knows no motion " + motion + "."));
    }

    /** The motion of that number. */
    public Motion find(int number) {
        return motions()
                .find(number)
                .orElseThrow(
                        () ->
                                new Refused(
                                        MOTION_NOT_FOUND,
                                        "The meeting has no motion " + number + "."));
    }

    /** Whether the chair rules on such a motion, and the body does not vote on it. */
    public boolean forTheChair(Motion motion) {
        return of(motion.motion()).rule() == null;
    }

    /** Why a motion cannot be raised now: one that the charter puts before it is not settled. */
    public Optional<Refusal> outOfOrder(MotionRule wanted) {
        var all = charter();
        return motions().open().stream()
                .filter(open -> all.indexOf(of(open.motion())) <= all.indexOf(wanted))
                .findFirst()
                .map(open -> outOfOrder(wanted, open));
    }

    private Refusal outOfOrder(MotionRule wanted, Motion open) {
        var first = of(open.motion());
        var more = new LinkedHashMap<String, Object>();
        more.put("motion", open.number());
        if (first.article() != null) {
            more.put("article", first.article());
        }
        return Refusal.of(
                MOTION_OUT_OF_ORDER,
                title(wanted)
                        + " waits until motion "
                        + open.number()
                        + ", "
                        + title(first)
                        + ", is settled"
                        + (first.article() == null ? "." : " (" + first.article() + ")."),
                Map.copyOf(more));
    }

    /** Why a motion is not taken up yet: the charter asks for more who support that. */
    public Optional<Refusal> unseconded(Motion motion) {
        var needs = of(motion.motion()).needs();
        return motion.seconders().size() >= needs
                ? Optional.empty()
                : Optional.of(
                        MOTION_NOT_SECONDED.because(
                                motion.seconders().size()
                                        + " of "
                                        + needs
                                        + " delegations second motion "
                                        + motion.number()
                                        + "."));
    }

    /** A kind of motion by its English name. */
    public static String title(MotionRule rule) {
        return rule.title().getOrDefault("en", rule.motion());
    }

    /** The motion that a speech is for or against; empty where it is about something else. */
    public Optional<Motion> debated(Purpose purpose, String about) {
        var on = Motion.SUBJECT + session + "/";
        if (purpose != Purpose.FOR && purpose != Purpose.AGAINST
                || about == null
                || !about.startsWith(on)) {
            return Optional.empty();
        }
        return motions().raised().stream().filter(m -> m.debate().equals(about)).findFirst();
    }

    /** Who asked to speak on one side of a motion and was not taken off. */
    public List<FloorRequest> speakers(Motion motion, Purpose side) {
        return state.meetings().list(session).requests().stream()
                .filter(r -> r.purpose() == side && motion.debate().equals(r.about()))
                .filter(r -> r.stage() != FloorRequest.Stage.WITHDRAWN)
                .toList();
    }

    /** How many the charter hears on that side, besides the mover. */
    public int heard(Motion motion, Purpose side) {
        var rule = of(motion.motion());
        return side == Purpose.FOR ? rule.speakersFor() : rule.speakersAgainst();
    }

    /** Those who asked to speak on it and were not called yet. */
    public List<FloorRequest> waiting(Motion motion) {
        return state.meetings().list(session).at(FloorRequest.Stage.WAITING).stream()
                .filter(r -> r.speaksOn(motion))
                .toList();
    }
}
