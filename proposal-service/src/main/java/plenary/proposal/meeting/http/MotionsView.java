package plenary.proposal.meeting.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.MotionRule;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.Motion;
import plenary.proposal.meeting.MotionRules;

/**
 * The motions of a meeting, and those that can be raised there.
 *
 * @param current the number of the motion that is settled first; null for none
 * @param motions oldest first
 * @param provided what the charter provides, in its order of precedence
 */
record MotionsView(
        String session, Integer current, List<MotionView> motions, List<ProvidedView> provided) {

    /**
     * A kind of motion the charter provides.
     *
     * @param article where the rules of procedure say so; null where unwritten
     * @param rule of the charter by which the body decides it; null where the chair rules
     * @param refused the code with which raising it now would be answered; null where in order
     * @param because that answer in words; null where in order
     */
    record ProvidedView(
            String motion,
            Map<String, String> title,
            String article,
            int speakersFor,
            int speakersAgainst,
            String rule,
            String refused,
            String because) {

        private static ProvidedView of(MotionRules rules, MotionRule rule) {
            var refusal = rules.outOfOrder(rule);
            return new ProvidedView(
                    rule.motion(),
                    rule.title(),
                    rule.article(),
                    rule.speakersFor(),
                    rule.speakersAgainst(),
                    rule.rule(),
                    refusal.map(r -> r.code().code()).orElse(null),
                    refusal.map(Refusal::detail).orElse(null));
        }
    }

    /** Where a motion stands. */
    enum MotionStage {
        PENDING,
        RULED_OUT,
        UPHELD,
        NOT_UPHELD,
        WITHDRAWN,
        CARRIED,
        REJECTED
    }

    /**
     * The chair's answer.
     *
     * @param upheld whether a point of order is well taken, or any other motion in order
     * @param appealedBy who does not accept it; null for nobody
     * @param poll the vote on the appeal; null for none
     * @param overruled what that vote brought; null before
     */
    record MotionRulingView(
            String by,
            boolean upheld,
            String words,
            Instant at,
            String appealedBy,
            String poll,
            Boolean overruled) {

        private static MotionRulingView of(Motion.Ruling r) {
            return r == null
                    ? null
                    : new MotionRulingView(
                            r.by(),
                            r.upheld(),
                            r.words(),
                            r.at(),
                            r.appealedBy(),
                            r.poll(),
                            r.overruled());
        }
    }

    /**
     * A motion that was raised.
     *
     * @param article where the rules of procedure provide it
     * @param rule by which the body decides it; null where the chair rules
     * @param subject of the vote that is to be taken: on it, or on the appeal
     * @param debate what a request to speak for or against it names as about
     * @param waiting how many asked to speak on it and are not heard yet
     * @param poll the vote on it; null for none
     * @param seconders who supports that it is taken up
     * @param needsSeconders how many have to
     */
    record MotionView(
            int number,
            String motion,
            Map<String, String> title,
            String article,
            String rule,
            String by,
            String about,
            String words,
            String item,
            Instant at,
            MotionStage stage,
            boolean appealed,
            MotionRulingView ruling,
            String subject,
            String debate,
            List<String> speakersFor,
            List<String> speakersAgainst,
            int mostFor,
            int mostAgainst,
            int waiting,
            String poll,
            Instant ended,
            List<String> seconders,
            int needsSeconders) {

        private static MotionView of(MotionRules rules, Motion m) {
            var rule = rules.of(m.motion());
            return new MotionView(
                    m.number(),
                    m.motion(),
                    rule.title(),
                    rule.article(),
                    rule.rule(),
                    m.by(),
                    m.about(),
                    m.words(),
                    m.item(),
                    m.at(),
                    MotionStage.valueOf(m.stage().name()),
                    m.appealed(),
                    MotionRulingView.of(m.ruling()),
                    m.subject(),
                    m.debate(),
                    asked(rules, m, Purpose.FOR),
                    asked(rules, m, Purpose.AGAINST),
                    rule.speakersFor(),
                    rule.speakersAgainst(),
                    rules.waiting(m).size(),
                    m.poll(),
                    m.ended(),
                    m.seconders(),
                    rule.needs());
        }

        private static List<String> asked(MotionRules rules, Motion motion, Purpose side) {
            return rules.speakers(motion, side).stream().map(r -> r.by()).toList();
        }
    }

    static MotionsView of(ForumState state, String session) {
        var rules = new MotionRules(state, session);
        var motions = state.meetings().motions(session);
        return new MotionsView(
                session,
                motions.current().map(Motion::number).orElse(null),
                motions.raised().stream().map(m -> MotionView.of(rules, m)).toList(),
                rules.provided().stream().map(rule -> ProvidedView.of(rules, rule)).toList());
    }
}
