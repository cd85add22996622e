package plenary.proposal;

import plenary.contracts.event.AgendaEvent;
import plenary.contracts.event.AgreementEvent;
import plenary.contracts.event.AmendmentEvent;
import plenary.contracts.event.BodyEvent;
import plenary.contracts.event.BracketEvent;
import plenary.contracts.event.CarryOverEvent.CarryOverTakenIn;
import plenary.contracts.event.ChairsDraftEvent;
import plenary.contracts.event.CharterEvent;
import plenary.contracts.event.CitationEvent;
import plenary.contracts.event.ConcernEvent;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DemandEvent;
import plenary.contracts.event.DraftEvent;
import plenary.contracts.event.ForkEvent;
import plenary.contracts.event.ForumEvent;
import plenary.contracts.event.ForumEvent.RepresentativeInvited;
import plenary.contracts.event.GroupDecisionEvent;
import plenary.contracts.event.GroupRosterEvent;
import plenary.contracts.event.HandingEvent;
import plenary.contracts.event.ItemEvent;
import plenary.contracts.event.LanguageEvent;
import plenary.contracts.event.MarginEvent;
import plenary.contracts.event.MembershipEvent;
import plenary.contracts.event.MinutesEvent;
import plenary.contracts.event.MotionEvent;
import plenary.contracts.event.NegotiatingGroupEvent;
import plenary.contracts.event.PaperVoteEvent;
import plenary.contracts.event.PollCourseEvent;
import plenary.contracts.event.PollEvent;
import plenary.contracts.event.PowersEvent;
import plenary.contracts.event.PresidingEvent.ChairHandedOver;
import plenary.contracts.event.ProposalEvent;
import plenary.contracts.event.ProposalPaperEvent;
import plenary.contracts.event.RecommendationEvent;
import plenary.contracts.event.RegisterEvent;
import plenary.contracts.event.RepeatVoteEvent;
import plenary.contracts.event.RoomEvent;
import plenary.contracts.event.SessionEvent;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.SessionEvent.RulingAppealed;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SessionEvent.SessionResumed;
import plenary.contracts.event.SessionEvent.SessionSuspended;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.contracts.event.SignatureEvent;
import plenary.contracts.event.SpeakingEvent;
import plenary.contracts.event.TermEvent;
import plenary.contracts.event.VetoEvent;
import plenary.contracts.event.VoiceEvent;
import plenary.contracts.event.VoteByRightEvent;
import plenary.contracts.event.VoteEvent;
import plenary.proposal.decision.Hearing;
import plenary.proposal.floor.Statement;
import plenary.proposal.register.Version;

/** Who may read a fact: all, or the members of the closed body or group in which it happened. */
public final class Audiences {
    public static final String PUBLIC = "public";

    private Audiences() {}

    /**
     * @param after the forum just after the fact
     */
    public static String of(ForumState after, DeliberationEvent event) {
        return switch (event) {
            case RepresentativeInvited e -> "secretariat";
            case ForumEvent e -> PUBLIC;
            case BodyEvent e -> PUBLIC; // that a closed body exists, and its mandate, are public
            case SessionEvent e -> ofFloor(after, e);
            case AgendaEvent e -> ofSession(after, e.session());
            case SpeakingEvent e -> ofSession(after, e.session());
            case MotionEvent e -> ofSession(after, e.session());
            case ChairHandedOver e -> ofSession(after, e.session());
            case MinutesEvent e -> ofSession(after, e.session());
            case RoomEvent e -> ofSession(after, e.session());
            case ProposalEvent e -> PUBLIC;
            case ProposalPaperEvent e -> PUBLIC;
            case NegotiatingGroupEvent e -> ofGroup(after, e);
            case RegisterEvent e -> ofRegister(after, e);
            case DraftEvent e -> ofDraft(after, e);
            case BracketEvent e -> ofBracket(after, e);
            case MarginEvent e -> ofMargin(after, e);
            case AmendmentEvent e -> ofAmendment(after, e);
            case PollEvent e -> Hearing.audienceOf(after, e);
            case VoteEvent e -> Hearing.audienceOf(after, e);
            case VoteByRightEvent e -> Hearing.audienceOf(after, e);
            case DemandEvent e -> Hearing.audienceOf(after, e);
            case PollCourseEvent e -> Hearing.audienceOf(after, e);
            case PowersEvent e -> PUBLIC;
            case RepeatVoteEvent e -> Hearing.audienceOf(after, e);
            case PaperVoteEvent e -> Hearing.audienceOf(after, e);
            case VetoEvent e -> PUBLIC; // acts before all, as windows and vetoes are
            case RecommendationEvent e -> Hearing.audienceOf(after, e);
            case SignatureEvent e -> PUBLIC;
            case AgreementEvent e -> ofAgreement(after, e);
            case TermEvent e -> PUBLIC; // a word means the same to all
            case VoiceEvent e -> ofVoice(after, e);
            case LanguageEvent e -> ofLanguage(after, e);
            case CitationEvent e -> ofCitation(after, e);
            case ChairsDraftEvent e -> ofChairsDraft(after, e);
            case CarryOverTakenIn e -> PUBLIC;
            case GroupDecisionEvent e -> Hearing.audienceOf(after, e); // the group's own affair
            case GroupRosterEvent e -> PUBLIC; // who decides for a group is no secret
            case MembershipEvent e -> PUBLIC; // that is what it is for
            case ConcernEvent e -> PUBLIC; // members of a chamber act before all
            case HandingEvent e -> PUBLIC; // between open bodies alone
            case CharterEvent e -> PUBLIC; // how a forum is governed concerns everybody
            case ItemEvent e -> PUBLIC; // made in the open: a closed body classifies nothing
            case ForkEvent e -> PUBLIC; // who, what, when and what came back; not what was said
        };
    }

