package plenary.proposal.text.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import plenary.proposal.text.intake.Recognition.Aside;
import plenary.proposal.text.intake.Recognition.Doing;

/**
 * What was done to a file beside the words of its provisions: told, so that nothing is passed over.
 * What nothing tracks can only be known of a file that says what it was handed out with.
 */
final class Asides {
    private final List<Target> draft;
    private final Imprint imprint;
    private final Set<String> numbers = new HashSet<>();
    private final List<Aside> asides = new ArrayList<>();

    /**
     * @param imprint of the draft handed out here; null of any other file
     */
    Asides(List<Target> draft, Imprint imprint) {
        this.draft = draft;
        this.imprint = imprint;
    }

    /** A number stands in the file, whatever stands behind it. */
    void numbered(String number) {
        if (number != null) {
            numbers.add(Numbers.key(number));
        }
    }

    /**
     * @param before the number before the changes, null for none
     * @param now after them
     */
    void numbers(Unit unit, Likeness.Match match, String before, String now) {
        var target = match.line().target();
        var tracked = !unit.gone() && !Objects.equals(key(before), key(now));
        var untracked = imprint != null && !match.numbered() && printed(target);
        if (tracked || untracked) {
            asides.add(
                    new Aside(
                            unit.place(),
                            Doing.NUMBER_CHANGED,
                            target.provision(),
                            target.number(),
                            now == null ? null : Numbers.shown(now)));
        }
    }

    private static String key(String number) {
        return number == null ? null : Numbers.key(number);
    }

    /** A heading in which nothing is tracked; tracked changes are told as not placed. */
    void heading(Unit unit) {
        if (imprint != null
                && !imprint.headings().isEmpty()
                && !unit.changed()
                && !imprint.headings().contains(Imprint.digest(unit.before()))) {
            asides.add(
                    new Aside(
                            unit.place(), Doing.HEADING_CHANGED, null, null, unit.after().strip()));
        }
    }

    private boolean printed(Target target) {
        return imprint.printed().containsKey(target.provision());
    }

    /** All of them, with what is not in the file any more. */
    List<Aside> all(Map<String, Placed> placed) {
        if (imprint != null) {
            String behind = null;
            for (var target : draft) {
                var there = placed.get(target.provision());
                if (there != null && !there.units().isEmpty()) {
                    behind = there.units().getLast().place();
                } else if (printed(target) && !numbers.contains(Numbers.key(target.number()))) {
                    asides.add(
                            new Aside(
                                    behind,
                                    Doing.PARAGRAPH_GONE,
                                    target.provision(),
                                    target.number(),
                                    null));
                }
            }
        }
        return List.copyOf(asides);
    }
}
