package plenary.proposal.voice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.VoiceEvent;
import plenary.contracts.event.VoiceEvent.BenefitStated;
import plenary.contracts.event.VoiceEvent.CommentAnswered;
import plenary.contracts.event.VoiceEvent.CommentHidden;
import plenary.contracts.event.VoiceEvent.CommentMade;
import plenary.contracts.event.VoiceEvent.CommentsClosed;
import plenary.contracts.event.VoiceEvent.CommentsOpened;
import plenary.contracts.event.VoiceEvent.FeedbackAnswered;
import plenary.contracts.event.VoiceEvent.FeedbackGiven;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.language.Translation;

/** What was heard beside the negotiation. */
public record Voices(
        Shelf<Feedback> feedback,
        Shelf<BenefitStatement> benefits,
        Shelf<CommentPeriod> periods,
        Shelf<PublicComment> comments) {

    public static final Voices NOTHING =
            new Voices(Shelf.empty(), Shelf.empty(), Shelf.empty(), Shelf.empty());

    /** Feedback on any of these provisions that the bodies have not answered, oldest first. */
    public List<Feedback> unanswered(Collection<String> provisions) {
        return feedback.all().stream()
                .filter(f -> !f.answered() && provisions.contains(f.provision()))
                .toList();
    }

    /** The comments of a period, oldest first. */
    public List<PublicComment> of(String period) {
        return comments.all().stream().filter(c -> c.period().equals(period)).toList();
    }

    /**
     * @param before the forum before the fact
     */
    public Voices evolve(Recorded entry, ForumState before) {
        return entry.event() instanceof VoiceEvent fact ? after(entry, before, fact) : this;
    }

    private Voices after(Recorded entry, ForumState before, VoiceEvent fact) {
        return switch (fact) {
            case FeedbackGiven e -> with(given(entry, before, e));
            case FeedbackAnswered e ->
                    with(
                            feedback.get(e.feedback())
                                    .answered(
                                            new Feedback.BodyAnswer(e.by(), e.text(), entry.at())));
            case BenefitStated e -> with(stated(entry, before, e));
            case CommentsOpened e ->
                    with(
                            new CommentPeriod(
                                    e.period(),
                                    e.body(),
                                    e.session(),
                                    e.title(),
                                    e.from(),
                                    e.until(),
                                    null,
                                    List.of()));
            case CommentMade e ->
                    with(
                            new PublicComment(
                                    e.comment(),
                                    e.period(),
                                    e.provision(),
                                    e.author(),
                                    e.person(),
                                    e.text(),
                                    entry.at(),
                                    null,
                                    null));
            case CommentAnswered e ->
                    with(
                            comments.get(e.comment())
                                    .answered(
                                            new Feedback.BodyAnswer(e.by(), e.text(), entry.at())));
            case CommentHidden e ->
                    with(
                            comments.get(e.comment())
                                    .hidden(
                                            new PublicComment.Hidden(
                                                    e.by(), e.reason(), entry.at())));
            case CommentsClosed e ->
                    with(periods.get(e.period()).closedAt(entry.at(), e.unanswered()));
        };
    }

    private static Feedback given(Recorded entry, ForumState before, FeedbackGiven e) {
        var provision = before.texts().provisions().get(e.provision());
        return new Feedback(
                e.feedback(),
                e.provision(),
                e.version(),
                provision.suppressed() ? "" : provision.content().shown(),
                e.by(),
                e.how(),
                e.condition(),
                e.text(),
                e.evidence(),
                entry.at(),
                Concerned.audience(before, provision),
                null);
    }

    private static BenefitStatement stated(Recorded entry, ForumState before, BenefitStated e) {
        return new BenefitStatement(
                e.provision(),
                e.version(),
                Translation.words(before.texts().provisions().get(e.provision())),
                e.by(),
                e.benefit(),
                e.reason(),
                e.minutes(),
                entry.at());
    }

    private Voices with(Feedback one) {
        return new Voices(feedback.with(one.id(), one), benefits, periods, comments);
    }

    private Voices with(BenefitStatement one) {
        return new Voices(feedback, benefits.with(one.id(), one), periods, comments);
    }

    private Voices with(CommentPeriod one) {
        return new Voices(feedback, benefits, periods.with(one.id(), one), comments);
    }

    private Voices with(PublicComment one) {
        return new Voices(feedback, benefits, periods, comments.with(one.id(), one));
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.FEEDBACK, feedback);
        documents.keep(DocumentKind.BENEFIT, benefits);
        documents.keep(DocumentKind.COMMENT_PERIOD, periods);
        documents.keep(DocumentKind.PUBLIC_COMMENT, comments);
    }

    public static Voices from(Map<DocumentKey, Object> documents) {
        return new Voices(
                DocumentKey.shelf(documents, DocumentKind.FEEDBACK, Feedback.class),
                DocumentKey.shelf(documents, DocumentKind.BENEFIT, BenefitStatement.class),
                DocumentKey.shelf(documents, DocumentKind.COMMENT_PERIOD, CommentPeriod.class),
                DocumentKey.shelf(documents, DocumentKind.PUBLIC_COMMENT, PublicComment.class));
    }
}