    private static String ofCitation(ForumState after, CitationEvent event) {
        return switch (event) {
            case CitationEvent.CitationEntered e -> ofProvision(after, e.provision());
            case CitationEvent.CitationWithdrawn e ->
                    ofProvision(after, after.citations().entered().get(e.citation()).provision());
            case CitationEvent.ReferenceSettled e -> ofProvision(after, e.provision());
        };
    }

    private static String ofLanguage(ForumState after, LanguageEvent event) {
        return switch (event) {
            case LanguageEvent.TranslationEntered e -> ofProvision(after, e.provision());
            case LanguageEvent.TranslationCertified e -> ofProvision(after, e.provision());
            case LanguageEvent.TranslationDisputed e -> ofProvision(after, e.provision());
            case LanguageEvent.DisputeSettled e -> ofProvision(after, e.provision());
        };
    }

    private static String ofVoice(ForumState after, VoiceEvent event) {
        return switch (event) {
            case VoiceEvent.BenefitStated e -> ofProvision(after, e.provision());
            case VoiceEvent.CommentMade e -> "secretariat"; // what is hidden must not stay readable
            case VoiceEvent.CommentsOpened e -> PUBLIC;
            case VoiceEvent.CommentAnswered e -> PUBLIC;
            case VoiceEvent.CommentHidden e -> PUBLIC;
            case VoiceEvent.CommentsClosed e -> PUBLIC;
            case VoiceEvent.FeedbackGiven e -> ofProvision(after, e.provision());
            case VoiceEvent.FeedbackAnswered e ->
                    ofProvision(after, after.voices().feedback().get(e.feedback()).provision());
        };
    }

    /** What a group does is public, but not what it does on a text behind closed doors. */
    private static String ofGroup(ForumState after, NegotiatingGroupEvent event) {
        return switch (event) {
            case NegotiatingGroupEvent.GroupCreated e -> PUBLIC;
            case NegotiatingGroupEvent.MemberJoined e -> PUBLIC;
            case NegotiatingGroupEvent.MemberLeft e -> PUBLIC;
            case NegotiatingGroupEvent.SpokespersonNamed e -> PUBLIC;
            case NegotiatingGroupEvent.OnBehalfDeclared e -> ofSubject(after, e.subject());
            case NegotiatingGroupEvent.MemberDissociated e -> ofSubject(after, e.subject());
        };
    }

    /** Who may know of a thing that an act was about: {@code bracket/b3}, {@code proposal/27}. */
    public static String ofSubject(ForumState state, String subject) {
        var parts = subject.split("/", 2);
        return switch (parts[0]) {
            case "bracket" -> ofBracket(state, parts[1]);
            case "provision" -> ofProvision(state, parts[1]);
            case "statement" -> ofStatement(state, state.floor().statements().get(parts[1]));
            default -> PUBLIC;
        };
    }

    private static String ofRegister(ForumState after, RegisterEvent event) {
        return switch (event) {
            case RegisterEvent.SeriesSet e -> PUBLIC;
            case RegisterEvent.DocumentReserved e -> ofBody(after, e.body());
            case RegisterEvent.DocumentReceived e -> ofUnposted(after, e.document());
            case RegisterEvent.DocumentEdited e -> ofUnposted(after, e.document());
            case RegisterEvent.DocumentTranslated e -> ofUnposted(after, e.document());
            case RegisterEvent.DocumentPosted e -> ofPaper(after, e.document());
            case RegisterEvent.DocumentFileAttached e -> ofFiles(after, e.document());
            case RegisterEvent.DocumentSuperseded e -> ofPaper(after, e.document());
            case RegisterEvent.ProgrammeIssued e -> PUBLIC;
        };
    }

