package plenary.voting.poll;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.Conduct.Cause;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Elector;

/**
 * Who votes in one vote, found by seat. Made once for a vote, because all of it was frozen when the
 * vote opened: asking it costs the same in a vote of ten seats and of a hundred thousand.
 */
public final class Roll {
    private final Map<String, Elector> electors;
    private final Map<String, Cause> notAdmitted = new HashMap<>();
    private final Map<String, String> proxies = new HashMap<>();

    private Roll(int size) {
        electors = HashMap.newHashMap(size);
    }

    public static Roll of(PollOpened opened) {
        var roll = new Roll(opened.electorate().electors().size());
        opened.electorate().electors().forEach(e -> roll.electors.put(e.seat(), e));
        opened.conducted().notAdmitted().forEach(n -> roll.notAdmitted.put(n.seat(), n.cause()));
        opened.conducted().proxies().forEach(p -> roll.proxies.put(p.seat(), p.delegation()));
        return roll;
    }

    /** The seat as it was frozen. */
    public Optional<Elector> elector(String seat) {
        return Optional.ofNullable(electors.get(seat));
    }

    /**
     * Whose representatives cast for a seat: its own delegation, or the one that holds its proxy;
     * empty for a seat that is not in the electorate.
     */
    public String castBy(String seat) {
        var own = elector(seat).map(Elector::delegation).orElse("");
        return own.isEmpty() ? own : proxies.getOrDefault(seat, own);
    }

    /** Whether the seat gave its proxy to one that was absent when voting began. */
    public boolean orphaned(String seat) {
        return notAdmitted.get(seat) == Cause.PROXY_HOLDER_ABSENT;
    }

    /** Why no answer of this seat can be in this vote at all; empty where one can. */
    public Optional<Refusal> stranger(String seat) {
        if (electors.containsKey(seat)) {
            return Optional.empty();
        }
        return Optional.of(
                notAdmitted.get(seat) == Cause.CREDENTIALS
                        ? RefusalCode.CREDENTIALS_INSUFFICIENT.because(
                                "The credentials of " + seat + " give no vote.")
                        : RefusalCode.NOT_IN_ELECTORATE.because(
                                seat + " was not in the electorate when the vote opened."));
    }

    /** Why the answer of this elector does not count; empty where it does. */
    public Optional<Refusal> recused(String seat) {
        return elector(seat)
                .filter(Elector::recused)
                .map(e -> RefusalCode.SEAT_RECUSED.because(seat + " is recused from this vote."));
    }
}
