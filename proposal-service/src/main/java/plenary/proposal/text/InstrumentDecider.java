package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_FAULTY;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.DraftEvent.InstrumentImported;
import plenary.contracts.event.DraftEvent.InstrumentPartImported;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.wording.Words;

/** Decides on the base text. */
public final class InstrumentDecider {
    /** The form of the identity of a provision or an instrument. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private InstrumentDecider() {}

    /**
     * @param place where the fault is, {@code provisions[3].text}
     */
    public record Fault(String place, String reason) {}

    static Decision takeIn(Room room, ImportInstrument c) {
        if (!(room.actor().capacity() instanceof Capacity.Secretariat)) {
            return Decision.refused(NOT_ENTITLED, "The secretariat imports the instrument.");
        }
        if (room.texts().draft() != null) {
            return Decision.refused(
                    ALREADY_EXISTS,
                    "The forum's draft is made from "
                            + room.texts().draft().instrument()
                            + " already.");
        }
        var checked = check(c);
        var faults = checked.faults();
        if (!faults.isEmpty()) {
            return Decision.refused(
                    Refusal.of(
                            INSTRUMENT_FAULTY,
                            faults.size() + " faults; nothing was imported.",
                            Map.of("faults", List.copyOf(faults))));
        }
        return Decision.accepted(facts(c, checked.plain()));
    }

    /** A text that does not fit into one entry of the record comes in parts. */
    private static List<DeliberationEvent> facts(ImportInstrument c, List<BaseProvision> plain) {
        var facts = new ArrayList<DeliberationEvent>();
        if (!Portions.fits(plain, Portions::bytes)) {
            for (var portion : Portions.of(plain, Portions::bytes)) {
                facts.add(new InstrumentPartImported(c.instrument(), facts.size() + 1, portion));
            }
        }
        facts.add(
                new InstrumentImported(
                        c.instrument(),
                        c.title(),
                        c.language(),
                        c.source(),
                        facts.isEmpty() ? plain : List.of(),
                        facts.isEmpty() ? null : facts.size()));
        return facts;
    }

    /** What is wrong with a base text, each fault with its place. */
    public static List<Fault> faults(ImportInstrument c) {
        return check(c).faults();
    }

    private static Checked check(ImportInstrument c) {
        var faults = new ArrayList<Fault>();
        if (!ID.matcher(c.instrument()).matches()) {
            faults.add(new Fault("instrument", "is not of the form " + ID));
        }
        var plain = new ArrayList<BaseProvision>();
        var levels = new HashMap<String, Integer>();
        for (var i = 0; i < c.provisions().size(); i++) {
            plain.add(checked(c.provisions().get(i), "provisions[" + i + "]", levels, faults));
        }
        return new Checked(plain, faults);
    }

    private record Checked(List<BaseProvision> plain, List<Fault> faults) {}

    private static BaseProvision checked(
            BaseProvision p, String place, Map<String, Integer> levels, List<Fault> faults) {
        if (p.provision() == null || !ID.matcher(p.provision()).matches()) {
            faults.add(new Fault(place + ".provision", "is not of the form " + ID));
        } else if (levels.containsKey(p.provision())) {
            faults.add(new Fault(place + ".provision", "stands twice: " + p.provision()));
        }
        if (p.number() == null || p.number().isBlank()) {
            faults.add(new Fault(place + ".number", "is missing"));
        }
        atMost(p.number(), 60, place + ".number", faults);
        atMost(p.part(), 60, place + ".part", faults);
        atMost(p.heading(), 300, place + ".heading", faults);
        parent(p, place, levels, faults);
        var text = Words.plain(p.text());
        if (text == null || text.isBlank()) {
            faults.add(new Fault(place + ".text", "is missing"));
        } else {
            Words.fault(text).ifPresent(f -> faults.add(new Fault(place + ".text", f)));
        }
        return new BaseProvision(
                p.provision(),
                Words.plain(p.number()),
                p.part(),
                Words.plain(p.heading()),
                text,
                p.binding(),
                p.parent());
    }

    private static void parent(
            BaseProvision p, String place, Map<String, Integer> levels, List<Fault> faults) {
        var above = p.parent() == null ? Integer.valueOf(-1) : levels.get(p.parent());
        if (above == null) {
            faults.add(new Fault(place + ".parent", "does not stand before it: " + p.parent()));
        } else if (above + 1 > Texts.DEEPEST) {
            faults.add(new Fault(place + ".parent", "is more than " + Texts.DEEPEST + " deep"));
        }
        if (p.provision() != null) {
            levels.putIfAbsent(p.provision(), above == null ? 0 : above + 1);
        }
    }

    private static void atMost(String text, int most, String place, List<Fault> faults) {
        if (text != null && text.length() > most) {
            faults.add(new Fault(place, "is longer than " + most + " characters"));
        }
    }
}
