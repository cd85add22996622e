package plenary.proposal.margin;

import static plenary.contracts.refusal.RefusalCode.AMENDMENT_UNSUPPORTED;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.AgreementEvent.ProvisionReopened;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.text.Provision;
import plenary.proposal.text.ProvisionState;
import plenary.proposal.text.Room;

/**
 * Amendments to what has passed the first reading. Agreed text holds, unless the charter says with
 * how many delegations' support an amendment is discussed between the readings. It is the plenary
 * that reads, so it deals with them; what an amendment changes is read again from the first.
 */
public final class SecondReading {
    private SecondReading() {}

    /** Whether it stands between the readings. */
    static boolean between(Provision provision) {
        return provision.state() == ProvisionState.FIRST_READING;
    }

    /** The body that deals with amendments to it. */
    static String body(Room room, Provision provision) {
        return between(provision) ? room.plenary().id() : room.bodyOf(provision);
    }

    /** Ends an act of amending where the text is agreed and the charter does not open it. */
    static void open(Room room, Provision provision) {
        var open = between(provision) && needed(room.state()).isPresent();
        if (provision.state().agreed() && !open) {
            throw new Refused(CONSENSUS_CALL_ENDED, "Provision " + provision.id() + " is agreed.");
        }
    }

    /** Ends the act of putting an amendment that too few others support. */
    static void supported(Room room, Provision provision, Amendment amendment) {
        var needed = between(provision) ? needed(room.state()).orElse(0) : 0;
        if (amendment.supporters().size() < needed) {
            throw new Refused(
                    Refusal.of(
                            AMENDMENT_UNSUPPORTED,
                            amendment.id()
                                    + " is supported by "
                                    + amendment.supporters().size()
                                    + " other delegations; the charter asks for "
                                    + needed
                                    + " in second reading.",
                            Map.of("supporters", amendment.supporters().size(), "needed", needed)));
        }
    }

    /** That what is amended is open again; nothing where it was not agreed. */
    static List<DeliberationEvent> opening(
            Room room, Provision provision, Amendment amendment, String poll) {
        if (!between(provision)) {
            return List.of();
        }
        return List.of(
                new ProvisionReopened(
                        "reopening-" + (room.state().agreements().reopenings().size() + 1),
                        provision.id(),
                        room.plenary().id(),
                        "amendment " + amendment.id() + " in second reading",
                        poll));
    }

    /** An amendment with support enough that waits: the second reading is held after it. */
    public static Optional<Amendment> waiting(ForumState state) {
        var needed = needed(state);
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        return state.margin().amendments().all().stream()
                .filter(Amendment::open)
                .filter(a -> a.supporters().size() >= needed.get())
                .filter(
                        a ->
                                state.texts()
                                        .provision(a.provision())
                                        .filter(SecondReading::between)
                                        .isPresent())
                .findFirst();
    }

    private static Optional<Integer> needed(ForumState state) {
        var agreement = state.assembly().forum().charter().agreementOrUnsaid();
        return Optional.ofNullable(agreement.secondReadingSupporters());
    }
}
