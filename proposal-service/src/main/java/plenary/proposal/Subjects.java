package plenary.proposal;

import plenary.contracts.event.AgendaEvent;
import plenary.contracts.event.AgreementEvent;
import plenary.contracts.event.AmendmentEvent;
import plenary.contracts.event.BodyEvent.BodyCreated;
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
import plenary.contracts.event.SignatureEvent;
import plenary.contracts.event.SpeakingEvent;
import plenary.contracts.event.TermEvent;
import plenary.contracts.event.VetoEvent;
import plenary.contracts.event.VoiceEvent;
import plenary.contracts.event.VoteByRightEvent;
import plenary.contracts.event.VoteEvent;

/** What a fact is about, as its address within the forum: {@code poll/poll-1}. */
public final class Subjects {
    private Subjects() {}

    public static String of(DeliberationEvent event) {
        return switch (event) {
            case ForumEvent e -> ofForum(e);
            case BodyCreated e -> "body/" + e.body();
            case SessionEvent e -> ofSession(e);
            case AgendaEvent e -> "session/" + e.session();
            case SpeakingEvent e -> "session/" + e.session();
            case MotionEvent e -> "session/" + e.session();
            case ChairHandedOver e -> "session/" + e.session();
            case MinutesEvent e -> "session/" + e.session();
            case RoomEvent e -> "session/" + e.session();
            case ProposalEvent e -> "proposal/" + ofProposal(e);
            case ProposalPaperEvent e -> ofPaper(e);
            case NegotiatingGroupEvent e -> "negotiating-group/" + ofGroup(e);
            case RegisterEvent e -> ofRegister(e);
            case DraftEvent e -> ofDraft(e);
            case BracketEvent e -> ofBracket(e);
            case MarginEvent e -> ofMargin(e);
            case AmendmentEvent e -> "amendment/" + ofAmendment(e);
            case PollEvent e -> ofPoll(e);
            case VoteEvent e -> ofVote(e);
            case PaperVoteEvent.PollTakenOnPaper e -> "poll/" + e.poll();
            case RepeatVoteEvent.ReconsiderationMoved e -> "poll/" + e.poll();
            case VoteByRightEvent.VoteDemanded e -> e.subject();
            case DemandEvent.MethodDemandWithdrawn e -> e.subject();
            case DemandEvent.VoteDemandWithdrawn e -> e.subject();
            case PollCourseEvent.PollProxiesSet e -> "poll/" + e.poll();
            case PollCourseEvent.PollExtended e -> "poll/" + e.poll();
            case VoteByRightEvent.DivisionMoved e -> "provision/" + e.provision();
            case VoteByRightEvent.SeparateVotesMoved e -> "division/" + e.division();
            case VoteByRightEvent.DivisionOpposed e -> "division/" + e.division();
            case VoteByRightEvent.DivisionDecided e -> "division/" + e.division();
            case VoteByRightEvent.DividedPartDecided e -> "division/" + e.division();
            case VoteByRightEvent.DivisionEnded e -> "division/" + e.division();
            case PowersEvent.PowersTransferred e -> "delegation/" + e.from();
            case PowersEvent.TransferEnded e -> "transfer/" + e.transfer();
            case RepeatVoteEvent.TieRejected e -> "poll/" + e.poll();
            case RepeatVoteEvent.CastingVoteGiven e -> "poll/" + e.poll();
            case PaperVoteEvent.SheetScanned e -> "poll/" + e.poll();
            case VetoEvent e -> ofVeto(e);
            case RecommendationEvent e -> ofRecommendation(e);
            case SignatureEvent e -> "signature";
            case AgreementEvent e -> ofAgreement(e);
            case TermEvent e -> ofTerm(e);
            case VoiceEvent e -> ofVoice(e);
            case CitationEvent e -> ofCitation(e);
            case LanguageEvent e -> "provision/" + ofLanguage(e);
            case ForkEvent e -> ofFork(e);
            case ChairsDraftEvent e -> ofChairsDraft(e);
            case CarryOverTakenIn e -> "provision/" + e.provision();
            case MembershipEvent.MembershipsImported e -> "roster";
            case GroupRosterEvent.GroupRosterKept e -> "group/" + e.group();
            case HandingEvent.ProvisionTakenOver e -> "provision/" + e.provision();
            case HandingEvent.ProvisionSentDown e -> "provision/" + e.provision();
            case CharterEvent.CharterProposed e -> "charter/" + e.proposal();
            case CharterEvent.CharterConsented e -> "charter/" + e.proposal();
            case CharterEvent.CharterAdopted e -> "charter/" + e.proposal();
            case CharterEvent.CharterWithdrawn e -> "charter/" + e.proposal();
            case ItemEvent.ItemClassified e -> "item/" + e.item();
            case ItemEvent.MatterNamed e -> "item/" + e.item();
            case ConcernEvent e -> "concern/" + ofConcern(e);
            case GroupDecisionEvent e -> "petition/" + ofGroupDecision(e);
        };
    }

