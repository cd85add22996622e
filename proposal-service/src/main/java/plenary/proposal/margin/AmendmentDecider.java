package plenary.proposal.margin;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_OBJECTED;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_OUT_OF_ORDER;
import static plenary.contracts.refusal.RefusalCode.AUTHOR_ONLY;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.BRACKET_BEFORE_HIGHER_BODY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import plenary.contracts.event.AmendmentEvent.AmendmentAdopted;
import plenary.contracts.event.AmendmentEvent.AmendmentNotPut;
import plenary.contracts.event.AmendmentEvent.AmendmentObjected;
import plenary.contracts.event.AmendmentEvent.AmendmentPut;
import plenary.contracts.event.AmendmentEvent.AmendmentRejected;
import plenary.contracts.event.AmendmentEvent.AmendmentSupported;
import plenary.contracts.event.AmendmentEvent.AmendmentTabled;
import plenary.contracts.event.AmendmentEvent.AmendmentWithdrawn;
import plenary.contracts.event.AmendmentEvent.AmendmentsOrdered;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.WordingEdited;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.decision.Poll;
import plenary.proposal.decision.VoteDemands;
import plenary.proposal.margin.Amendment.Stage;
import plenary.proposal.margin.MarginCommand.AdoptAmendment;
import plenary.proposal.margin.MarginCommand.ObjectToAmendment;
import plenary.proposal.margin.MarginCommand.OrderAmendments;
import plenary.proposal.margin.MarginCommand.PutAmendment;
import plenary.proposal.margin.MarginCommand.RejectAmendment;
import plenary.proposal.margin.MarginCommand.SupportAmendment;
import plenary.proposal.margin.MarginCommand.TableAmendment;
import plenary.proposal.margin.MarginCommand.WithdrawAmendment;
import plenary.proposal.text.Pointing;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Room;
import plenary.proposal.text.wording.Marking;
import plenary.proposal.text.wording.Merging;
import plenary.proposal.text.wording.Passage;
import plenary.proposal.text.wording.Search;
import plenary.proposal.text.wording.Selection;
import plenary.proposal.text.wording.Tree;

/** Decides on amendments to the draft: tabled by seats, put by the chair one after the other. */
final class AmendmentDecider {
    private AmendmentDecider() {}

    static Decision table(Room room, TableAmendment c) {
        var provision = room.provision(c.provision(), c.expectedVersion());
        var body = SecondReading.body(room, provision);
        var seat = room.seatIn(body);
        SecondReading.open(room, provision);
        if (c.passage() instanceof Selection.Gap || c.passage() instanceof Selection.InHeading) {
            return Decision.refused(MALFORMED_REQUEST, "An amendment is to words of the text.");
        }
        var passage = Pointing.at(provision, c.passage(), c.expectedVersion() != null);
        if (room.above(room.before(provision, passage.level()), body)) {
            return Decision.refused(
                    BRACKET_BEFORE_HIGHER_BODY, "These words are before a higher body.");
        }
        plain(provision, passage);
        var text = Pointing.wording(c.text());
        var marked = Marking.of(provision.content(), passage);
        if (marked.stretches().isEmpty() || marked.words().equals(text)) {
            return Decision.refused(
                    MALFORMED_REQUEST, "An amendment has words to replace, and other words.");
        }
        var id = "am-" + (room.state().margin().amendments().size() + 1);
        return Decision.accepted(
                new AmendmentTabled(
                        id,
                        provision.id(),
                        marked,
                        whole(provision, passage),
                        seat,
                        text,
                        c.reason(),
                        body,
                        room.body(body).audience()));
    }

    private static boolean whole(Provision provision, Passage passage) {
        return passage.level().equals(Tree.ROOT)
                && passage.from() == 0
                && passage.to() == Search.length(provision.content(), Tree.ROOT);
    }

