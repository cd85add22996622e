package plenary.proposal.language;

import java.time.Instant;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about other languages. */
public sealed interface LanguageCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return LanguageDecider.decide(state, actor, this);
    }

    String provision();

    String language();

    /**
     * @param expectedVersion of the provision, or null where the actor named none
     */
    record EnterTranslation(
            String provision, String language, String heading, String text, Long expectedVersion)
            implements LanguageCommand {}

    record CertifyTranslation(String provision, String language) implements LanguageCommand {}

    record DisputeTranslation(String provision, String language, String reason)
            implements LanguageCommand {}

    /**
     * @param reason null where the delegation lets go of its own dispute
     */
    record SettleDispute(String provision, String language, String dispute, String reason)
            implements LanguageCommand {}
}
