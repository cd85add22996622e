package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_FAULTY;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.DraftEvent.InstrumentImported;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.wording.Words;

/** Decides on the base text. */
final class InstrumentDecider {
    /** The form of the identity of a provision or an instrument. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private InstrumentDecider() {}

    /**
     * @param place where the fault is, {@code provisions[3].text}
     */
    record Fault(String place, String reason) {}

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
        var faults = new ArrayList<Fault>();
        if (!ID.matcher(c.instrument()).matches()) {
            faults.add(new Fault("instrument", "is not of the form " + ID));
        }
        var plain = new ArrayList<BaseProvision>();
        var seen = new HashSet<String>();
        for (var i = 0; i < c.provisions().size(); i++) {
            plain.add(checked(c.provisions().get(i), "provisions[" + i + "]", seen, faults));
        }
        if (!faults.isEmpty()) {
            return Decision.refused(
                    Refusal.of(
                            INSTRUMENT_FAULTY,
                            faults.size() + " faults; nothing was imported.",
                            Map.of("faults", List.copyOf(faults))));
        }
        return Decision.accepted(
                new InstrumentImported(c.instrument(), c.title(), c.language(), c.source(), plain));
    }

    private static BaseProvision checked(
            BaseProvision p, String place, HashSet<String> seen, List<Fault> faults) {
        if (p.provision() == null || !ID.matcher(p.provision()).matches()) {
            faults.add(new Fault(place + ".provision", "is not of the form " + ID));
        } else if (!seen.add(p.provision())) {
            faults.add(new Fault(place + ".provision", "stands twice: " + p.provision()));
        }
        if (p.number() == null || p.number().isBlank()) {
            faults.add(new Fault(place + ".number", "is missing"));
        }
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
                p.binding());
    }
}