    private static String ofGroupDecision(GroupDecisionEvent event) {
        return switch (event) {
            case GroupDecisionEvent.GroupAsked e -> e.petition();
            case GroupDecisionEvent.PetitionObjected e -> e.petition();
            case GroupDecisionEvent.PetitionDeclared e -> e.petition();
            case GroupDecisionEvent.PetitionDecided e -> e.petition();
        };
    }

    private static String ofConcern(ConcernEvent event) {
        return switch (event) {
            case ConcernEvent.ConcernRaised e -> e.concern();
            case ConcernEvent.ConcernSigned e -> e.concern();
            case ConcernEvent.ConcernCompleted e -> e.concern();
            case ConcernEvent.ConcernConfirmed e -> e.concern();
            case ConcernEvent.ConcernUpheld e -> e.concern();
            case ConcernEvent.OpinionGiven e -> e.concern();
            case ConcernEvent.ConcernEnded e -> e.concern();
        };
    }

    private static String ofChairsDraft(ChairsDraftEvent event) {
        return switch (event) {
            case ChairsDraftEvent.DraftTabled e -> "chairs-draft/" + e.draft();
            case ChairsDraftEvent.DraftProvisionTabled e -> "chairs-draft/" + e.draft();
            case ChairsDraftEvent.BasisCalled e -> "chairs-draft/" + e.draft();
            case ChairsDraftEvent.BasisObjected e -> "chairs-draft/" + e.draft();
            case ChairsDraftEvent.ProvisionRewritten e -> "provision/" + e.provision();
            case ChairsDraftEvent.BasisTaken e -> "chairs-draft/" + e.draft();
            case ChairsDraftEvent.DraftVersionNamed e -> "draft";
        };
    }

    private static String ofFork(ForkEvent event) {
        return switch (event) {
            case ForkEvent.MemberJoined e -> "body/" + e.body();
            case ForkEvent.MemberLeft e -> "body/" + e.body();
            case ForkEvent.ProvisionsReferred e -> "referral/" + e.referral();
            case ForkEvent.ProvisionReturned e -> "provision/" + e.provision();
            case ForkEvent.GroupReported e -> "referral/" + e.referral();
            case ForkEvent.ReferralRecalled e -> "referral/" + e.referral();
        };
    }

    private static String ofForum(ForumEvent event) {
        return switch (event) {
            case ForumEvent.ForumCreated e -> "forum";
            case ForumEvent.ForumClockSet e -> "clock";
            case ForumEvent.RosterPartImported e -> "roster";
            case ForumEvent.RosterImported e -> "roster";
            case ForumEvent.RepresentativeInvited e -> "people";
            case ForumEvent.RepresentativeAccredited e -> "people";
            case ForumEvent.OfficerInstalled e -> "body/" + e.body();
        };
    }

    private static String ofSession(SessionEvent event) {
        return switch (event) {
            case SessionEvent.SessionOpened e -> "session/" + e.session();
            case SessionEvent.SessionSuspended e -> "session/" + e.session();
            case SessionEvent.SessionResumed e -> "session/" + e.session();
            case SessionEvent.SessionClosed e -> "session/" + e.session();
            case SessionEvent.PresenceSet e -> "session/" + e.session();
            case SessionEvent.StatementRecorded e -> "statement/" + e.statement();
            case SessionEvent.ScopeChallenged e -> e.subject();
            case SessionEvent.RulingGiven e -> "challenge/" + e.challenge();
            case SessionEvent.RulingAppealed e -> "challenge/" + e.challenge();
            case SessionEvent.AppealDecided e -> "challenge/" + e.challenge();
        };
    }

