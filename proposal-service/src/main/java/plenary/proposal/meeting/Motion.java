package plenary.proposal.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A motion of procedure, from the raising to what became of it.
 *
 * @param number in the meeting, from 1
 * @param motion its name in the charter
 * @param by the capacity that raised it
 * @param about what it is about, as an address; null for the matter at hand
 * @param item the item of the agenda that was being taken; null for none
 * @param ruling the chair's; null while there is none
 * @param poll the vote on it, also one that decided nothing; null for none
 * @param seconders who supports that it is taken up, besides the mover
 * @param ended when it was decided, withdrawn or ruled out; null before
 */
public record Motion(
        String session,
        int number,
        String motion,
        String by,
        String about,
        String words,
        String item,
        Instant at,
        long seq,
        Stage stage,
        Ruling ruling,
        String poll,
        Instant ended,
        List<String> seconders) {

    public Motion {
        seconders = seconders == null ? List.of() : List.copyOf(seconders);
    }

    /** How the subject of a vote on a motion, and what is said to it, begins. */
    public static final String SUBJECT = "motion/";

    /** How the subject of a vote on an appeal against a ruling begins. */
    public static final String RULING = "ruling/";

    /** Where a motion stands. */
    public enum Stage {
        PENDING,
        /** The chair found it out of order. */
        RULED_OUT,
        /** A point of order that is well taken. */
        UPHELD,
        NOT_UPHELD,
        WITHDRAWN,
        CARRIED,
        REJECTED
    }

    /**
     * The chair's answer.
     *
     * @param appealedBy who does not accept it; null for nobody
     * @param poll the vote on the appeal; null for none
     * @param overruled what that vote brought; null before
     */
    public record Ruling(
            String by,
            boolean upheld,
            String words,
            Instant at,
            String appealedBy,
            String poll,
            Boolean overruled) {

        /** Whether an appeal waits for its vote. */
        public boolean tested() {
            return appealedBy != null && overruled == null;
        }
    }

    /** Whether the meeting has to settle it before it goes on. */
    public boolean open() {
        return stage == Stage.PENDING || appealed();
    }

    /** Whether an appeal against the ruling on it waits for its vote. */
    public boolean appealed() {
        return ruling != null && ruling.tested();
    }

    /** What is to be voted on now: the appeal while there is one, else the motion. */
    public String subject() {
        return (appealed() ? RULING : SUBJECT) + session + "/" + number;
    }

    /** What speeches for and against it name. */
    public String debate() {
        return SUBJECT + session + "/" + number;
    }

    Motion seconded(String who) {
        var more = new ArrayList<>(seconders);
        more.add(who);
        return new Motion(
                session, number, motion, by, about, words, item, at, seq, stage, ruling, poll,
                ended, more);
    }

    Motion ended(Stage how, Instant when) {
        return copy(how, ruling, poll, when);
    }

    /** A motion found in order waits on; all else is settled by the ruling. */
    Motion ruled(Ruling answer, boolean forTheChair) {
        return settled(answer, answer.upheld(), forTheChair, answer.at());
    }

    Motion appealed(String who) {
        var r = ruling;
        return copy(
                stage,
                new Ruling(r.by(), r.upheld(), r.words(), r.at(), who, null, null),
                poll,
                ended);
    }

    /** An overruled ruling says the opposite. */
    Motion appealDecided(String vote, boolean overruled, boolean forTheChair, Instant when) {
        var r = ruling;
        var tested =
                new Ruling(r.by(), r.upheld(), r.words(), r.at(), r.appealedBy(), vote, overruled);
        return settled(tested, r.upheld() != overruled, forTheChair, when);
    }

    private Motion settled(Ruling answer, boolean stands, boolean forTheChair, Instant when) {
        if (forTheChair) {
            return copy(stands ? Stage.UPHELD : Stage.NOT_UPHELD, answer, poll, when);
        }
        return stands
                ? copy(Stage.PENDING, answer, poll, null)
                : copy(Stage.RULED_OUT, answer, poll, when);
    }

    Motion put(String vote) {
        if (!appealed()) {
            return copy(stage, ruling, vote, ended);
        }
        var r = ruling;
        return copy(
                stage,
                new Ruling(r.by(), r.upheld(), r.words(), r.at(), r.appealedBy(), vote, null),
                poll,
                ended);
    }

    private Motion copy(Stage next, Ruling answer, String vote, Instant when) {
        return new Motion(
                session, number, motion, by, about, words, item, at, seq, next, answer, vote, when,
                seconders);
    }
}