    /** Who reads a document before it is posted: the secretariat; a closed body its own. */
    public static String ofUnposted(ForumState state, String document) {
        var audience = ofPaper(state, document);
        return audience.equals(PUBLIC) ? "secretariat" : audience;
    }

    /** Who reads the files of a document: before it is posted as its words, after it all. */
    public static String ofFiles(ForumState state, String document) {
        return state.register().versionsOf(document).stream().anyMatch(Version::posted)
                ? ofPaper(state, document)
                : ofUnposted(state, document);
    }

    /** Who may know of a document: those of the body it is for. */
    public static String ofPaper(ForumState state, String document) {
        return state.register()
                .papers()
                .find(document)
                .map(paper -> ofBody(state, paper.body()))
                .orElse(PUBLIC); // a proposal in another language
    }

    private static String ofChairsDraft(ForumState after, ChairsDraftEvent event) {
        return switch (event) {
            case ChairsDraftEvent.DraftTabled e -> ofBody(after, e.body());
            case ChairsDraftEvent.DraftProvisionTabled e -> ofTabled(after, e.draft());
            case ChairsDraftEvent.BasisCalled e -> ofBody(after, e.body());
            case ChairsDraftEvent.BasisObjected e -> ofTabled(after, e.draft());
            case ChairsDraftEvent.ProvisionRewritten e -> ofBody(after, e.body());
            case ChairsDraftEvent.BasisTaken e -> ofBody(after, e.body());
            case ChairsDraftEvent.DraftVersionNamed e -> PUBLIC;
        };
    }

    private static String ofTabled(ForumState after, String draft) {
        return ofBody(after, after.forks().tabled().get(draft).body());
    }

    private static String ofDraft(ForumState after, DraftEvent event) {
        return switch (event) {
            case DraftEvent.InstrumentPartImported e -> PUBLIC;
            case DraftEvent.InstrumentImported e -> PUBLIC;
            case DraftEvent.InstructionTakenUp e -> ofBody(after, e.body());
            case DraftEvent.WordingEdited e -> ofProvision(after, e.provision());
            case DraftEvent.ConsensusCalled e -> ofBody(after, e.body());
            case DraftEvent.ConsensusObjected e -> ofProvision(after, e.provision());
            case DraftEvent.ConsensusGavelled e -> ofBody(after, e.body());
            case DraftEvent.ReadingHeld e -> PUBLIC;
            case DraftEvent.TextPartAdopted e -> PUBLIC;
            case DraftEvent.TextAdopted e -> PUBLIC;
        };
    }

