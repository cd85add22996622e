package plenary.proposal.text.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.proposal.text.wording.Words;

/**
 * Gives provisions their numbers and identities. A sub-paragraph's number shows what it stands
 * under: {@code 3.1(a)}. Where numbers begin anew in each part, the part's own goes before: {@code
 * 2(1)}.
 */
final class Numbering {
    private final List<Found> found;
    private final List<Fault> faults;
    private final Set<String> anew;
    private final Map<Found, BaseProvision> made = new IdentityHashMap<>();
    private final Map<String, String> placeOf = new HashMap<>();
    private final Set<String> identities = new HashSet<>();

    private Numbering(List<Found> found, List<Fault> faults) {
        this.found = found;
        this.faults = faults;
        this.anew = anew(found);
    }

    static Outline of(List<Found> found, List<Fault> faults) {
        var numbering = new Numbering(found, faults);
        var provisions = found.stream().map(numbering::provision).toList();
        if (found.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("file", null, Why.NOTHING));
        }
        return new Outline(provisions, found.stream().map(Found::place).toList(), faults);
    }

    /** The kinds of parts in which numbers stand again that stood in another part. */
    private static Set<String> anew(List<Found> found) {
        var firstIn = new HashMap<String, Found>();
        var anew = new HashSet<String>();
        for (var one : found) {
            if (one.chapeau() || one.above() != null) {
                continue;
            }
            var before = firstIn.putIfAbsent(one.token().bare(), one);
            if (before != null && before.nth() != one.nth()) {
                anew.add(one.part().part());
            }
        }
        return anew;
    }

    private BaseProvision provision(Found one) {
        var above = one.above() == null ? null : made.get(one.above());
        var number = number(one, above);
        var before = placeOf.putIfAbsent(number, one.place());
        if (before != null) {
            fault(one, Why.NUMBER_TWICE, number, before);
        }
        if (number.length() > 60) {
            fault(one, Why.NUMBER_LONG);
        }
        var provision =
                new BaseProvision(
                        identity(one, number),
                        number,
                        one.part().part(),
                        heading(one),
                        wording(one),
                        one.part().binding(),
                        above == null ? null : above.provision());
        made.put(one, provision);
        return provision;
    }

    private String number(Found one, BaseProvision above) {
        if (one.chapeau()) {
            return one.part().label();
        }
        var bare = one.token().bare();
        if (above == null) {
            var label = one.part().label();
            var shows = bare.startsWith(label + ".");
            return anew.contains(one.part().part()) && !shows ? label + "(" + bare + ")" : bare;
        }
        return switch (one.token().style()) {
            case DIGIT, LETTER, ROMAN -> above.number() + "(" + bare + ")";
            case DOTTED -> bare;
            case PLAIN -> above.number() + "." + bare;
        };
    }

    private String identity(Found one, String number) {
        if (one.identity() == null) {
            return Identities.fresh(Identities.of(number, made.size() + 1), identities);
        }
        if (!identities.add(one.identity())) {
            fault(one, Why.IDENTITY_TWICE, one.identity());
        }
        return one.identity();
    }

    private String heading(Found one) {
        var own = one.ownHeading();
        var heading = own == null ? one.part().heading() : one.part().heading() + " · " + own;
        if (heading.length() > 300) {
            fault(one, Why.HEADING_LONG);
        }
        return Words.plain(heading);
    }

    private String wording(Found one) {
        var text = Words.plain(one.wording());
        if (text.isBlank()) {
            fault(one, Why.EMPTY);
        } else if (!balanced(text)) {
            fault(one, Why.HALF_BRACKET);
        } else {
            Words.flaw(text)
                    .ifPresent(
                            flaw ->
                                    fault(
                                            one,
                                            Why.WORDING,
                                            Words.fault(text).orElseThrow(),
                                            flaw.code()));
        }
        return text;
    }

    private static boolean balanced(String text) {
        var open = 0;
        for (var i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
        }
        return open == 0;
    }

    private void fault(Found one, Why why, Object... with) {
        var number = one.chapeau() ? "" : one.token().bare() + " ";
        faults.add(new Fault(one.place(), number + String.join(" ", one.text()), why, with));
    }
}
