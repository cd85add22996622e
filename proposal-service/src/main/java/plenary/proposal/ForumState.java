package plenary.proposal;

import java.time.Instant;
import java.util.Map;
import plenary.contracts.event.DeliberationEvent;
import plenary.proposal.concern.Concerns;
import plenary.proposal.decision.Decisions;
import plenary.proposal.floor.Floor;
import plenary.proposal.fork.Forks;
import plenary.proposal.forum.Assembly;
import plenary.proposal.item.Items;
import plenary.proposal.language.Languages;
import plenary.proposal.margin.Margin;
import plenary.proposal.meeting.Meetings;
import plenary.proposal.negotiating.NegotiatingGroups;
import plenary.proposal.register.Register;
import plenary.proposal.term.Citations;
import plenary.proposal.term.Terms;
import plenary.proposal.text.Agreements;
import plenary.proposal.text.Texts;
import plenary.proposal.voice.Voices;

/**
 * All that is true of one forum: the consistency boundary of every act. An immutable tree; each
 * part evolves by the facts that concern it and is kept as documents.
 *
 * @param seq the record entry this state reflects, 0 before the first
 * @param at forum time of that entry
 */
public record ForumState(
        long seq,
        Instant at,
        Assembly assembly,
        Floor floor,
        Meetings meetings,
        Texts texts,
        Decisions decisions,
        Margin margin,
        Terms terms,
        Register register,
        NegotiatingGroups negotiating,
        Voices voices,
        Languages languages,
        Citations citations,
        Agreements agreements,
        Forks forks,
        Items items,
        Concerns concerns) {

    /** Before the first act. */
    public static final ForumState NOTHING =
            new ForumState(
                    0,
                    Instant.EPOCH,
                    Assembly.NOTHING,
                    Floor.NOTHING,
                    Meetings.NOTHING,
                    Texts.NOTHING,
                    Decisions.NOTHING,
                    Margin.NOTHING,
                    Terms.NOTHING,
                    Register.NOTHING,
                    NegotiatingGroups.NOTHING,
                    Voices.NOTHING,
                    Languages.NOTHING,
                    Citations.NOTHING,
                    Agreements.NOTHING,
                    Forks.NOTHING,
                    Items.NOTHING,
                    Concerns.NOTHING);

    public boolean exists() {
        return assembly.forum() != null;
    }

    /** The state after {@code event}, recorded next, at forum time {@code at}. */
    public ForumState evolve(Instant at, DeliberationEvent event) {
        var entry = new Recorded(seq + 1, at, event);
        var assemblyNow = assembly.evolve(entry);
        var textsNow = forks.texts(texts.evolve(entry), entry, assemblyNow);
        return new ForumState(
                entry.seq(),
                at,
                assemblyNow,
                floor.evolve(entry),
                meetings.evolve(entry, () -> assemblyNow.forum().charter()),
                textsNow,
                decisions.evolve(entry),
                margin.evolve(entry, texts, textsNow),
                terms.evolve(entry, this, assemblyNow, textsNow),
                register.evolve(entry),
                negotiating.evolve(entry),
                voices.evolve(entry, this),
                languages.evolve(entry, this),
                citations.evolve(entry),
                agreements.evolve(entry),
                forks.evolve(entry, this),
                items.evolve(entry),
                concerns.evolve(entry));
    }

    /**
     * The same as governed by the charter that was in force at an entry of the record: what began
     * then goes on under it to its end. For deciding alone; what is decided evolves the state as it
     * is.
     */
    public ForumState under(long entry) {
        var governed = assembly.under(entry);
        return governed == assembly ? this : with(governed, floor, texts, forks, negotiating);
    }

    /** The same with other texts: as somebody may read it. */
    public ForumState with(Texts other, Forks beside) {
        return with(assembly, floor, other, beside, negotiating);
    }

    /** The same with another floor: as somebody may see it. */
    public ForumState with(Floor other) {
        return with(assembly, other, texts, forks, negotiating);
    }

    /** The same with other groups: as somebody may know of what they did. */
    public ForumState with(NegotiatingGroups other) {
        return with(assembly, floor, texts, forks, other);
    }

    private ForumState with(
            Assembly governed, Floor seen, Texts read, Forks beside, NegotiatingGroups known) {
        return new ForumState(
                seq,
                at,
                governed,
                seen,
                meetings,
                read,
                decisions,
                margin,
                terms,
                register,
                known,
                voices,
                languages,
                citations,
                agreements,
                beside,
                items,
                concerns);
    }

    /** One fact as it enters the record. */
    public record Recorded(long seq, Instant at, DeliberationEvent event) {}

    /** What this state is kept as; unchanged parts are the same objects as before. */
    public Documents documents() {
        var documents = new Documents();
        assembly.keep(documents);
        floor.keep(documents);
        meetings.keep(documents);
        texts.keep(documents);
        decisions.keep(documents);
        margin.keep(documents);
        terms.keep(documents);
        register.keep(documents);
        negotiating.keep(documents);
        voices.keep(documents);
        languages.keep(documents);
        citations.keep(documents);
        agreements.keep(documents);
        forks.keep(documents);
        items.keep(documents);
        concerns.keep(documents);
        return documents;
    }

    /** The state these documents were kept from. */
    public static ForumState from(long seq, Instant at, Map<DocumentKey, Object> documents) {
        return new ForumState(
                seq,
                at,
                Assembly.from(documents),
                Floor.from(documents),
                Meetings.from(documents),
                Texts.from(documents),
                Decisions.from(documents),
                Margin.from(documents),
                Terms.from(documents),
                Register.from(documents),
                NegotiatingGroups.from(documents),
                Voices.from(documents),
                Languages.from(documents),
                Citations.from(documents),
                Agreements.from(documents),
                Forks.from(documents),
                Items.from(documents),
                Concerns.from(documents));
    }
}
