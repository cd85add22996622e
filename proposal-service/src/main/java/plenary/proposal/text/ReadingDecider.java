package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.AMENDMENTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_AGREE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.READING_MISSING;
import static plenary.contracts.refusal.RefusalCode.REFERENCES_UNSETTLED;

import java.util.List;
import java.util.Map;
import plenary.contracts.event.DraftEvent.ReadingHeld;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.decision.Check;
import plenary.proposal.decision.SameText;
import plenary.proposal.decision.SeparateVotes;
import plenary.proposal.decision.VoteDemands;
import plenary.proposal.item.Items;
import plenary.proposal.margin.SecondReading;
import plenary.proposal.text.CleanDraft.Cleaned;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.voice.FeedbackDecider;

/** Decides on the two readings and adoption in plenary. */
final class ReadingDecider {
    private ReadingDecider() {}

    static Decision hold(Room room, HoldReading c) {
        room.draft();
        room.chairs(room.plenary().id());
        if (c.reading() != 1 && c.reading() != 2) {
            return Decision.refused(MALFORMED_REQUEST, "There is a first and a second reading.");
        }
        room.meets(room.plenary().id());
        reported(room);
        whole(room);
        clean(room, null);
        var whole = readable(room);
        whole.forEach(p -> room.settled("provision/" + p.id()));
        if (whole.isEmpty()) {
            return Decision.refused(NOTHING_TO_AGREE, "No provision can be read.");
        }
        notHeldUp(room, whole);
        if (c.reading() == 2) {
            amended(room);
            passed(whole, ProvisionState.FIRST_READING);
        }
        var now = c.reading() == 1 ? ProvisionState.FIRST_READING : ProvisionState.SECOND_READING;
        var unread = whole.stream().filter(p -> !reached(p, now)).map(Provision::id).toList();
        return unread.isEmpty()
                ? Decision.accepted()
                : Decision.accepted(new ReadingHeld(c.reading(), unread));
    }

    static Decision adopt(Room room, AdoptText c) {
        var draft = room.draft();
        room.chairs(room.plenary().id());
        var check = Check.decidesNothing(room.state(), c.basis());
        if (check.isPresent()) {
            return Decision.refused(check.get());
        }
        if (!room.state().assembly().forum().charter().vetoingGroups().isEmpty()) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "Under this charter a text is adopted as a recommendation, after the windows of"
                            + " the groups that hold a veto.");
        }
        room.meets(room.plenary().id());
        var demanded = VoteDemands.standingOnWhole(room.state());
        if (demanded.isPresent()) {
            return Decision.refused(demanded.get());
        }
        reported(room);
        notInParts(room);
        var clean = clean(room, c.title() == null ? draft.title() : c.title());
        notHeldUp(room, readable(room));
        passed(readable(room), ProvisionState.SECOND_READING);
        var last = room.texts().lastAdopted().orElse(null);
        if (last != null && last.sha256().equals(clean.sha256())) {
            return Decision.accepted();
        }
        var voted = SameText.beforeGavel(room.state(), clean);
        if (voted.isPresent()) {
            return Decision.refused(voted.get());
        }
        var waiting = FeedbackDecider.unanswered(room.state(), clean.ids());
        if (waiting.isPresent()) {
            return Decision.refused(waiting.get());
        }
        var reservations =
                room.texts().reservations().all().stream()
                        .filter(Reservation::stands)
                        .filter(r -> r.body() == null || room.body(r.body()).open())
                        .map(Reservation::id)
                        .sorted()
                        .toList();
        return Decision.accepted(clean.adopt(room.texts().nextText(), reservations));
    }

    /** What enough delegations support is dealt with before the text is read again. */
    private static void amended(Room room) {
        SecondReading.waiting(room.state())
                .ifPresent(
                        a -> {
                            throw new Refused(
                                    Refusal.of(
                                            AMENDMENTS_FIRST,
                                            "The amendment " + a.id() + " waits to be put.",
                                            Map.of("amendment", a.id())));
                        });
    }

    /** Neither a part of it nor the text before the plenary is held up. */
    private static void notHeldUp(Room room, List<Provision> provisions) {
        HeldUp.none(room, provisions);
    }

    /** What is voted on apart is decided before the whole is adopted. */
    private static void notInParts(Room room) {
        SeparateVotes.before(
                        room.state(),
                        room.plenary().id(),
                        Items.joint(room.state(), new Scope.Whole()))
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal);
                        });
    }

    /** What a closed body still works on is not read by others. */
    private static void reported(Room room) {
        Forking.unreported(room.state(), p -> true)
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal);
                        });
    }

    /** Where nothing is agreed until everything is, the reading is of all or of nothing. */
    private static void whole(Room room) {
        Everything.open(room.state(), p -> true)
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal);
                        });
    }

    private static CleanDraft clean(Room room, String title) {
        return switch (CleanDraft.of(
                room.texts(),
                Items.joint(room.state(), new Scope.Whole()),
                title,
                room.state().citations(),
                rejected(room))) {
            case Cleaned.Clean clean -> clean.draft();
            case Cleaned.Unsettled unsettled ->
                    throw new Refused(
                            Refusal.of(
                                    REFERENCES_UNSETTLED,
                                    unsettled.sentence(),
                                    Map.of("references", unsettled.references())));
        };
    }

    private static Map<String, String> rejected(Room room) {
        return SeparateVotes.rejected(room.state(), room.plenary().id());
    }

    /** What passes a reading: all but what is carried over, in brackets or rejected apart. */
    private static List<Provision> readable(Room room) {
        var rejected = rejected(room);
        return room.texts().inOrder().stream()
                .filter(p -> !p.bracketed() && !rejected.containsKey(p.id()))
                .toList();
    }

    private static void passed(List<Provision> provisions, ProvisionState reading) {
        var missing =
                provisions.stream()
                        .filter(p -> !reached(p, reading))
                        .map(Provision::number)
                        .toList();
        if (!missing.isEmpty()) {
            throw new Refused(
                    Refusal.of(
                            READING_MISSING,
                            "Not past the reading before: " + String.join(", ", missing) + ".",
                            Map.of("provisions", missing)));
        }
    }

    private static boolean reached(Provision provision, ProvisionState reading) {
        return provision.state() == reading || provision.state() == ProvisionState.SECOND_READING;
    }
}