    private static String ofAgreement(ForumState after, AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.SilenceOpened e -> ofBody(after, e.body());
            case AgreementEvent.SilenceExtended e -> ofCall(after, e.call());
            case AgreementEvent.SilenceEnded e -> ofBody(after, e.body());
            case AgreementEvent.ConsensusEnded e -> ofBody(after, e.body());
            case AgreementEvent.AdReferendumEntered e -> ofCall(after, e.call());
            case AgreementEvent.AdReferendumConfirmed e -> ofProvision(after, e.provision());
            case AgreementEvent.AdReferendumWithdrawn e -> ofProvision(after, e.provision());
            case AgreementEvent.AdReferendumLapsed e -> ofProvision(after, e.provision());
            case AgreementEvent.ReopeningPut e -> ofBody(after, e.body());
            case AgreementEvent.ReopeningObjected e ->
                    ofBody(after, after.agreements().reopenings().get(e.reopening()).body());
            case AgreementEvent.ProvisionReopened e -> ofBody(after, e.body());
        };
    }

    /** What is said about a call may be said outside every meeting. */
    private static String ofStatement(ForumState state, Statement statement) {
        return statement.session() == null
                ? ofCall(state, Statement.call(statement.about()))
                : ofSession(state, statement.session());
    }

    private static String ofCall(ForumState state, String call) {
        return ofBody(state, state.texts().calls().get(call).body());
    }

    private static String ofBracket(ForumState after, BracketEvent event) {
        return switch (event) {
            case BracketEvent.BracketOpened e -> ofBracket(after, e.bracket());
            case BracketEvent.BracketJoined e -> ofBracket(after, e.bracket());
            case BracketEvent.BracketLetGo e -> ofBracket(after, e.bracket());
            case BracketEvent.AlternativeProposed e -> ofBracket(after, e.bracket());
            case BracketEvent.AlternativeChosen e -> ofBracket(after, e.bracket());
            case BracketEvent.BracketLifted e -> ofBracket(after, e.bracket());
            case BracketEvent.BracketGone e -> ofBracket(after, e.bracket());
            case BracketEvent.BracketEscalated e -> ofBracket(after, e.bracket());
            case BracketEvent.BracketReferred e -> ofBracket(after, e.bracket());
            case BracketEvent.BracketsLinked e -> ofBracket(after, e.bracket());
            case BracketEvent.AlternativeWithdrawn e -> ofBracket(after, e.bracket());
            case BracketEvent.BracketsUnlinked e -> ofBracket(after, e.bracket());
            case BracketEvent.ReservationEntered e -> ofProvision(after, e.provision());
            case BracketEvent.ReservationLifted e ->
                    ofProvision(
                            after, after.texts().reservations().get(e.reservation()).provision());
        };
    }

    private static String ofMargin(ForumState after, MarginEvent event) {
        return switch (event) {
            case MarginEvent.CommentMade e -> e.audience();
            case MarginEvent.CommentResolved e -> ofComment(after, e.comment());
            case MarginEvent.CommentReopened e -> ofComment(after, e.comment());
            case MarginEvent.CommentWithdrawn e -> ofComment(after, e.comment());
            case MarginEvent.NoteWritten e -> e.audience();
            case MarginEvent.NoteRemoved e -> after.margin().notes().get(e.note()).audience();
        };
    }

    private static String ofComment(ForumState state, String comment) {
        return state.margin().comments().get(comment).audience();
    }

    private static String ofAmendment(ForumState after, AmendmentEvent event) {
        return switch (event) {
            case AmendmentEvent.AmendmentTabled e -> e.audience();
            case AmendmentEvent.AmendmentsOrdered e -> ofProvision(after, e.provision());
            case AmendmentEvent.AmendmentSupported e -> ofAmendment(after, e.amendment());
            case AmendmentEvent.AmendmentPut e -> ofAmendment(after, e.amendment());
            case AmendmentEvent.AmendmentObjected e -> ofAmendment(after, e.amendment());
            case AmendmentEvent.AmendmentAdopted e -> ofAmendment(after, e.amendment());
            case AmendmentEvent.AmendmentRejected e -> ofAmendment(after, e.amendment());
            case AmendmentEvent.AmendmentNotPut e -> ofAmendment(after, e.amendment());
            case AmendmentEvent.AmendmentWithdrawn e -> ofAmendment(after, e.amendment());
        };
    }

    /** What a closed body does with an amendment stays inside, wherever it was tabled. */
    private static String ofAmendment(ForumState state, String id) {
        var amendment = state.margin().amendments().get(id);
        var now = ofProvision(state, amendment.provision());
        return now.equals(PUBLIC) ? amendment.audience() : now;
    }

    /**
     * One passed up is the higher body's, from a closed body once it has reported; any other
     * belongs to the body its provision is with.
     */
    private static String ofBracket(ForumState state, String id) {
        var bracket = state.texts().brackets().get(id);
        var risen =
                state.texts()
                        .provisions()
                        .find(bracket.provision())
                        .filter(p -> ofBody(state, p.body()).equals(PUBLIC))
                        .map(p -> above(state, bracket.body(), p.body()))
                        .orElse(false);
        return risen ? ofBody(state, bracket.body()) : ofProvision(state, bracket.provision());
    }

    private static boolean above(ForumState state, String higher, String lower) {
        return state.assembly()
                .parentOf(lower)
                .map(parent -> parent.id().equals(higher) || above(state, higher, parent.id()))
                .orElse(false);
    }

    private static String ofProvision(ForumState state, String id) {
        return state.texts()
                .provisions()
                .find(id)
                .map(provision -> ofBody(state, provision.body()))
                .orElse(PUBLIC);
    }

    /** What a closed body's meeting is called and why it stops is told to its members. */
    private static String ofFloor(ForumState after, SessionEvent event) {
        return switch (event) {
            case SessionOpened e -> ofSession(after, e.session());
            case SessionSuspended e -> ofSession(after, e.session());
            case SessionResumed e -> ofSession(after, e.session());
            case SessionClosed e -> ofSession(after, e.session());
            case PresenceSet e -> ofSession(after, e.session());
            case StatementRecorded e ->
                    e.session() == null
                            ? ofCall(after, Statement.call(e.about()))
                            : ofSession(after, e.session());
            case ScopeChallenged e -> PUBLIC;
            case RulingGiven e -> PUBLIC;
            case RulingAppealed e -> PUBLIC;
            case AppealDecided e -> PUBLIC;
        };
    }

    private static String ofSession(ForumState state, String session) {
        return ofBody(state, state.floor().sessions().get(session).body());
    }

    /** A provision nobody has taken up yet is with the plenary. */
    private static String ofBody(ForumState state, String body) {
        return body == null ? PUBLIC : state.assembly().bodies().get(body).audience();
    }
}
