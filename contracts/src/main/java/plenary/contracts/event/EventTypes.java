package plenary.contracts.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The wire names, by hand: a literal never changes, whatever becomes of the class. Within v1 only
 * optional fields are added.
 */
public final class EventTypes {
    private static final Map<String, Class<? extends Event>> BY_TYPE = new LinkedHashMap<>();
    private static final Map<Class<? extends Event>, String> BY_CLASS = new LinkedHashMap<>();

    static {
        name("forum.created.v1", ForumEvent.ForumCreated.class);
        name("forum.clock-set.v1", ForumEvent.ForumClockSet.class);
        name("roster.part-imported.v1", ForumEvent.RosterPartImported.class);
        name("roster.imported.v1", ForumEvent.RosterImported.class);
        name("representative.invited.v1", ForumEvent.RepresentativeInvited.class);
        name("representative.accredited.v1", ForumEvent.RepresentativeAccredited.class);
        name("officer.installed.v1", ForumEvent.OfficerInstalled.class);
        name("body.created.v1", BodyEvent.BodyCreated.class);
        name("session.opened.v1", SessionEvent.SessionOpened.class);
        name("session.suspended.v1", SessionEvent.SessionSuspended.class);
        name("session.resumed.v1", SessionEvent.SessionResumed.class);
        name("session.closed.v1", SessionEvent.SessionClosed.class);
        name("presence.set.v1", SessionEvent.PresenceSet.class);
        name("statement.recorded.v1", SessionEvent.StatementRecorded.class);
        name("scope.challenged.v1", SessionEvent.ScopeChallenged.class);
        name("agenda.set.v1", AgendaEvent.AgendaSet.class);
        name("agenda-item.taken.v1", AgendaEvent.ItemTaken.class);
        name("agenda-item.closed.v1", AgendaEvent.ItemClosed.class);
        name("agenda-item.held.v1", AgendaEvent.ItemHeld.class);
        name("hold.released.v1", AgendaEvent.HoldReleased.class);
        name("announcement.made.v1", AgendaEvent.AnnouncementMade.class);
        name("speaking.arranged.v1", SpeakingEvent.SpeakingArranged.class);
        name("floor.requested.v1", SpeakingEvent.FloorRequested.class);
        name("floor.withdrawn.v1", SpeakingEvent.RequestWithdrawn.class);
        name("floor.given.v1", SpeakingEvent.FloorGiven.class);
        name("floor.ended.v1", SpeakingEvent.FloorEnded.class);
        name("speakers-list.closed.v1", SpeakingEvent.SpeakersListClosed.class);
        name("speakers-list.reopened.v1", SpeakingEvent.SpeakersListReopened.class);
        name("motion.moved.v1", MotionEvent.MotionMoved.class);
        name("motion.seconded.v1", MotionEvent.MotionSeconded.class);
        name("motion.withdrawn.v1", MotionEvent.MotionWithdrawn.class);
        name("motion.ruled.v1", MotionEvent.MotionRuled.class);
        name("motion.appealed.v1", MotionEvent.MotionRulingAppealed.class);
        name("motion.appeal-decided.v1", MotionEvent.MotionAppealDecided.class);
        name("motion.decided.v1", MotionEvent.MotionDecided.class);
        name("chair.handed-over.v1", PresidingEvent.ChairHandedOver.class);
        name("leave.granted.v1", RoomEvent.LeaveGranted.class);
        name("session.clock-stopped.v1", RoomEvent.SessionClockStopped.class);
        name("session.clock-restarted.v1", RoomEvent.SessionClockRestarted.class);
        name("gavel.prepared.v1", RoomEvent.GavelPrepared.class);
        name("gavel.struck.v1", RoomEvent.GavelStruck.class);
        name("gavel.taken-back.v1", RoomEvent.GavelTakenBack.class);
        name("minutes.noted.v1", MinutesEvent.MinutesNoted.class);
        name("minutes.note-struck.v1", MinutesEvent.MinutesNoteStruck.class);
        name("minutes.approved.v1", MinutesEvent.MinutesApproved.class);
        name("minutes.corrected.v1", MinutesEvent.MinutesCorrected.class);
        name("ruling.given.v1", SessionEvent.RulingGiven.class);
        name("ruling.appealed.v1", SessionEvent.RulingAppealed.class);
        name("proposal.announced.v1", ProposalEvent.ProposalAnnounced.class);
        name("proposal.tabled.v1", ProposalEvent.ProposalTabled.class);
        name("proposal.revised.v1", ProposalEvent.ProposalRevised.class);
        name("proposal.withdrawn.v1", ProposalEvent.ProposalWithdrawn.class);
        name("proposal.reintroduced.v1", ProposalEvent.ProposalReintroduced.class);
        name("proposal.disposed.v1", ProposalEvent.ProposalDisposed.class);
        name("sponsor.confirmed.v1", ProposalEvent.SponsorConfirmed.class);
        name("sponsor.denied.v1", ProposalEvent.SponsorDenied.class);
        name("sponsor.left.v1", ProposalEvent.SponsorLeft.class);
        name("instruction.allocated.v1", ProposalEvent.InstructionAllocated.class);
        name("instrument.part-imported.v1", DraftEvent.InstrumentPartImported.class);
        name("non-paper.circulated.v1", ProposalPaperEvent.NonPaperCirculated.class);
        name("addendum.issued.v1", ProposalPaperEvent.AddendumIssued.class);
        name("corrigendum.issued.v1", ProposalPaperEvent.CorrigendumIssued.class);
        name("sponsor.joined.v1", ProposalPaperEvent.SponsorJoined.class);
        name("sponsor.entered.v1", ProposalPaperEvent.SponsorEntered.class);
        name("proposal.supported.v1", ProposalPaperEvent.ProposalSupported.class);
        name("late-proposal.admitted.v1", ProposalPaperEvent.LateProposalAdmitted.class);
        name("negotiating-group.created.v1", NegotiatingGroupEvent.GroupCreated.class);
        name("negotiating-group.joined.v1", NegotiatingGroupEvent.MemberJoined.class);
        name("negotiating-group.left.v1", NegotiatingGroupEvent.MemberLeft.class);
        name("spokesperson.named.v1", NegotiatingGroupEvent.SpokespersonNamed.class);
        name("on-behalf.declared.v1", NegotiatingGroupEvent.OnBehalfDeclared.class);
        name("member.dissociated.v1", NegotiatingGroupEvent.MemberDissociated.class);
        name("document-series.set.v1", RegisterEvent.SeriesSet.class);
        name("document.reserved.v1", RegisterEvent.DocumentReserved.class);
        name("document.received.v1", RegisterEvent.DocumentReceived.class);
        name("document.edited.v1", RegisterEvent.DocumentEdited.class);
        name("document.translated.v1", RegisterEvent.DocumentTranslated.class);
        name("document.posted.v1", RegisterEvent.DocumentPosted.class);
        name("document.file-attached.v1", RegisterEvent.DocumentFileAttached.class);
        name("document.superseded.v1", RegisterEvent.DocumentSuperseded.class);
        name("programme.issued.v1", RegisterEvent.ProgrammeIssued.class);
        name("instrument.imported.v1", DraftEvent.InstrumentImported.class);
        name("instruction.taken-up.v1", DraftEvent.InstructionTakenUp.class);
        name("wording.edited.v1", DraftEvent.WordingEdited.class);
        name("consensus.called.v1", DraftEvent.ConsensusCalled.class);
        name("consensus.objected.v1", DraftEvent.ConsensusObjected.class);
        name("consensus.gavelled.v1", DraftEvent.ConsensusGavelled.class);
        name("reading.held.v1", DraftEvent.ReadingHeld.class);
        name("text.part-adopted.v1", DraftEvent.TextPartAdopted.class);
        name("text.adopted.v1", DraftEvent.TextAdopted.class);
        name("bracket.opened.v1", BracketEvent.BracketOpened.class);
        name("bracket.joined.v1", BracketEvent.BracketJoined.class);
        name("bracket.let-go.v1", BracketEvent.BracketLetGo.class);
        name("alternative.proposed.v1", BracketEvent.AlternativeProposed.class);
        name("alternative.chosen.v1", BracketEvent.AlternativeChosen.class);
        name("bracket.lifted.v1", BracketEvent.BracketLifted.class);
        name("bracket.gone.v1", BracketEvent.BracketGone.class);
        name("bracket.escalated.v1", BracketEvent.BracketEscalated.class);
        name("bracket.referred.v1", BracketEvent.BracketReferred.class);
        name("brackets.linked.v1", BracketEvent.BracketsLinked.class);
        name("reservation.entered.v1", BracketEvent.ReservationEntered.class);
        name("term.declared.v1", TermEvent.TermDeclared.class);
        name("term.revised.v1", TermEvent.TermRevised.class);
        name("term.withdrawn.v1", TermEvent.TermWithdrawn.class);
        name("reservation.lifted.v1", BracketEvent.ReservationLifted.class);
        name("brackets.unlinked.v1", BracketEvent.BracketsUnlinked.class);
        name("alternative.withdrawn.v1", BracketEvent.AlternativeWithdrawn.class);
        name("comment.made.v1", MarginEvent.CommentMade.class);
        name("comment.resolved.v1", MarginEvent.CommentResolved.class);
        name("comment.reopened.v1", MarginEvent.CommentReopened.class);
        name("comment.withdrawn.v1", MarginEvent.CommentWithdrawn.class);
        name("note.written.v1", MarginEvent.NoteWritten.class);
        name("note.removed.v1", MarginEvent.NoteRemoved.class);
        name("amendment.tabled.v1", AmendmentEvent.AmendmentTabled.class);
        name("amendments.ordered.v1", AmendmentEvent.AmendmentsOrdered.class);
        name("amendment.supported.v1", AmendmentEvent.AmendmentSupported.class);
        name("amendment.put.v1", AmendmentEvent.AmendmentPut.class);
        name("amendment.objected.v1", AmendmentEvent.AmendmentObjected.class);
        name("amendment.adopted.v1", AmendmentEvent.AmendmentAdopted.class);
        name("amendment.rejected.v1", AmendmentEvent.AmendmentRejected.class);
        name("amendment.not-put.v1", AmendmentEvent.AmendmentNotPut.class);
        name("amendment.withdrawn.v1", AmendmentEvent.AmendmentWithdrawn.class);
        name("feedback.given.v1", VoiceEvent.FeedbackGiven.class);
        name("feedback.answered.v1", VoiceEvent.FeedbackAnswered.class);
        name("benefit.stated.v1", VoiceEvent.BenefitStated.class);
        name("public-comments.opened.v1", VoiceEvent.CommentsOpened.class);
        name("public-comment.made.v1", VoiceEvent.CommentMade.class);
        name("public-comment.answered.v1", VoiceEvent.CommentAnswered.class);
        name("public-comment.hidden.v1", VoiceEvent.CommentHidden.class);
        name("public-comments.closed.v1", VoiceEvent.CommentsClosed.class);
        name("citation.entered.v1", CitationEvent.CitationEntered.class);
        name("citation.withdrawn.v1", CitationEvent.CitationWithdrawn.class);
        name("reference.settled.v1", CitationEvent.ReferenceSettled.class);
        name("translation.entered.v1", LanguageEvent.TranslationEntered.class);
        name("translation.certified.v1", LanguageEvent.TranslationCertified.class);
        name("translation.disputed.v1", LanguageEvent.TranslationDisputed.class);
        name("dispute.settled.v1", LanguageEvent.DisputeSettled.class);
        name("poll.opened.v1", PollEvent.PollOpened.class);
        name("poll.close-requested.v1", PollEvent.PollCloseRequested.class);
        name("poll.cancelled.v1", PollEvent.PollCancelled.class);
        name("result.received.v1", PollEvent.ResultReceived.class);
        name("temperature-check.opened.v1", PollEvent.TemperatureCheckOpened.class);
        name("temperature-check.closed.v1", PollEvent.TemperatureCheckClosed.class);
        name("recommendation.part-put.v1", RecommendationEvent.RecommendationPartPut.class);
        name("method.demanded.v1", VoteEvent.MethodDemanded.class);
        name("poll.method-changed.v1", VoteEvent.PollMethodChanged.class);
        name("poll.proxies-set.v1", PollCourseEvent.PollProxiesSet.class);
        name("poll.extended.v1", PollCourseEvent.PollExtended.class);
        name("method.demand-withdrawn.v1", DemandEvent.MethodDemandWithdrawn.class);
        name("vote.demand-withdrawn.v1", DemandEvent.VoteDemandWithdrawn.class);
        name("poll.taken-on-paper.v1", PaperVoteEvent.PollTakenOnPaper.class);
        name("sheet.scanned.v1", PaperVoteEvent.SheetScanned.class);
        name("vote.demanded.v1", VoteByRightEvent.VoteDemanded.class);
        name("division.moved.v1", VoteByRightEvent.DivisionMoved.class);
        name("division.separate-votes-moved.v1", VoteByRightEvent.SeparateVotesMoved.class);
        name("division.opposed.v1", VoteByRightEvent.DivisionOpposed.class);
        name("division.decided.v1", VoteByRightEvent.DivisionDecided.class);
        name("division.part-decided.v1", VoteByRightEvent.DividedPartDecided.class);
        name("division.ended.v1", VoteByRightEvent.DivisionEnded.class);
        name("powers.transferred.v1", PowersEvent.PowersTransferred.class);
        name("powers.transfer-ended.v1", PowersEvent.TransferEnded.class);
        name("reconsideration.moved.v1", RepeatVoteEvent.ReconsiderationMoved.class);
        name("tie.rejected.v1", RepeatVoteEvent.TieRejected.class);
        name("casting-vote.given.v1", RepeatVoteEvent.CastingVoteGiven.class);
        name("vote.noted.v1", VoteEvent.VoteNoted.class);
        name("proxy.given.v1", VoteEvent.ProxyGiven.class);
        name("proxy.withdrawn.v1", VoteEvent.ProxyWithdrawn.class);
        name("window.extended.v1", VetoEvent.WindowExtended.class);
        name("veto.overridden.v1", VetoEvent.VetoOverridden.class);
        name("recommendation.put.v1", RecommendationEvent.RecommendationPut.class);
        name("warning.given.v1", RecommendationEvent.EarlyWarningGiven.class);
        name("windows.opened.v1", RecommendationEvent.WindowsOpened.class);
        name("window.ended.v1", RecommendationEvent.WindowEnded.class);
        name("petition.opened.v1", RecommendationEvent.PetitionOpened.class);
        name("petition.signed.v1", RecommendationEvent.PetitionSigned.class);
        name("petition.completed.v1", RecommendationEvent.PetitionCompleted.class);
        name("petition.lapsed.v1", RecommendationEvent.PetitionLapsed.class);
        name("waiver.signed.v1", RecommendationEvent.WaiverSigned.class);
        name("veto.cast.v1", RecommendationEvent.VetoCast.class);
        name("release.signed.v1", RecommendationEvent.ReleaseSigned.class);
        name("veto.narrowed.v1", RecommendationEvent.VetoNarrowed.class);
        name("veto.lifted.v1", RecommendationEvent.VetoLifted.class);
        name("recommendation.returned.v1", RecommendationEvent.RecommendationReturned.class);
        name("recommendation.failed.v1", RecommendationEvent.RecommendationFailed.class);
        name("recommendation.adopted.v1", RecommendationEvent.RecommendationAdopted.class);
        name("signature.opened.v1", SignatureEvent.SignatureOpened.class);
        name("signature.given.v1", SignatureEvent.SignatureGiven.class);
        name("signature.closed.v1", SignatureEvent.SignatureClosed.class);
        name("silence.opened.v1", AgreementEvent.SilenceOpened.class);
        name("silence.extended.v1", AgreementEvent.SilenceExtended.class);
        name("silence.ended.v1", AgreementEvent.SilenceEnded.class);
        name("consensus.ended.v1", AgreementEvent.ConsensusEnded.class);
        name("ad-referendum.entered.v1", AgreementEvent.AdReferendumEntered.class);
        name("ad-referendum.confirmed.v1", AgreementEvent.AdReferendumConfirmed.class);
        name("ad-referendum.withdrawn.v1", AgreementEvent.AdReferendumWithdrawn.class);
        name("ad-referendum.lapsed.v1", AgreementEvent.AdReferendumLapsed.class);
        name("reopening.put.v1", AgreementEvent.ReopeningPut.class);
        name("reopening.objected.v1", AgreementEvent.ReopeningObjected.class);
        name("provision.reopened.v1", AgreementEvent.ProvisionReopened.class);
        name("appeal.decided.v1", SessionEvent.AppealDecided.class);
        name("member.joined.v1", ForkEvent.MemberJoined.class);
        name("member.left.v1", ForkEvent.MemberLeft.class);
        name("provisions.referred.v1", ForkEvent.ProvisionsReferred.class);
        name("provision.returned.v1", ForkEvent.ProvisionReturned.class);
        name("group.reported.v1", ForkEvent.GroupReported.class);
        name("referral.recalled.v1", ForkEvent.ReferralRecalled.class);
        name("draft.tabled.v1", ChairsDraftEvent.DraftTabled.class);
        name("draft.provision-tabled.v1", ChairsDraftEvent.DraftProvisionTabled.class);
        name("basis.called.v1", ChairsDraftEvent.BasisCalled.class);
        name("basis.objected.v1", ChairsDraftEvent.BasisObjected.class);
        name("provision.rewritten.v1", ChairsDraftEvent.ProvisionRewritten.class);
        name("basis.taken.v1", ChairsDraftEvent.BasisTaken.class);
        name("draft.version-named.v1", ChairsDraftEvent.DraftVersionNamed.class);
        name("carry-over.taken-in.v1", CarryOverEvent.CarryOverTakenIn.class);
        name("roster.kept-by-group.v1", GroupRosterEvent.GroupRosterKept.class);
        name("memberships.imported.v1", MembershipEvent.MembershipsImported.class);
        name("charter.proposed.v1", CharterEvent.CharterProposed.class);
        name("charter.consented.v1", CharterEvent.CharterConsented.class);
        name("charter.adopted.v1", CharterEvent.CharterAdopted.class);
        name("charter.withdrawn.v1", CharterEvent.CharterWithdrawn.class);
        name("provision.taken-over.v1", HandingEvent.ProvisionTakenOver.class);
        name("provision.sent-down.v1", HandingEvent.ProvisionSentDown.class);
        name("item.classified.v1", ItemEvent.ItemClassified.class);
        name("item.matter-named.v1", ItemEvent.MatterNamed.class);
        name("recommendation.suspended.v1", VetoEvent.RecommendationSuspended.class);
        name("threshold.raised.v1", VetoEvent.ThresholdRaised.class);
        name("group.asked.v1", GroupDecisionEvent.GroupAsked.class);
        name("petition.objected.v1", GroupDecisionEvent.PetitionObjected.class);
        name("petition.declared.v1", GroupDecisionEvent.PetitionDeclared.class);
        name("petition.decided.v1", GroupDecisionEvent.PetitionDecided.class);
        name("concern.raised.v1", ConcernEvent.ConcernRaised.class);
        name("concern.signed.v1", ConcernEvent.ConcernSigned.class);
        name("concern.completed.v1", ConcernEvent.ConcernCompleted.class);
        name("concern.confirmed.v1", ConcernEvent.ConcernConfirmed.class);
        name("concern.upheld.v1", ConcernEvent.ConcernUpheld.class);
        name("concern.opinion-given.v1", ConcernEvent.OpinionGiven.class);
        name("concern.ended.v1", ConcernEvent.ConcernEnded.class);
        name("poll.missed.v1", VotingEvent.PollMissed.class);
        name("poll.closed.v1", VotingEvent.PollClosed.class);
        name("temperature-check.counted.v1", VotingEvent.TemperatureCheckCounted.class);
    }

    private EventTypes() {}

    private static void name(String type, Class<? extends Event> event) {
        BY_TYPE.put(type, event);
        BY_CLASS.put(event, type);
    }

    /** The wire name of an event. */
    public static String of(Event event) {
        var type = BY_CLASS.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("no wire name for " + event.getClass());
        }
        return type;
    }

    /** The event class a wire name stands for; empty for a name this version does not know. */
    public static Optional<Class<? extends Event>> byName(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Every wire name, in a stable order. */
    public static Map<String, Class<? extends Event>> all() {
        return Map.copyOf(BY_TYPE);
    }
}
