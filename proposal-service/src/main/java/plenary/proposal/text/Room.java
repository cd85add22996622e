package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.BRACKET_BEFORE_HIGHER_BODY;
import static plenary.contracts.refusal.RefusalCode.BRACKET_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BRACKET_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.STALE_VERSION;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.contracts.text.Content;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Competence;
import plenary.proposal.forum.Body;
import plenary.proposal.text.wording.Tree;

/**
 * What an act on the text finds: the things it names, and whether the actor may. Whatever is not
 * there, or not the actor's to do, ends the act with a {@link Refused}, which {@link TextDecider}
 * turns into the answer.
 */
public record Room(ForumState state, Actor actor) {

    public Texts texts() {
        return state.texts();
    }

    public Draft draft() {
        if (texts().draft() == null) {
            throw new Refused(INSTRUMENT_NOT_FOUND, "No instrument has been imported yet.");
        }
        return texts().draft();
    }

    public Provision provision(String id) {
        return texts().provision(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        PROVISION_NOT_FOUND,
                                        "The draft has no provision " + id + "."));
    }

    /**
     * @param expected the version the actor saw, or null where it was not named
     */
    public Provision provision(String id, Long expected) {
        var provision = provision(id);
        inFork(provision);
        if (expected != null && expected != provision.version()) {
            throw new Refused(
                    Refusal.of(
                            STALE_VERSION,
                            "Provision " + id + " stands at version " + provision.version() + ".",
                            Map.of(
                                    "provision",
                                    provision.id(),
                                    "version",
                                    provision.version(),
                                    "stands",
                                    provision.content().shown())));
        }
        return provision;
    }

    /**
     * The ground as the actor may hear it: one that quotes what a closed body works on becomes
     * {@code body-closed} for whoever is not of it.
     */
    public Refusal heard(Refusal refusal) {
        if (!(refusal.extensions().get("provision") instanceof String id)) {
            return refusal;
        }
        var body = body(bodyOf(provision(id)));
        return body.open() || inside(body)
                ? refusal
                : BODY_CLOSED.because(
                        "Provision "
                                + id
                                + " is with "
                                + named(body.id())
                                + ", which is closed to others than its members.");
    }

    /** What a closed body works on is its members' alone, brackets that others hold included. */
    private void inFork(Provision provision) {
        var body = state.assembly().bodies().find(provision.body()).orElse(null);
        if (body != null && !body.open() && !inside(body)) {
            throw new Refused(
                    BODY_CLOSED,
                    "Provision "
                            + provision.id()
                            + " is with "
                            + named(body.id())
                            + ", which is closed to others than its members.");
        }
    }

    /**
     * Whether it was opened in a closed body that still works on it: others have not heard of it.
     */
    public boolean begunInside(Bracket bracket) {
        var with =
                texts().provisions()
                        .find(bracket.provision())
                        .flatMap(p -> state.assembly().bodies().find(p.body()))
                        .orElse(null);
        return with != null
                && !with.open()
                && !inside(with)
                && state.forks()
                        .before(bracket.provision())
                        .map(snapshot -> snapshot.bracket(bracket.id()) == null)
                        .orElse(false);
    }

    /** Whether the actor may know of what happens in the body. */
    public boolean hears(String body) {
        return state.assembly().bodies().find(body).map(b -> b.open() || inside(b)).orElse(true);
    }

    private boolean inside(Body body) {
        return switch (actor.capacity()) {
            case Capacity.Seated seated -> body.seats(seated.seat());
            case Capacity.InOffice in -> in.body().equals(body.id());
            default -> false;
        };
    }

    Proposal proposal(String id) {
        return texts().proposals()
                .find(id)
                .orElseThrow(
                        () -> new Refused(PROPOSAL_NOT_FOUND, "There is no proposal " + id + "."));
    }

    /** A bracket that is open. */
    Bracket bracket(String id) {
        var bracket =
                texts().brackets()
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                BRACKET_NOT_FOUND,
                                                "There is no bracket " + id + "."));
        if (begunInside(bracket)) {
            throw new Refused(BRACKET_NOT_FOUND, "There is no bracket " + id + ".");
        }
        texts().provisions().find(bracket.provision()).ifPresent(this::inFork);
        if (!bracket.open()) {
            throw new Refused(BRACKET_CLOSED, "The bracket " + id + " is no longer open.");
        }
        return bracket;
    }

    public Body body(String id) {
        return state.assembly()
                .bodies()
                .find(id)
                .orElseThrow(() -> new Refused(BODY_NOT_FOUND, "There is no body " + id + "."));
    }

    /** A body as a sentence names it: its name, and its id where that says more. */
    public String named(String body) {
        return state.assembly()
                .bodies()
                .find(body)
                .map(b -> b.names().getOrDefault("en", body))
                .map(name -> name.equals(body) ? body : name + " (" + body + ")")
                .orElse(body);
    }

    public Body plenary() {
        return state.assembly().bodies().all().stream()
                .filter(b -> b.parent() == null)
                .findFirst()
                .orElseThrow(() -> new Refused(BODY_NOT_FOUND, "The forum has no plenary yet."));
    }

    /**
     * The body a provision is with: the plenary, until another takes it up. While it is put to a
     * higher body it is that body's to touch; where the call fails it is again with the one below.
     */
    public String bodyOf(Provision provision) {
        return texts().callOn(provision.id())
                .map(ConsensusCall::body)
                .orElseGet(() -> home(provision));
    }

    /** The same, whichever body it is put to at the moment. */
    String home(Provision provision) {
        return provision.body() == null ? plenary().id() : provision.body();
    }

    /** The body meets at this moment: a gavel is an act of a meeting, as a vote is. */
    public void meets(String body) {
        if (state.floor().openSessionOf(body).isEmpty()) {
            throw new Refused(
                    SESSION_NOT_OPEN,
                    named(body)
                            + " does not meet now. A gavel is an act of a meeting: open or resume"
                            + " it, or put the text in writing.");
        }
    }

    /** Whether one body stands above another. */
    public boolean above(String higher, String lower) {
        return state.assembly()
                .parentOf(lower)
                .map(parent -> parent.id().equals(higher) || above(higher, parent.id()))
                .orElse(false);
    }

    /** The body that may touch the inside of a bracket: the highest of those round it. */
    String before(Bracket bracket) {
        var content = provision(bracket.provision()).around(bracket.id());
        var level = Tree.levelOf(content, bracket.id()).orElse(Tree.ROOT);
        return higher(bracket.body(), around(content, level, bracket.body()));
    }

    /** The body that may touch a level of a provision's wording. */
    public String before(Provision provision, String level) {
        return before(provision, provision.content(), level);
    }

    /** The body that may touch a level of a provision's wording or heading. */
    String before(Provision provision, Content content, String level) {
        return around(content, level, bodyOf(provision));
    }

    private String around(Content content, String level, String start) {
        var highest = start;
        for (var id : Tree.around(content, level)) {
            highest = higher(highest, texts().brackets().get(id).body());
        }
        return highest;
    }

    private String higher(String one, String other) {
        return above(other, one) ? other : one;
    }

    /** The seat the actor sits in, where its credentials let it take part. */
    public String seat() {
        if (!(actor.capacity() instanceof Capacity.Seated seated)) {
            throw new Refused(NOT_ENTITLED, "A delegation does this, from its seat.");
        }
        var delegation =
                state.assembly()
                        .roster()
                        .ofSeat(seated.seat())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                SEAT_NOT_FOUND,
                                                "The roster has no seat " + seated.seat() + "."));
        if (!delegation.credentials().mayVote()) {
            throw new Refused(
                    CREDENTIALS_INSUFFICIENT,
                    "The credentials of " + delegation.code() + " do not let it take part.");
        }
        return seated.seat();
    }

    /** The actor's seat, where it has one in the body. */
    public String seatIn(String body) {
        var seat = seat();
        var place = body(body);
        if (!place.seats(seat)) {
            throw new Refused(
                    place.open() ? NOT_ENTITLED : BODY_CLOSED,
                    "The seat " + seat + " has no place in " + named(body) + ".");
        }
        return seat;
    }

    /** The office the actor holds, as it is recorded: {@code chair:wg-5-1}; empty for a seat. */
    public Optional<String> office() {
        return actor.capacity() instanceof Capacity.InOffice in
                ? Optional.of(new Capacity.InOffice(in.office(), in.body(), null).shown())
                : Optional.empty();
    }

    /** Who sets an empty bracket: the chair of the body, or a seat in it. */
    String setter(String body) {
        if (actor.capacity() instanceof Capacity.InOffice) {
            chairs(body);
        }
        return office().orElseGet(() -> seatIn(body));
    }

    /** The actor's seat, where it may act on what is before a body. */
    String seatBefore(String body, String provisionBody) {
        var seat = seat();
        if (!body(body).seats(seat)
                && above(body, provisionBody)
                && body(provisionBody).seats(seat)) {
            throw higherBody(body);
        }
        return seatIn(body);
    }

    /** The actor chairs the body. */
    public void chairs(String body) {
        if (!body.equals(chaired())) {
            throw new Refused(NOT_ENTITLED, "The chair of " + named(body) + " does this.");
        }
    }

    /** The actor chairs the body that a bracket is before. */
    void chairsBefore(String body) {
        var chaired = chaired();
        if (chaired != null && above(body, chaired)) {
            throw higherBody(body);
        }
        chairs(body);
    }

    /** The actor chairs the body that a provision is with. */
    void chairsWith(Provision provision) {
        var body = bodyOf(provision);
        var chaired = chaired();
        if (chaired != null && !chaired.equals(body)) {
            throw new Refused(
                    PROVISION_NOT_HERE,
                    "Provision " + provision.id() + " is with " + named(body) + ".");
        }
        chairs(body);
    }

    private String chaired() {
        return actor.capacity() instanceof Capacity.InOffice in && moderates(in.office())
                ? in.body()
                : null;
    }

    private Refused higherBody(String body) {
        return new Refused(
                BRACKET_BEFORE_HIGHER_BODY,
                "This is before " + named(body) + ", which alone may touch it.");
    }

    /** The actor chairs the body or is its secretary. */
    public boolean leads(String body) {
        return actor.capacity() instanceof Capacity.InOffice in
                && Objects.equals(in.body(), body)
                && (moderates(in.office()) || in.office() == Office.SECRETARY);
    }

    private static boolean moderates(Office office) {
        return office == Office.CHAIR || office == Office.VICE_CHAIR;
    }

    /** Competence is settled before the substance, and the answer was not "out of scope". */
    void unchallenged(String subject) {
        Competence.doubt(state, subject)
                .ifPresent(
                        doubt -> {
                            throw new Refused(doubt);
                        });
    }

    /** Nobody's challenge of it waits for a ruling. */
    void settled(String subject) {
        if (state.floor().challenged(subject)) {
            throw new Refused(
                    CHALLENGE_UNSETTLED,
                    "Whether " + subject + " is in scope is challenged and not yet ruled on.");
        }
    }
}
