package plenary.proposal;

import plenary.contracts.event.VoteByRightEvent.VoteDemanded;
import plenary.contracts.event.VoteEvent.MethodDemanded;
import plenary.proposal.concern.Concern;
import plenary.proposal.decision.Check;
import plenary.proposal.decision.Division;
import plenary.proposal.decision.EarlyWarning;
import plenary.proposal.decision.Entrusted;
import plenary.proposal.decision.Poll;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.decision.SignatureBook;
import plenary.proposal.decision.Transfer;
import plenary.proposal.floor.Challenge;
import plenary.proposal.floor.Session;
import plenary.proposal.floor.Statement;
import plenary.proposal.fork.CarriedProvision;
import plenary.proposal.fork.DraftVersion;
import plenary.proposal.fork.Referral;
import plenary.proposal.fork.TabledDraft;
import plenary.proposal.forum.Body;
import plenary.proposal.forum.Forum;
import plenary.proposal.forum.People;
import plenary.proposal.forum.Roster;
import plenary.proposal.item.Item;
import plenary.proposal.language.Translation;
import plenary.proposal.margin.Amendment;
import plenary.proposal.margin.AmendmentOrder;
import plenary.proposal.margin.BracketDays;
import plenary.proposal.margin.Comment;
import plenary.proposal.margin.Note;
import plenary.proposal.meeting.Agenda;
import plenary.proposal.meeting.MeetingRoom;
import plenary.proposal.meeting.MinutesBook;
import plenary.proposal.meeting.Motions;
import plenary.proposal.meeting.Presiding;
import plenary.proposal.meeting.SpeakersList;
import plenary.proposal.negotiating.NegotiatingGroup;
import plenary.proposal.register.Leave;
import plenary.proposal.register.Paper;
import plenary.proposal.register.Programme;
import plenary.proposal.register.Settings;
import plenary.proposal.register.Version;
import plenary.proposal.term.Citation;
import plenary.proposal.term.SettledReference;
import plenary.proposal.term.Term;
import plenary.proposal.text.AdReferendum;
import plenary.proposal.text.AdoptedText;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.ConsensusCall;
import plenary.proposal.text.Draft;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Reopening;
import plenary.proposal.text.Reservation;
import plenary.proposal.voice.BenefitStatement;
import plenary.proposal.voice.CommentPeriod;
import plenary.proposal.voice.Feedback;
import plenary.proposal.voice.PublicComment;

/** The kinds of documents a forum's state is kept as, and the type each is read back to. */
public enum DocumentKind {
    FORUM(Forum.class),
    ROSTER(Roster.class),
    PEOPLE(People.class),
    BODY(Body.class),
    SESSION(Session.class),
    STATEMENT(Statement.class),
    CHALLENGE(Challenge.class),
    AGENDA(Agenda.class),
    SPEAKERS(SpeakersList.class),
    MOTIONS(Motions.class),
    PRESIDING(Presiding.class),
    MINUTES(MinutesBook.class),
    ROOM(MeetingRoom.class),
    PROPOSAL(Proposal.class),
    DRAFT(Draft.class),
    PROVISION(Provision.class),
    BRACKET(Bracket.class),
    CALL(ConsensusCall.class),
    RESERVATION(Reservation.class),
    ADOPTED(AdoptedText.class),
    AD_REFERENDUM(AdReferendum.class),
    REOPENING(Reopening.class),
    POLL(Poll.class),
    CHECK(Check.class),
    RECOMMENDATION(Recommendation.class),
    WARNING(EarlyWarning.class),
    SIGNATURE(SignatureBook.class),
    METHOD_DEMAND(MethodDemanded.class),
    PROXY(Entrusted.class),
    VOTE_DEMAND(VoteDemanded.class),
    DIVISION(Division.class),
    TRANSFER(Transfer.class),
    COMMENT(Comment.class),
    NOTE(Note.class),
    AMENDMENT(Amendment.class),
    AMENDMENT_ORDER(AmendmentOrder.class),
    BRACKET_DAYS(BracketDays.class),
    TERM(Term.class),
    REGISTER(Settings.class),
    LEAVE(Leave.class),
    PAPER(Paper.class),
    PAPER_VERSION(Version.class),
    PROGRAMME(Programme.class),
    NEGOTIATING_GROUP(NegotiatingGroup.class),
    FEEDBACK(Feedback.class),
    BENEFIT(BenefitStatement.class),
    COMMENT_PERIOD(CommentPeriod.class),
    PUBLIC_COMMENT(PublicComment.class),
    CITATION(Citation.class),
    REFERENCE(SettledReference.class),
    TRANSLATION(Translation.class),
    REFERRAL(Referral.class),
    TABLED(TabledDraft.class),
    VERSION(DraftVersion.class),
    CARRIED(CarriedProvision.class),
    ITEM(Item.class),
    CONCERN(Concern.class);

    private final Class<?> type;

    DocumentKind(Class<?> type) {
        this.type = type;
    }

    public Class<?> type() {
        return type;
    }
}