    static Decision order(Room room, OrderAmendments c) {
        var provision = room.provision(c.provision());
        room.chairs(SecondReading.body(room, provision));
        var open =
                room.state().margin().openOn(provision.id()).stream().map(Amendment::id).toList();
        var once = new HashSet<>(c.order()).size() == c.order().size();
        if (c.order().isEmpty() || !once || !open.containsAll(c.order())) {
            return Decision.refused(
                    MALFORMED_REQUEST,
                    "Name amendments to " + provision.id() + " that wait, each once.");
        }
        if (c.reason() == null || c.reason().isBlank()) {
            return Decision.refused(MALFORMED_REQUEST, "Another order needs a reason.");
        }
        return Decision.accepted(new AmendmentsOrdered(provision.id(), c.order(), c.reason()));
    }

    /** What has been settled meanwhile is recorded as not put. */
    static Decision put(Room room, PutAmendment c) {
        var amendment = at(room, c.amendment(), Stage.TABLED);
        var provision = chaired(room, amendment);
        room.meets(SecondReading.body(room, provision));
        SecondReading.open(room, provision);
        SecondReading.supported(room, provision, amendment);
        var margin = room.state().margin();
        var open = margin.openOn(provision.id());
        for (var other : open) {
            if (other.stage() == Stage.PUT) {
                return Decision.refused(
                        AMENDMENT_NOT_OPEN, "The amendment " + other.id() + " is before the room.");
            }
        }
        var act = provision.acts().isEmpty() ? null : provision.acts().getLast();
        var settled = settled(provision, amendment, act);
        if (settled != null) {
            return Decision.accepted(settled);
        }
        for (var placed :
                Removal.order(provision.content(), open, margin.orderOf(provision.id()))) {
            var other = placed.amendment();
            if (other.id().equals(amendment.id())) {
                break;
            }
            if (Removal.compete(other, amendment)) {
                return Decision.refused(
                        Refusal.of(
                                AMENDMENT_OUT_OF_ORDER,
                                "The amendment "
                                        + other.id()
                                        + " is further removed; it goes first.",
                                Map.of("first", other.id())));
            }
        }
        plain(provision, passage(provision, amendment));
        return Decision.accepted(new AmendmentPut(amendment.id()));
    }

    /** Another delegation supports that it be discussed. */
    static Decision support(Room room, SupportAmendment c) {
        var amendment = at(room, c.amendment(), Stage.TABLED);
        var provision = room.provision(amendment.provision());
        var seat = room.seatIn(SecondReading.body(room, provision));
        if (amendment.by().equals(seat)) {
            return Decision.refused(
                    MALFORMED_REQUEST, "Others support an amendment than who tabled it.");
        }
        return amendment.supporters().contains(seat)
                ? Decision.accepted()
                : Decision.accepted(new AmendmentSupported(amendment.id(), seat));
    }

    static Decision object(Room room, ObjectToAmendment c) {
        var amendment = at(room, c.amendment(), Stage.PUT);
        var provision = room.provision(amendment.provision());
        var seat = room.seatIn(SecondReading.body(room, provision));
        return amendment.objections().stream().anyMatch(o -> o.seat().equals(seat))
                ? Decision.refused(ALREADY_EXISTS, seat + " has objected already.")
                : Decision.accepted(new AmendmentObjected(amendment.id(), seat, c.reason()));
    }

    static Decision adopt(Room room, AdoptAmendment c) {
        var amendment = at(room, c.amendment(), Stage.PUT);
        var provision = chaired(room, amendment);
        room.meets(SecondReading.body(room, provision));
        SecondReading.open(room, provision);
        if (c.poll() == null && !amendment.objections().isEmpty()) {
            return Decision.refused(
                    AMENDMENT_OBJECTED,
                    amendment.objections().getFirst().seat() + " objects; reject it or vote.");
        }
        var demanded = VoteDemands.standing(room.state(), "amendment/" + amendment.id());
        if (c.poll() == null && demanded.isPresent()) {
            return Decision.refused(demanded.get());
        }
        if (c.poll() != null && !decided(room, amendment, c.poll()).carried()) {
            return Decision.refused(AMENDMENT_OBJECTED, "The vote did not carry it.");
        }
        var passage = passage(provision, amendment);
        plain(provision, passage);
        var edit = "edit-" + (room.draft().edits() + 1);
        var content = Merging.write(provision.content(), passage, edit, amendment.text());
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(new AmendmentAdopted(amendment.id(), edit, c.poll()));
        facts.addAll(SecondReading.opening(room, provision, amendment, c.poll()));
        facts.add(
                new WordingEdited(
                        edit, provision.id(), content, "amendment " + amendment.id() + " adopted"));
        var after = provision.reading(content);
        for (var other : room.state().margin().openOn(provision.id())) {
            var fate = other == amendment ? null : settled(after, other, amendment.id());
            if (fate != null) {
                facts.add(fate);
            }
        }
        return Decision.accepted(facts);
    }

