package plenary.proposal.voice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.VoiceEvent;
import plenary.contracts.event.VoiceEvent.FeedbackAnswered;
import plenary.contracts.event.VoiceEvent.FeedbackGiven;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;

/** What was heard beside the negotiation. */
public record Voices(Shelf<Feedback> feedback) {

    public static final Voices NOTHING = new Voices(Shelf.empty());

    /** Feedback on any of these provisions that the bodies have not answered, oldest first. */
    public List<Feedback> unanswered(Collection<String> provisions) {
        return feedback.all().stream()
                .filter(f -> !f.answered() && provisions.contains(f.provision()))
                .toList();
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
                                    .answered(new Feedback.Answer(e.by(), e.text(), entry.at())));
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

    private Voices with(Feedback one) {
        return new Voices(feedback.with(one.id(), one));
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.FEEDBACK, feedback);
    }

    public static Voices from(Map<DocumentKey, Object> documents) {
        return new Voices(DocumentKey.shelf(documents, DocumentKind.FEEDBACK, Feedback.class));
    }
}