    private static String ofProposal(ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.ProposalAnnounced e -> e.proposal();
            case ProposalEvent.ProposalTabled e -> e.proposal();
            case ProposalEvent.ProposalRevised e -> e.proposal();
            case ProposalEvent.ProposalWithdrawn e -> e.proposal();
            case ProposalEvent.ProposalReintroduced e -> e.proposal();
            case ProposalEvent.ProposalDisposed e -> e.proposal();
            case ProposalEvent.SponsorConfirmed e -> e.proposal();
            case ProposalEvent.SponsorDenied e -> e.proposal();
            case ProposalEvent.SponsorLeft e -> e.proposal();
            case ProposalEvent.InstructionAllocated e -> e.proposal();
        };
    }

    private static String ofPaper(ProposalPaperEvent event) {
        return switch (event) {
            case ProposalPaperEvent.NonPaperCirculated e -> "proposal/" + e.proposal();
            case ProposalPaperEvent.AddendumIssued e -> "proposal/" + e.proposal();
            case ProposalPaperEvent.CorrigendumIssued e -> "proposal/" + e.proposal();
            case ProposalPaperEvent.SponsorJoined e -> "proposal/" + e.proposal();
            case ProposalPaperEvent.SponsorEntered e -> "proposal/" + e.proposal();
            case ProposalPaperEvent.ProposalSupported e -> "proposal/" + e.proposal();
            case ProposalPaperEvent.LateProposalAdmitted e -> "delegation/" + e.delegation();
        };
    }

    private static String ofGroup(NegotiatingGroupEvent event) {
        return switch (event) {
            case NegotiatingGroupEvent.GroupCreated e -> e.group();
            case NegotiatingGroupEvent.MemberJoined e -> e.group();
            case NegotiatingGroupEvent.MemberLeft e -> e.group();
            case NegotiatingGroupEvent.SpokespersonNamed e -> e.group();
            case NegotiatingGroupEvent.OnBehalfDeclared e -> e.group();
            case NegotiatingGroupEvent.MemberDissociated e -> e.group();
        };
    }

    private static String ofRegister(RegisterEvent event) {
        return switch (event) {
            case RegisterEvent.SeriesSet e -> "documents";
            case RegisterEvent.DocumentReserved e -> "document/" + e.document();
            case RegisterEvent.DocumentReceived e -> "document/" + e.document();
            case RegisterEvent.DocumentEdited e -> "document/" + e.document();
            case RegisterEvent.DocumentTranslated e -> "document/" + e.document();
            case RegisterEvent.DocumentPosted e -> "document/" + e.document();
            case RegisterEvent.DocumentFileAttached e -> "document/" + e.document();
            case RegisterEvent.DocumentSuperseded e -> "document/" + e.document();
            case RegisterEvent.ProgrammeIssued e -> "programme/" + e.day();
        };
    }

    private static String ofDraft(DraftEvent event) {
        return switch (event) {
            case DraftEvent.InstrumentPartImported e -> "draft";
            case DraftEvent.InstrumentImported e -> "draft";
            case DraftEvent.InstructionTakenUp e -> "provision/" + e.provision();
            case DraftEvent.WordingEdited e -> "provision/" + e.provision();
            case DraftEvent.ConsensusCalled e -> "consensus-call/" + e.call();
            case DraftEvent.ConsensusObjected e -> "consensus-call/" + e.call();
            case DraftEvent.ConsensusGavelled e -> "consensus-call/" + e.call();
            case DraftEvent.ReadingHeld e -> "draft";
            case DraftEvent.TextPartAdopted e -> "adopted";
            case DraftEvent.TextAdopted e -> "adopted";
        };
    }

    private static String ofBracket(BracketEvent event) {
        return switch (event) {
            case BracketEvent.BracketOpened e -> "bracket/" + e.bracket();
            case BracketEvent.BracketJoined e -> "bracket/" + e.bracket();
            case BracketEvent.BracketLetGo e -> "bracket/" + e.bracket();
            case BracketEvent.AlternativeProposed e -> "bracket/" + e.bracket();
            case BracketEvent.AlternativeChosen e -> "bracket/" + e.bracket();
            case BracketEvent.BracketLifted e -> "bracket/" + e.bracket();
            case BracketEvent.BracketGone e -> "bracket/" + e.bracket();
            case BracketEvent.BracketEscalated e -> "bracket/" + e.bracket();
            case BracketEvent.BracketReferred e -> "bracket/" + e.bracket();
            case BracketEvent.BracketsLinked e -> "bracket/" + e.bracket();
            case BracketEvent.AlternativeWithdrawn e -> "bracket/" + e.bracket();
            case BracketEvent.BracketsUnlinked e -> "bracket/" + e.bracket();
            // on the whole text it is a matter of its own
            case BracketEvent.ReservationEntered e ->
                    e.provision() == null
                            ? "reservation/" + e.reservation()
                            : "provision/" + e.provision();
            case BracketEvent.ReservationLifted e -> "reservation/" + e.reservation();
        };
    }

    private static String ofMargin(MarginEvent event) {
        return switch (event) {
            case MarginEvent.CommentMade e -> "comment/" + e.comment();
            case MarginEvent.CommentResolved e -> "comment/" + e.comment();
            case MarginEvent.CommentReopened e -> "comment/" + e.comment();
            case MarginEvent.CommentWithdrawn e -> "comment/" + e.comment();
            case MarginEvent.NoteWritten e -> "note/" + e.note();
            case MarginEvent.NoteRemoved e -> "note/" + e.note();
        };
    }

    private static String ofAmendment(AmendmentEvent event) {
        return switch (event) {
            case AmendmentEvent.AmendmentTabled e -> e.amendment();
            case AmendmentEvent.AmendmentsOrdered e -> e.order().getFirst();
            case AmendmentEvent.AmendmentSupported e -> e.amendment();
            case AmendmentEvent.AmendmentPut e -> e.amendment();
            case AmendmentEvent.AmendmentObjected e -> e.amendment();
            case AmendmentEvent.AmendmentAdopted e -> e.amendment();
            case AmendmentEvent.AmendmentRejected e -> e.amendment();
            case AmendmentEvent.AmendmentNotPut e -> e.amendment();
            case AmendmentEvent.AmendmentWithdrawn e -> e.amendment();
        };
    }

    private static String ofAgreement(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.SilenceOpened e -> "consensus-call/" + e.call();
            case AgreementEvent.SilenceExtended e -> "consensus-call/" + e.call();
            case AgreementEvent.SilenceEnded e -> "consensus-call/" + e.call();
            case AgreementEvent.ConsensusEnded e -> "consensus-call/" + e.call();
            case AgreementEvent.AdReferendumEntered e -> "provision/" + e.provision();
            case AgreementEvent.AdReferendumConfirmed e -> "provision/" + e.provision();
            case AgreementEvent.AdReferendumWithdrawn e -> "provision/" + e.provision();
            case AgreementEvent.AdReferendumLapsed e -> "provision/" + e.provision();
            case AgreementEvent.ReopeningPut e -> "provision/" + e.provision();
            case AgreementEvent.ReopeningObjected e -> "reopening/" + e.reopening();
            case AgreementEvent.ProvisionReopened e -> "provision/" + e.provision();
        };
    }

    private static String ofPoll(PollEvent event) {
        return switch (event) {
            case PollEvent.PollOpened e -> "poll/" + e.poll();
            case PollEvent.PollCloseRequested e -> "poll/" + e.poll();
            case PollEvent.PollCancelled e -> "poll/" + e.poll();
            case PollEvent.ResultReceived e -> "poll/" + e.poll();
            case PollEvent.TemperatureCheckOpened e -> "temperature-check/" + e.check();
            case PollEvent.TemperatureCheckClosed e -> "temperature-check/" + e.check();
        };
    }

    private static String ofVeto(VetoEvent event) {
        return switch (event) {
            case VetoEvent.RecommendationSuspended e -> "recommendation/" + e.recommendation();
            case VetoEvent.ThresholdRaised e -> "recommendation/" + e.recommendation();
            case VetoEvent.WindowExtended e -> "recommendation/" + e.recommendation();
            case VetoEvent.VetoOverridden e -> "veto/" + e.veto();
        };
    }

    private static String ofVote(VoteEvent event) {
        return switch (event) {
            case VoteEvent.MethodDemanded e -> e.subject();
            case VoteEvent.PollMethodChanged e -> "poll/" + e.poll();
            case VoteEvent.VoteNoted e -> "poll/" + e.poll();
            case VoteEvent.ProxyGiven e -> "proxy/" + e.proxy();
            case VoteEvent.ProxyWithdrawn e -> "proxy/" + e.proxy();
        };
    }

    private static String ofVoice(VoiceEvent event) {
        return switch (event) {
            case VoiceEvent.BenefitStated e -> "provision/" + e.provision();
            case VoiceEvent.CommentsOpened e -> "public-comments/" + e.period();
            case VoiceEvent.CommentMade e -> "public-comments/" + e.period();
            case VoiceEvent.CommentAnswered e -> "public-comment/" + e.comment();
            case VoiceEvent.CommentHidden e -> "public-comment/" + e.comment();
            case VoiceEvent.CommentsClosed e -> "public-comments/" + e.period();
            case VoiceEvent.FeedbackGiven e -> "provision/" + e.provision();
            case VoiceEvent.FeedbackAnswered e -> "feedback/" + e.feedback();
        };
    }

    private static String ofCitation(CitationEvent event) {
        return switch (event) {
            case CitationEvent.CitationEntered e -> "provision/" + e.provision();
            case CitationEvent.CitationWithdrawn e -> "citation/" + e.citation();
            case CitationEvent.ReferenceSettled e -> "provision/" + e.provision();
        };
    }

    private static String ofLanguage(LanguageEvent event) {
        return switch (event) {
            case LanguageEvent.TranslationEntered e -> e.provision();
            case LanguageEvent.TranslationCertified e -> e.provision();
            case LanguageEvent.TranslationDisputed e -> e.provision();
            case LanguageEvent.DisputeSettled e -> e.provision();
        };
    }

    private static String ofTerm(TermEvent event) {
        return switch (event) {
            case TermEvent.TermDeclared e -> "term/" + e.term();
            case TermEvent.TermRevised e -> "term/" + e.term();
            case TermEvent.TermWithdrawn e -> "term/" + e.term();
        };
    }

    private static String ofRecommendation(RecommendationEvent event) {
        return switch (event) {
            case RecommendationEvent.RecommendationPartPut e ->
                    "recommendation/" + e.recommendation();
            case RecommendationEvent.RecommendationPut e -> "recommendation/" + e.recommendation();
            case RecommendationEvent.EarlyWarningGiven e -> "provision/" + e.provision();
            case RecommendationEvent.WindowsOpened e -> "recommendation/" + e.recommendation();
            case RecommendationEvent.WindowEnded e -> "recommendation/" + e.recommendation();
            case RecommendationEvent.PetitionOpened e -> "petition/" + e.petition();
            case RecommendationEvent.PetitionSigned e -> "petition/" + e.petition();
            case RecommendationEvent.PetitionCompleted e -> "petition/" + e.petition();
            case RecommendationEvent.PetitionLapsed e -> "petition/" + e.petition();
            case RecommendationEvent.WaiverSigned e -> "recommendation/" + e.recommendation();
            case RecommendationEvent.VetoCast e -> "recommendation/" + e.recommendation();
            case RecommendationEvent.ReleaseSigned e -> "veto/" + e.veto();
            case RecommendationEvent.VetoNarrowed e -> "veto/" + e.veto();
            case RecommendationEvent.VetoLifted e -> "veto/" + e.veto();
            case RecommendationEvent.RecommendationReturned e ->
                    "recommendation/" + e.recommendation();
            case RecommendationEvent.RecommendationFailed e ->
                    "recommendation/" + e.recommendation();
            case RecommendationEvent.RecommendationAdopted e ->
                    "recommendation/" + e.recommendation();
        };
    }
}
