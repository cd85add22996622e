package plenary.proposal.record;

import java.util.List;
import plenary.contracts.event.AgreementEvent.SilenceEnded;
import plenary.contracts.event.BracketEvent.BracketGone;
import plenary.contracts.event.BracketEvent.BracketLifted;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.DraftEvent.ConsensusObjected;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.contracts.event.ProposalEvent.ProposalWithdrawn;
import plenary.contracts.event.ProposalEvent.SponsorDenied;
import plenary.contracts.event.RecommendationEvent.RecommendationAdopted;
import plenary.contracts.event.RecommendationEvent.RecommendationFailed;
import plenary.contracts.event.RecommendationEvent.RecommendationReturned;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.contracts.event.SignatureEvent.SignatureGiven;

/**
 * What kinds of acts a day is told by, the weightiest first: the order is the rule by which five
 * are chosen. Of those that are told apart each makes a sentence; the others are counted together.
 *
 * @see FiveSentences
 */
public enum Happening {
    TEXT_ADOPTED(true, TextAdopted.class),
    RECOMMENDATION_ADOPTED(true, RecommendationAdopted.class),
    VOTE(true, ResultReceived.class),
    VETO(true, VetoCast.class),
    RECOMMENDATION_BACK(true, RecommendationReturned.class, RecommendationFailed.class),
    SIGNATURES(false, SignatureGiven.class),
    RULING(true, RulingGiven.class, AppealDecided.class),
    AGREED(false, ConsensusGavelled.class, SilenceEnded.class),
    WITHDRAWN(false, ProposalWithdrawn.class),
    CHECK(true, TemperatureCheckClosed.class),
    TABLED(false, ProposalTabled.class),
    DENIED(false, SponsorDenied.class),
    BRACKETS(false, BracketOpened.class, BracketLifted.class, BracketGone.class),
    OBJECTIONS(false, ConsensusObjected.class),
    MEETINGS(false, SessionOpened.class),
    STATEMENTS(false, StatementRecorded.class),
    ROSTER(false, RosterImported.class);

    private final boolean apart;
    private final List<Class<? extends DeliberationEvent>> events;

    @SafeVarargs
    Happening(boolean apart, Class<? extends DeliberationEvent>... events) {
        this.apart = apart;
        this.events = List.of(events);
    }

    /** Whether each of its acts makes a sentence of its own. */
    public boolean apart() {
        return apart;
    }

    /** The facts that count as this. */
    public List<Class<? extends DeliberationEvent>> events() {
        return events;
    }

    public boolean is(DeliberationEvent event) {
        return events.contains(event.getClass());
    }
}
