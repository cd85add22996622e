package plenary.voting.whatif.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
import plenary.rules.whatif.RollCall;
import plenary.rules.whatif.Said;
import plenary.rules.whatif.Totals;
import plenary.rules.whatif.Unit;
import plenary.voting.whatif.http.WhatIfRequest.RollCallGiven;
import plenary.voting.whatif.http.WhatIfRequest.TotalsGiven;
import plenary.voting.whatif.http.WhatIfRequest.UnitGiven;

/** Units and roll calls as they were sent, checked: every fault is told at once, with its place. */
final class WhatIfReading {

    private static final int MOST_FAULTS = 50;
    private static final long MOST_VOTES = 1_000_000_000_000L;
    private static final int MOST_QUORUM = 1_000_000_000;
    private static final int MOST_DAYS = 100_000;

    /** What is wrong at one place of the request. */
    record Fault(String place, String reason) {}

    private final Map<String, Unit> units = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> strangers = new ArrayList<>();

    private WhatIfReading() {}

    /** Refuses {@code unit-unknown} and {@code roll-call-faulty}. */
    static List<RollCall> rollCalls(WhatIfRequest request) {
        WhatIfReading reading = new WhatIfReading();
        reading.units(request.units());
        List<RollCall> rollCalls = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < request.rollCalls().size(); i++) {
            RollCallGiven given = request.rollCalls().get(i);
            String place = "rollCalls[" + i + "]";
            if (given.id() == null || given.id().isBlank()) {
                reading.fault(place + ".id", "is missing");
            } else if (!ids.add(given.id())) {
                reading.fault(place + ".id", "stands twice: " + given.id());
            }
            rollCalls.add(reading.rollCall(given, place, request.units().isEmpty()));
        }
        reading.refuse(RefusalCode.ROLL_CALL_FAULTY, reading.faults);
        reading.refuse(RefusalCode.UNIT_UNKNOWN, reading.strangers);
        return rollCalls;
    }

    private void units(List<UnitGiven> given) {
        for (int i = 0; i < given.size(); i++) {
            UnitGiven one = given.get(i);
            String place = "units[" + i + "]";
            if (one.id() == null || one.id().isBlank()) {
                fault(place + ".id", "is missing");
                continue;
            }
            Map<String, String> attributes = new HashMap<>();
            if (one.attributes() != null) {
                one.attributes()
                        .forEach((name, value) -> attribute(attributes, name, value, place));
            }
            if (units.put(one.id(), new Unit(one.id(), attributes)) != null) {
                fault(place + ".id", "stands twice: " + one.id());
            }
        }
    }

    private void attribute(
            Map<String, String> attributes, String name, Object value, String place) {
        switch (value) {
            case null -> {} // the same as not there
            case String text -> attributes.put(name, text);
            case Boolean flag -> attributes.put(name, flag ? "yes" : "no");
            case Number number -> attributes.put(name, number.toString());
            default -> fault(place + ".attributes." + name, "is a text, a number, true or false");
        }
    }

    private RollCall rollCall(RollCallGiven given, String place, boolean everybody) {
        boolean byName = given.choices() != null && !given.choices().isEmpty();
        boolean inTotals = given.tallies() != null && !given.tallies().isEmpty();
        if (byName == inTotals) {
            fault(place, "has either choices or tallies");
        }
        return new RollCall(
                given.id(),
                given.rule(),
                byName ? said(given, place, everybody) : List.of(),
                inTotals ? totals(given, place) : Map.of(),
                circumstances(given, place));
    }

    private List<Said> said(RollCallGiven given, String place, boolean everybody) {
        List<Said> said = new ArrayList<>(given.choices().size());
        given.choices()
                .forEach(
                        (id, answer) -> {
                            Unit unit =
                                    everybody
                                            ? units.computeIfAbsent(id, Unit::named)
                                            : units.get(id);
                            if (unit == null) {
                                add(
                                        strangers,
                                        place + ".choices." + id,
                                        "is not among the units: " + id);
                            } else if (answer == null || answer.isBlank()) {
                                fault(place + ".choices." + id, "has no answer");
                            } else {
                                said.add(new Said(unit, answer));
                            }
                        });
        return said;
    }

    private Map<String, Totals> totals(RollCallGiven given, String place) {
        Map<String, Totals> totals = new LinkedHashMap<>();
        given.tallies()
                .forEach(
                        (name, one) -> {
                            String at = place + ".tallies." + name;
                            if (one == null) {
                                fault(at, "has no totals");
                            } else {
                                totals.put(name, totals(one, at));
                            }
                        });
        return totals;
    }

    private Totals totals(TotalsGiven given, String place) {
        Totals totals =
                new Totals(
                        number(given.yes(), place + ".yes", MOST_VOTES),
                        number(given.no(), place + ".no", MOST_VOTES),
                        number(given.abstain(), place + ".abstain", MOST_VOTES),
                        number(given.notTakingPart(), place + ".notTakingPart", MOST_VOTES),
                        number(given.noObjection(), place + ".noObjection", MOST_VOTES),
                        given.present(),
                        given.entitled());
        long present = totals.answered();
        if (given.present() != null) {
            if (number(given.present(), place + ".present", MOST_VOTES) < totals.answered()) {
                fault(place + ".present", "is less than those who answered");
            }
            present = given.present();
        }
        if (given.entitled() != null
                && number(given.entitled(), place + ".entitled", MOST_VOTES) < present) {
            fault(place + ".entitled", "is less than those who were there");
        }
        return totals;
    }

    private Circumstances circumstances(RollCallGiven given, String place) {
        Choice casting = given.castingVote();
        if (casting != null && casting != Choice.YES && casting != Choice.NO) {
            fault(place + ".castingVote", "is yes or no");
        }
        number(given.quorum(), place + ".quorum", MOST_QUORUM);
        long days = number(given.waitedDays(), place + ".waitedDays", MOST_DAYS);
        return new Circumstances(
                Boolean.TRUE.equals(given.postponedBefore()),
                Boolean.TRUE.equals(given.secondVote()),
                casting,
                given.quorum(),
                given.waitedDays() == null ? null : Duration.ofDays(days));
    }

    private long number(Long given, String place, long most) {
        if (given == null) {
            return 0;
        }
        if (given < 0 || given > most) {
            fault(place, "is a number from 0 to " + most);
            return 0;
        }
        return given;
    }

    private void fault(String place, String reason) {
        add(faults, place, reason);
    }

    private static void add(List<Fault> to, String place, String reason) {
        if (to.size() < MOST_FAULTS) {
            to.add(new Fault(place, reason));
        }
    }

    private void refuse(RefusalCode code, List<Fault> found) {
        if (!found.isEmpty()) {
            Fault first = found.getFirst();
            throw new Refused(
                    Refusal.of(
                            code,
                            first.place() + " " + first.reason() + ".",
                            Map.of("faults", List.copyOf(found))));
        }
    }
}