    static Decision reject(Room room, RejectAmendment c) {
        var amendment = at(room, c.amendment(), Stage.PUT);
        var provision = chaired(room, amendment);
        room.meets(SecondReading.body(room, provision));
        if (c.poll() != null && decided(room, amendment, c.poll()).carried()) {
            return Decision.refused(AMENDMENT_NOT_OPEN, "The vote carried it.");
        }
        return Decision.accepted(new AmendmentRejected(amendment.id(), c.poll(), c.reason()));
    }

    static Decision withdraw(Room room, WithdrawAmendment c) {
        var amendment = find(room, c.amendment());
        var seat = room.seat();
        if (!amendment.by().equals(seat)) {
            return Decision.refused(
                    AUTHOR_ONLY, "Another delegation tabled " + c.amendment() + ".");
        }
        return switch (amendment.stage()) {
            case WITHDRAWN -> Decision.accepted();
            case TABLED, PUT -> Decision.accepted(new AmendmentWithdrawn(amendment.id(), seat));
            case ADOPTED, REJECTED, NOT_PUT -> throw notOpen(amendment);
        };
    }

    /** That it falls without being put; null where it stands to be put. */
    private static AmendmentNotPut settled(Provision provision, Amendment amendment, String by) {
        return switch (Fate.of(provision, amendment)) {
            case STANDS -> null;
            case PASSAGE_GONE ->
                    new AmendmentNotPut(
                            amendment.id(),
                            by,
                            plenary.contracts.event.AmendmentEvent.NotPut.PASSAGE_GONE);
            case WORDING_THERE ->
                    new AmendmentNotPut(
                            amendment.id(),
                            by,
                            plenary.contracts.event.AmendmentEvent.NotPut.WORDING_THERE);
        };
    }

    private static Poll decided(Room room, Amendment amendment, String id) {
        var poll =
                room.state()
                        .decisions()
                        .polls()
                        .find(id)
                        .filter(p -> ("amendment/" + amendment.id()).equals(p.opened().subject()))
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                POLL_NOT_FOUND,
                                                "There is no vote " + id + " on this amendment."));
        if (poll.result() == null) {
            throw new Refused(AMENDMENT_NOT_OPEN, "The vote " + id + " is not decided.");
        }
        return poll;
    }

    private static Passage passage(Provision provision, Amendment amendment) {
        return Fate.passage(provision, amendment)
                .orElseThrow(
                        () ->
                                new Refused(
                                        AMENDMENT_NOT_OPEN,
                                        "The words it would replace no longer stand."));
    }

    private static Provision chaired(Room room, Amendment amendment) {
        var provision = room.provision(amendment.provision());
        room.chairs(SecondReading.body(room, provision));
        return provision;
    }

    private static void plain(Provision provision, Passage passage) {
        if (!Merging.plain(provision.content(), passage)) {
            throw new Refused(
                    BRACKETS_REMAIN,
                    "The words have open brackets; bring the wording in as an alternative.");
        }
    }

    private static Amendment at(Room room, String id, Stage stage) {
        var amendment = find(room, id);
        if (amendment.stage() != stage) {
            throw notOpen(amendment);
        }
        return amendment;
    }

    private static Refused notOpen(Amendment amendment) {
        return new Refused(
                AMENDMENT_NOT_OPEN,
                "The amendment " + amendment.id() + " is " + word(amendment.stage()) + ".");
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static Amendment find(Room room, String id) {
        return room.state()
                .margin()
                .amendments()
                .find(id)
                .filter(a -> Voices.reads(room, a.audience()))
                .orElseThrow(
                        () ->
                                new Refused(
                                        AMENDMENT_NOT_FOUND,
                                        "There is no amendment " + id + " that you may see."));
    }
}
