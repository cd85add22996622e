package plenary.proposal.concern;

import static plenary.contracts.refusal.RefusalCode.TEXT_SUSPENDED;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plenary.contracts.charter.ConcernRule;
import plenary.contracts.event.ConcernEvent;
import plenary.contracts.event.ConcernEvent.ConcernCompleted;
import plenary.contracts.event.ConcernEvent.ConcernConfirmed;
import plenary.contracts.event.ConcernEvent.ConcernEnded;
import plenary.contracts.event.ConcernEvent.ConcernRaised;
import plenary.contracts.event.ConcernEvent.ConcernSigned;
import plenary.contracts.event.ConcernEvent.ConcernUpheld;
import plenary.contracts.event.ConcernEvent.OpinionGiven;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Rule;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.concern.Concern.ConcernStage;

/** The petitions of members of a forum. */
public record Concerns(Shelf<Concern> all) {

    public static final Concerns NOTHING = new Concerns(Shelf.empty());

    /** How the name of a petition of members begins where it decided which rule applies. */
    public static final String SUBJECT = "concern/";

    public Concerns evolve(Recorded entry) {
        return entry.event() instanceof ConcernEvent fact
                ? after(entry, fact)
                : this; // facts of the other parts
    }

    private Concerns after(Recorded entry, ConcernEvent fact) {
        return switch (fact) {
            case ConcernRaised e ->
                    new Concerns(all.with(e.concern(), Concern.of(e, entry.at(), entry.seq())));
            case ConcernSigned e -> change(e.concern(), one -> one.signedBy(e.seat()));
            case ConcernCompleted e ->
                    change(
                            e.concern(),
                            one ->
                                    one.at(
                                            e.confirmFrom() != null
                                                    ? ConcernStage.TO_BE_CONFIRMED
                                                    : e.until() != null
                                                            ? ConcernStage.SUSPENDED
                                                            : ConcernStage.UPHELD,
                                            e.confirmFrom(),
                                            e.until()));
            case ConcernConfirmed e -> change(e.concern(), one -> one.confirmedBy(e.seat()));
            case ConcernUpheld e ->
                    change(
                            e.concern(),
                            one -> one.at(ConcernStage.UPHELD, one.confirmFrom(), null));
            case OpinionGiven e -> change(e.concern(), one -> one.with(e.opinion()));
            case ConcernEnded e -> change(e.concern(), one -> one.ended(e.how(), entry.at()));
        };
    }

    private Concerns change(String id, UnaryOperator<Concern> change) {
        return new Concerns(all.with(id, change.apply(all.get(id))));
    }

    /** Those of a name that a class raised, or the whole chamber, in the order of the record. */
    Stream<Concern> of(String name, String votingClass) {
        return all.all().stream()
                .filter(one -> one.raised().name().equals(name))
                .filter(one -> Objects.equals(one.raised().votingClass(), votingClass));
    }

    /** Those of a kind that are on any of these, or on what they are part of, or on a part. */
    private Stream<Concern> touching(
            ForumState state, Collection<String> subjects, Predicate<Concern> of) {
        return all.all().stream()
                .filter(of)
                .filter(one -> Reach.touches(state, one.raised().subject(), subjects));
    }

    /** Those for which a time runs. */
    public Stream<Concern> running() {
        return all.all().stream().filter(one -> one.holdsUp() && one.until() != null);
    }

    /** Why no vote on any of these begins now. */
    public static Optional<Refusal> holdUp(ForumState state, Collection<String> subjects) {
        return state.concerns()
                .touching(state, subjects, Concern::holdsUp)
                .findFirst()
                .map(
                        one ->
                                Refusal.of(
                                        TEXT_SUSPENDED,
                                        one.raised().subject()
                                                + " is held up by "
                                                + one.id()
                                                + " ("
                                                + one.raised().name()
                                                + ") until "
                                                + one.until()
                                                + ".",
                                        Map.of("until", one.until(), "concern", one.id())));
    }

    /** The petition by which another rule applies to the vote on any of these. */
    public static Optional<Concern> upheld(ForumState state, Collection<String> subjects) {
        return state.concerns()
                .touching(state, subjects, one -> one.stage() == ConcernStage.UPHELD)
                .findFirst();
    }

    /** The rule it has apply. */
    public static Rule ruleOf(ForumState state, Concern concern) {
        var charter = state.assembly().forum().charter();
        return charter.concern(concern.raised().name())
                .map(ConcernRule::rule)
                .flatMap(charter::rule)
                .orElseThrow();
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.CONCERN, all);
    }

    public static Concerns from(Map<DocumentKey, Object> documents) {
        return new Concerns(DocumentKey.shelf(documents, DocumentKind.CONCERN, Concern.class));
    }
}
