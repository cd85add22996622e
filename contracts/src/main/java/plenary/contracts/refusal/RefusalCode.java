package plenary.contracts.refusal;

/**
 * Every reason for which Plenary refuses, with its permanent code and HTTP status. Codes are never
 * renamed, reused or removed: clients branch on them.
 */
public enum RefusalCode {
    /** The body is not readable as the JSON this operation takes. */
    MALFORMED_JSON(400, "The body is not readable as the JSON this operation takes."),
    /**
     * A field is missing, too long or of the wrong form; the faults are listed with their places.
     */
    MALFORMED_REQUEST(
            400,
            "A field is missing, too long or of the wrong form; the faults are listed with their places."),
    /** The act needs a signed-in person. */
    SIGN_IN_NEEDED(401, "The act needs a signed-in person."),
    /**
     * The person does not hold the seat or office named in Plenary-As, or that capacity may not do
     * this.
     */
    NOT_ENTITLED(
            403,
            "The person does not hold the seat or office named in Plenary-As, or that capacity may not do this."),
    /** A write names the seat or office it is made as, in the header Plenary-As. */
    CAPACITY_MISSING(
            400, "A write names the seat or office it is made as, in the header Plenary-As."),
    /** The change came from another site's page. */
    CROSS_SITE_REQUEST(403, "The change came from another site's page."),
    /** There is nothing here that you may see. */
    NOT_FOUND(404, "There is nothing here that you may see."),
    /** The address does not take this method. */
    METHOD_NOT_ALLOWED(405, "The address does not take this method."),
    /** The address answers in none of the formats asked for. */
    NOT_ACCEPTABLE(406, "The address answers in none of the formats asked for."),
    /** Something with this identity is here already. */
    ALREADY_EXISTS(409, "Something with this identity is here already."),
    /** The version named in If-Match is no longer the one that stands. */
    STALE_VERSION(412, "The version named in If-Match is no longer the one that stands."),
    /** The body is larger than this operation takes. */
    TOO_LARGE(413, "The body is larger than this operation takes."),
    /** The address does not take this kind of body. */
    UNSUPPORTED_MEDIA_TYPE(415, "The address does not take this kind of body."),
    /** The key was used before by you for this operation with another body. */
    IDEMPOTENCY_KEY_REUSED(
            422, "The key was used before by you for this operation with another body."),
    /** Too many requests in a short time; Retry-After tells when to come again. */
    TOO_MANY_REQUESTS(
            429, "Too many requests in a short time; Retry-After tells when to come again."),
    /** Something broke on our side; the trace id finds it. */
    INTERNAL_ERROR(500, "Something broke on our side; the trace id finds it."),
    /** A part of the system is down; accepted acts are kept and delivered when it returns. */
    SERVICE_UNAVAILABLE(
            503,
            "A part of the system is down; accepted acts are kept and delivered when it returns."),
    /** Too many files are being made at the moment; Retry-After tells when to come again. */
    EXPORTS_BUSY(
            503,
            "Too many files are being made at the moment; Retry-After tells when to come again."),
    /** There is no forum of this name that you may see. */
    FORUM_NOT_FOUND(404, "There is no forum of this name that you may see."),
    /** No charter of this name ships with this deployment. */
    CHARTER_UNKNOWN(404, "No charter of this name ships with this deployment."),
    /** The charter has faults; each is listed with its place and reason. */
    CHARTER_FAULTY(422, "The charter has faults; each is listed with its place and reason."),
    /** The clock of a live forum cannot be set. */
    CLOCK_IS_LIVE(409, "The clock of a live forum cannot be set."),
    /** A rehearsal clock only goes forward. */
    CLOCK_GOES_FORWARD(409, "A rehearsal clock only goes forward."),
    /** The roster has faults; each is listed with its line and reason; nothing was imported. */
    ROSTER_FAULTY(
            422,
            "The roster has faults; each is listed with its line and reason; nothing was imported."),
    /** There is no such delegation in the roster. */
    DELEGATION_NOT_FOUND(404, "There is no such delegation in the roster."),
    /** There is no such seat in the roster. */
    SEAT_NOT_FOUND(404, "There is no such seat in the roster."),
    /** The seat is valid at another time: it has not begun, or has ended. */
    SEAT_OUT_OF_TIME(403, "The seat is valid at another time: it has not begun, or has ended."),
    /** The seat is recused and takes no part in this. */
    SEAT_RECUSED(403, "The seat is recused and takes no part in this."),
    /** The delegation's credentials do not allow this. */
    CREDENTIALS_INSUFFICIENT(403, "The delegation's credentials do not allow this."),
    /** There is no such body that you may see. */
    BODY_NOT_FOUND(404, "There is no such body that you may see."),
    /** The body is closed to those who are not its members. */
    BODY_CLOSED(403, "The body is closed to those who are not its members."),
    /** No address of yours is verified, so that no e-mail can go there. */
    EMAIL_NOT_VERIFIED(409, "No address of yours is verified, so that no e-mail can go there."),

    /** There is no such question within your delegations. */
    QUESTION_NOT_FOUND(404, "There is no such question within your delegations."),
    /** The delegation has as many questions without an answer as may wait at once. */
    QUESTIONS_WAITING(
            409, "The delegation has as many questions without an answer as may wait at once."),
    /** No open invitation waits for your verified e-mail address. */
    INVITATION_NOT_FOUND(404, "No open invitation waits for your verified e-mail address."),
    /** There is no such session. */
    SESSION_NOT_FOUND(404, "There is no such session."),
    /** The body has no open session. */
    SESSION_NOT_OPEN(409, "The body has no open session."),
    /** The body has an open session already. */
    SESSION_OPEN_ALREADY(409, "The body has an open session already."),
    /**
     * The session cannot close while proposals are not yet considered, unless the chair says so.
     */
    NOT_YET_CONSIDERED(
            409,
            "The session cannot close while proposals are not yet considered, unless the chair says so."),
    /** There is no such item on the agenda. */
    AGENDA_ITEM_NOT_FOUND(404, "There is no such item on the agenda."),
    /** The item was taken already; it stays on the agenda as it was. */
    AGENDA_ITEM_TAKEN(409, "The item was taken already; it stays on the agenda as it was."),
    /** Another item is being taken; it is concluded or deferred first. */
    AGENDA_ITEM_OPEN(409, "Another item is being taken; it is concluded or deferred first."),
    /** The consideration of the item is over. */
    AGENDA_ITEM_CONCLUDED(409, "The consideration of the item is over."),
    /** The item is not being taken. */
    AGENDA_ITEM_NOT_TAKEN(409, "The item is not being taken."),
    /** There is no such request to hold an item. */
    HOLD_NOT_FOUND(404, "There is no such request to hold an item."),
    /** The list of speakers is closed; who asked before is heard. */
    SPEAKERS_LIST_CLOSED(409, "The list of speakers is closed; who asked before is heard."),
    /** The floor was asked for already and not yet given. */
    FLOOR_ASKED_ALREADY(409, "The floor was asked for already and not yet given."),
    /** There is no such request for the floor. */
    FLOOR_REQUEST_NOT_FOUND(404, "There is no such request for the floor."),
    /** The request was called or taken off the list already. */
    FLOOR_REQUEST_OVER(409, "The request was called or taken off the list already."),
    /** The floor is not with this speaker. */
    FLOOR_NOT_HELD(409, "The floor is not with this speaker."),
    /** Another is next to speak; out of turn the floor is given with a reason. */
    NOT_NEXT_TO_SPEAK(
            409, "Another is next to speak; out of turn the floor is given with a reason."),
    /** The group has used its speaking time; more is given with a reason. */
    GROUP_TIME_SPENT(409, "The group has used its speaking time; more is given with a reason."),
    /** The charter knows no such motion. */
    MOTION_NOT_PROVIDED(422, "The charter knows no such motion."),
    /** The meeting has no such motion. */
    MOTION_NOT_FOUND(404, "The meeting has no such motion."),
    /** The motion is not in order now; by the charter another is decided first. */
    MOTION_OUT_OF_ORDER(
            409, "The motion is not in order now; by the charter another is decided first."),
    /** Such a motion is raised where it applies: on the provision, or on the vote. */
    MOTION_RAISED_ELSEWHERE(
            422, "Such a motion is raised where it applies: on the provision, or on the vote."),
    /** The motion is decided, withdrawn or ruled out. */
    MOTION_OVER(409, "The motion is decided, withdrawn or ruled out."),
    /** The chair rules on this motion; the body does not vote on it. */
    MOTION_FOR_THE_CHAIR(409, "The chair rules on this motion; the body does not vote on it."),
    /** The chair has ruled on the motion. */
    MOTION_RULED_ALREADY(409, "The chair has ruled on the motion."),
    /** As many speakers as the charter hears on this motion have asked. */
    MOTION_SPEAKERS_FULL(409, "As many speakers as the charter hears on this motion have asked."),
    /** Speakers on the motion wait; they are heard before it is put. */
    MOTION_SPEAKERS_WAIT(409, "Speakers on the motion wait; they are heard before it is put."),
    /** Somebody asks to speak against the motion; it is put to the vote. */
    MOTION_OPPOSED(409, "Somebody asks to speak against the motion; it is put to the vote."),
    /** A motion is before the meeting; it is decided before anything else is put. */
    MOTION_PENDING(
            409, "A motion is before the meeting; it is decided before anything else is put."),
    /** Somebody else presides over this meeting; the chair is handed back first. */
    NOT_PRESIDING(409, "Somebody else presides over this meeting; the chair is handed back first."),
    /** An observer speaks by leave of the chair, which was not given yet. */
    LEAVE_NEEDED(409, "An observer speaks by leave of the chair, which was not given yet."),
    /** The motion is not seconded as the charter asks. */
    MOTION_NOT_SECONDED(409, "The motion is not seconded as the charter asks."),
    /** Nothing is prepared for the gavel under this number. */
    GAVEL_NOT_FOUND(404, "Nothing is prepared for the gavel under this number."),
    /** The gavel fell on it, or it was taken back. */
    GAVEL_OVER(409, "The gavel fell on it, or it was taken back."),
    /** The gavel is in the chair's own hand; the secretary prepares. */
    GAVEL_OF_THE_CHAIR(403, "The gavel is in the chair's own hand; the secretary prepares."),
    /** The meeting's clock is not stopped. */
    CLOCK_NOT_STOPPED(409, "The meeting's clock is not stopped."),
    /** Nobody holds this office in the body. */
    OFFICE_VACANT(409, "Nobody holds this office in the body."),
    /** The minutes are approved; they are corrected by corrigendum. */
    MINUTES_APPROVED(409, "The minutes are approved; they are corrected by corrigendum."),
    /** The minutes are not approved yet. */
    MINUTES_NOT_APPROVED(409, "The minutes are not approved yet."),
    /** Minutes are approved in a later meeting of the body, while it is open. */
    MINUTES_NOT_DUE(409, "Minutes are approved in a later meeting of the body, while it is open."),
    /** The minutes have no such passage. */
    MINUTES_NOTE_NOT_FOUND(404, "The minutes have no such passage."),
    /** The charter provides no vote on appeals; the ruling stands. */
    APPEAL_NOT_PROVIDED(409, "The charter provides no vote on appeals; the ruling stands."),
    /** There is no such instrument. */
    INSTRUMENT_NOT_FOUND(404, "There is no such instrument."),
    /** The instrument has faults; each is listed with its place; nothing was imported. */
    INSTRUMENT_FAULTY(
            422, "The instrument has faults; each is listed with its place; nothing was imported."),
    /** The file cannot be read; each fault is listed with its place. */
    DOCUMENT_FAULTY(422, "The file cannot be read; each fault is listed with its place."),
    /** There is no such proposal. */
    PROPOSAL_NOT_FOUND(404, "There is no such proposal."),
    /** The proposal has no such instruction. */
    INSTRUCTION_NOT_FOUND(404, "The proposal has no such instruction."),
    /** SUP strikes out and NOC keeps: neither brings words. */
    INSTRUCTION_TEXT_UNWANTED(422, "SUP strikes out and NOC keeps: neither brings words."),
    /** A provision of the draft has this number already. */
    NUMBER_TAKEN(409, "A provision of the draft has this number already."),
    /** The instruction is in the draft already. */
    INSTRUCTION_TAKEN_UP(409, "The instruction is in the draft already."),
    /** The proposal is withdrawn. */
    PROPOSAL_WITHDRAWN(409, "The proposal is withdrawn."),
    /** The proposal stands and cannot be taken up again. */
    PROPOSAL_NOT_WITHDRAWN(409, "The proposal stands and cannot be taken up again."),
    /** The proposal has been amended, and the charter no longer lets it be withdrawn. */
    PROPOSAL_AMENDED(
            409, "The proposal has been amended, and the charter no longer lets it be withdrawn."),
    /** The delegation is not listed as a sponsor of this proposal. */
    NOT_LISTED(409, "The delegation is not listed as a sponsor of this proposal."),
    /** The paper has no standing until it is tabled. */
    PROPOSAL_NOT_TABLED(409, "The paper has no standing until it is tabled."),
    /** The deadline for proposals has passed; the chair may give leave. */
    PROPOSAL_TOO_LATE(409, "The deadline for proposals has passed; the chair may give leave."),
    /** The charter has a proposal discussed only once enough other delegations support it. */
    PROPOSAL_UNSUPPORTED(
            409,
            "The charter has a proposal discussed only once enough other delegations support it."),
    /** There is no such negotiating group. */
    NEGOTIATING_GROUP_NOT_FOUND(404, "There is no such negotiating group."),
    /** The delegation is not a member of the negotiating group. */
    NOT_A_MEMBER(403, "The delegation is not a member of the negotiating group."),
    /** Another delegation speaks for the negotiating group on this. */
    NOT_THE_SPOKESPERSON(403, "Another delegation speaks for the negotiating group on this."),
    /** There is no such document that you may see. */
    DOCUMENT_NOT_FOUND(404, "There is no such document that you may see."),
    /** The document is not at a stage that allows this. */
    DOCUMENT_NOT_READY(409, "The document is not at a stage that allows this."),
    /** There is no such file that you may see. */
    FILE_NOT_FOUND(404, "There is no such file that you may see."),
    /** Only a confirmed sponsor may do this. */
    SPONSOR_ONLY(403, "Only a confirmed sponsor may do this."),
    /** There is no such provision in the draft. */
    PROVISION_NOT_FOUND(404, "There is no such provision in the draft."),
    /** The provision is with another body. */
    PROVISION_NOT_HERE(409, "The provision is with another body."),
    /** The provision is referred to another body for now. */
    PROVISION_REFERRED(409, "The provision is referred to another body for now."),
    /** There is no such chair's draft. */
    CHAIRS_DRAFT_NOT_FOUND(404, "There is no such chair's draft."),
    /** The draft has no version of this name. */
    VERSION_NOT_FOUND(404, "The draft has no version of this name."),
    /** Nothing of this name was carried over and waits to be taken in. */
    CARRY_OVER_NOT_FOUND(404, "Nothing of this name was carried over and waits to be taken in."),
    /** There is no such referral. */
    REFERRAL_NOT_FOUND(404, "There is no such referral."),
    /** The referral is over: the group has reported, or the provisions were recalled. */
    REFERRAL_ENDED(
            409, "The referral is over: the group has reported, or the provisions were recalled."),
    /** The body is open and works on the draft itself; provisions are referred to closed bodies. */
    BODY_OPEN(
            409,
            "The body is open and works on the draft itself; provisions are referred to closed"
                    + " bodies."),
    /** The last member of a body does not leave it. */
    LAST_MEMBER(409, "The last member of a body does not leave it."),
    /** The passage no longer stands as you saw it; both wordings are given. */
    PASSAGE_CHANGED(409, "The passage no longer stands as you saw it; both wordings are given."),
    /** The quoted words stand more than once in the provision. */
    PASSAGE_AMBIGUOUS(409, "The quoted words stand more than once in the provision."),
    /** The selection crosses a bracket; it can be split into linked brackets. */
    PASSAGE_CROSSES_BRACKET(
            409, "The selection crosses a bracket; it can be split into linked brackets."),
    /** Brackets go at most eight deep. */
    BRACKET_TOO_DEEP(409, "Brackets go at most eight deep."),
    /** There is no such bracket. */
    BRACKET_NOT_FOUND(404, "There is no such bracket."),
    /** The bracket is no longer open. */
    BRACKET_CLOSED(409, "The bracket is no longer open."),
    /** The bracket is before a higher body, which alone may touch its inside. */
    BRACKET_BEFORE_HIGHER_BODY(
            409, "The bracket is before a higher body, which alone may touch its inside."),
    /** The seat holds this bracket already. */
    HOLDER_ALREADY(409, "The seat holds this bracket already."),
    /** The seat does not hold this bracket. */
    NOT_A_HOLDER(409, "The seat does not hold this bracket."),
    /** The bracket still has holders. */
    HOLDERS_REMAIN(409, "The bracket still has holders."),
    /** The bracket has this very wording already. */
    ALTERNATIVE_THERE(409, "The bracket has this very wording already."),
    /** The bracket has no such alternative. */
    ALTERNATIVE_NOT_FOUND(404, "The bracket has no such alternative."),
    /** The body has no parent to pass the bracket to. */
    NO_PARENT_BODY(409, "The body has no parent to pass the bracket to."),
    /** Something is missing here that must be filled before it can be agreed. */
    PLACEHOLDER_UNFILLED(
            409, "Something is missing here that must be filled before it can be agreed."),
    /** The brackets are not linked. */
    NOT_LINKED(409, "The brackets are not linked."),
    /** Only its author may do this. */
    AUTHOR_ONLY(403, "Only its author may do this."),
    /** There is no such reservation, or it is lifted. */
    RESERVATION_NOT_FOUND(404, "There is no such reservation, or it is lifted."),
    /** There is no such comment that you may see. */
    COMMENT_NOT_FOUND(404, "There is no such comment that you may see."),
    /** There is no such note that you may see. */
    NOTE_NOT_FOUND(404, "There is no such note that you may see."),
    /** There is no such amendment that you may see. */
    AMENDMENT_NOT_FOUND(404, "There is no such amendment that you may see."),
    /** The amendment is settled, or another is before the room, or this one is not. */
    AMENDMENT_NOT_OPEN(
            409, "The amendment is settled, or another is before the room, or this one is not."),
    /** Another amendment is further removed and goes first; the chair may set another order. */
    AMENDMENT_OUT_OF_ORDER(
            409,
            "Another amendment is further removed and goes first; the chair may set another"
                    + " order."),
    /** The charter has an amendment in second reading discussed only with enough support. */
    AMENDMENT_UNSUPPORTED(
            409,
            "The charter has an amendment in second reading discussed only with enough support."),
    /** Somebody objects to the amendment; it is not agreed by the gavel. */
    AMENDMENT_OBJECTED(409, "Somebody objects to the amendment; it is not agreed by the gavel."),
    /** There is no such call for consensus. */
    CONSENSUS_CALL_NOT_FOUND(404, "There is no such call for consensus."),
    /** The gavel has fallen or the call is void; a statement for the record remains possible. */
    CONSENSUS_CALL_ENDED(
            409,
            "The gavel has fallen or the call is void; a statement for the record remains possible."),
    /** The end lies before the one that stands, or is not to come. */
    DEADLINE_NOT_LATER(409, "The end lies before the one that stands, or is not to come."),
    /** The call is in the room; a silence procedure alone has an end that can be extended. */
    NOT_IN_WRITING(409, "The call is in the room; a silence procedure alone has an end to extend."),
    /** The call is in writing: no gavel falls on it, it ends at its instant. */
    IN_WRITING(409, "The call is in writing: no gavel falls on it, it ends at its instant."),
    /** There is no such agreement ad referendum. */
    AD_REFERENDUM_NOT_FOUND(404, "There is no such agreement ad referendum."),
    /** It was confirmed, withdrawn, lapsed or overtaken already. */
    AD_REFERENDUM_ENDED(409, "It was confirmed, withdrawn, lapsed or overtaken already."),
    /** The provision stands agreed; it is opened again first, as the charter provides. */
    PROVISION_AGREED(
            409, "The provision stands agreed; it is opened again first, as the charter provides."),
    /** The provision stands in an adopted text; the chair of the plenary opens it again first. */
    PROVISION_ADOPTED(
            409,
            "The provision stands in an adopted text; the chair of the plenary opens it again"
                    + " first."),
    /** There is no such question of opening agreed text again. */
    REOPENING_NOT_FOUND(404, "There is no such question of opening agreed text again."),
    /** The charter asks for a vote to open agreed text again, and none has carried it. */
    REOPENING_NOT_DECIDED(
            409, "The charter asks for a vote to open agreed text again, and none has carried it."),
    /** Nothing is agreed until everything is: part of the text is still open. */
    PACKAGE_INCOMPLETE(
            409, "Nothing is agreed until everything is: part of the text is still open."),
    /** The call pinned a wording that has been edited since; it is void. */
    WORDING_CHANGED(409, "The call pinned a wording that has been edited since; it is void."),
    /** None of the provisions named can be agreed as they stand. */
    NOTHING_TO_AGREE(409, "None of the provisions named can be agreed as they stand."),
    /** The text has open brackets. */
    BRACKETS_REMAIN(409, "The text has open brackets."),
    /** The text refers to provisions that leave it; settle the references first. */
    REFERENCES_UNSETTLED(
            409, "The text refers to provisions that leave it; settle the references first."),
    /** The text has not passed the reading that goes before. */
    READING_MISSING(409, "The text has not passed the reading that goes before."),
    /** There is no such defined term. */
    TERM_NOT_FOUND(404, "There is no such defined term."),
    /** There is no such feedback that you may see. */
    FEEDBACK_NOT_FOUND(404, "There is no such feedback that you may see."),
    /** The feedback has been answered. */
    FEEDBACK_ANSWERED(409, "The feedback has been answered."),
    /** Operational feedback on what would be closed has not been answered; it is listed. */
    FEEDBACK_UNANSWERED(
            409,
            "Operational feedback on what would be closed has not been answered; it is listed."),
    /** The provision is neither agreed nor adopted. */
    PROVISION_NOT_AGREED(409, "The provision is neither agreed nor adopted."),
    /** There is no such citation. */
    CITATION_NOT_FOUND(404, "There is no such citation."),
    /** The wording has no such reference. */
    REFERENCE_NOT_FOUND(404, "The wording has no such reference."),
    /** There is no such period of comments. */
    COMMENTS_NOT_FOUND(404, "There is no such period of comments."),
    /** Comments are not taken now. */
    COMMENTS_CLOSED(409, "Comments are not taken now."),
    /** One person comments once a minute and twenty times in a period. */
    COMMENT_LIMIT_REACHED(429, "One person comments once a minute and twenty times in a period."),
    /** The comment has been answered. */
    COMMENT_ANSWERED(409, "The comment has been answered."),
    /** The provision has no wording in this language. */
    TRANSLATION_NOT_FOUND(404, "The provision has no wording in this language."),
    /** There is no such linguistic dispute that is open. */
    DISPUTE_NOT_FOUND(404, "There is no such linguistic dispute that is open."),
    /** The wording in this language is behind or disputed, and cannot be certified. */
    TRANSLATION_NOT_ALIGNED(
            409, "The wording in this language is behind or disputed, and cannot be certified."),
    /** There is no such poll. */
    POLL_NOT_FOUND(404, "There is no such poll."),
    /** The poll is opened, and on its way to the ballot box; come again shortly. */
    POLL_NOT_HERE_YET(
            404, "The poll is opened, and on its way to the ballot box; come again shortly."),
    /** The vote is closed. */
    VOTING_CLOSED(409, "The vote is closed."),
    /** The vote is not open yet. */
    NOT_OPEN_YET(409, "The vote is not open yet."),
    /** Voting has begun; nothing interrupts it but a point of order on its conduct. */
    VOTING_BEGUN(
            409, "Voting has begun; nothing interrupts it but a point of order on its conduct."),
    /** The seat is not in the frozen electorate of this vote. */
    NOT_IN_ELECTORATE(403, "The seat is not in the frozen electorate of this vote."),
    /** You do not represent this seat. */
    NOT_YOUR_SEAT(403, "You do not represent this seat."),
    /** The seat has voted, and the charter does not allow a change. */
    ALREADY_VOTED(409, "The seat has voted, and the charter does not allow a change."),
    /** The ballot box is taking in other ballots; come again at once. */
    BALLOT_BOX_FULL(503, "The ballot box is taking in other ballots; come again at once."),
    /** The charter has no rule of this name. */
    RULE_UNKNOWN(404, "The charter has no rule of this name."),
    /** The charter, or a vote, says by which rule this is decided; the chair does not choose. */
    RULE_IS_THE_CHARTERS(
            409, "The charter, or a vote, says by which rule this is decided; the chair does not."),
    /** The rule asks for a quorum that is announced for each vote, and none was. */
    QUORUM_NOT_ANNOUNCED(
            409, "The rule asks for a quorum that is announced for each vote, and none was."),
    /** The matter has waited longer for its vote than the rule allows; it has lapsed. */
    MATTER_LAPSED(
            409, "The matter has waited longer for its vote than the rule allows; it has lapsed."),
    /** The vote would end sooner than the charter keeps votes open, or has ended already. */
    CLOSES_TOO_SOON(
            409,
            "The vote would end sooner than the charter keeps votes open, or has ended already."),
    /** The rule counts by seat, and a count of hands has none. */
    RULE_NEEDS_SEATS(409, "The rule counts by seat, and a count of hands has none."),
    /** A seat lacks a fact that the charter reads; without it the vote cannot be counted. */
    CANNOT_BE_COUNTED(
            409,
            "A seat lacks a fact that the charter reads; without it the vote cannot be counted."),
    /** The roll calls cannot be read; each fault is listed with its place. */
    ROLL_CALL_FAULTY(422, "The roll calls cannot be read; each fault is listed with its place."),
    /** A roll call names a unit that is not among the units given. */
    UNIT_UNKNOWN(422, "A roll call names a unit that is not among the units given."),
    /** The charter does not allow this method for this vote. */
    METHOD_NOT_ALLOWED_HERE(409, "The charter does not allow this method for this vote."),
    /** The quorum is not present. */
    QUORUM_NOT_PRESENT(409, "The quorum is not present."),
    /** A vote has decided this; it is taken again only as the charter has it. */
    DECIDED_ALREADY(409, "A vote has decided this; it is taken again only as the charter has it."),
    /** The matter was moved to be taken again before; that is done once. */
    RECONSIDERED_ALREADY(409, "The matter was moved to be taken again before; that is done once."),
    /** The charter lets time pass before a matter is taken again. */
    RECONSIDERATION_TOO_EARLY(409, "The charter lets time pass before a matter is taken again."),
    /** The charter does not let this be taken again here. */
    RECONSIDERATION_NOT_PROVIDED(409, "The charter does not let this be taken again here."),
    /** Only a seat that voted with those who won may move this. */
    NOT_WITH_THE_WINNERS(403, "Only a seat that voted with those who won may move this."),
    /** The time for a second vote on a tie has passed; the tie is a rejection. */
    SECOND_VOTE_TOO_LATE(
            409, "The time for a second vote on a tie has passed; the tie is a rejection."),
    /** What was put off is taken at a later meeting. */
    NOT_AT_A_LATER_MEETING(409, "What was put off is taken at a later meeting."),
    /** No tie waits for the casting vote of the moderator. */
    NO_TIE_TO_DECIDE(409, "No tie waits for the casting vote of the moderator."),
    /** A tie on this waits for the casting vote of the moderator. */
    CASTING_VOTE_AWAITED(409, "A tie on this waits for the casting vote of the moderator."),
    /** Enough delegations have asked for a vote on this; the gavel does not fall on it. */
    VOTE_DEMANDED(
            409,
            "Enough delegations have asked for a vote on this; the gavel does not fall on it."),
    /** The charter gives no right to a vote on this. */
    VOTE_NOT_ON_DEMAND(409, "The charter gives no right to a vote on this."),
    /** The charter knows no division. */
    DIVISION_NOT_PROVIDED(409, "The charter knows no division."),
    /** There is no such division, or it has no such part. */
    DIVISION_NOT_FOUND(404, "There is no such division, or it has no such part."),
    /** A motion for division is decided first. */
    DIVISION_UNDECIDED(409, "A motion for division is decided first."),
    /** Somebody objects to the division; it is voted on. */
    DIVISION_OPPOSED(409, "Somebody objects to the division; it is voted on."),
    /** The division is not granted. */
    DIVISION_NOT_GRANTED(409, "The division is not granted."),
    /** The motion for division is decided. */
    DIVISION_DECIDED(409, "The motion for division is decided."),
    /** The parts are voted on before the whole. */
    PARTS_FIRST(409, "The parts are voted on before the whole."),
    /** Every operative part was rejected, and with them the whole. */
    ALL_PARTS_REJECTED(409, "Every operative part was rejected, and with them the whole."),
    /** Amendments are dealt with before the provision is put to the vote. */
    AMENDMENTS_FIRST(409, "Amendments are dealt with before the provision is put to the vote."),
    /** The charter knows no transfer of powers. */
    TRANSFER_NOT_PROVIDED(409, "The charter knows no transfer of powers."),
    /** The delegation has transferred its powers. */
    POWERS_TRANSFERRED(409, "The delegation has transferred its powers."),
    /** There is no such transfer of powers. */
    TRANSFER_NOT_FOUND(404, "There is no such transfer of powers."),
    /** Only an appointed teller returns a count. */
    NOT_A_TELLER(403, "Only an appointed teller returns a count."),
    /** Two tellers' returns are needed before the count can close. */
    COUNT_INCOMPLETE(409, "Two tellers' returns are needed before the count can close."),
    /** The tellers' returns differ; the count cannot close until two agree. */
    TELLERS_DISAGREE(409, "The tellers' returns differ; the count cannot close until two agree."),
    /** The vote is taken on paper: nothing is cast on the network any more. */
    TAKEN_ON_PAPER(409, "The vote is taken on paper: nothing is cast on the network any more."),
    /** The vote is not taken on paper. */
    NOT_ON_PAPER(409, "The vote is not taken on paper."),
    /** The number is not that of this vote's sheet. */
    SHEET_OF_ANOTHER_VOTE(422, "The number is not that of this vote's sheet."),
    /** The seat cast its ballot before the vote went on paper, and that ballot stands. */
    ELECTRONIC_BALLOT_STANDS(
            409, "The seat cast its ballot before the vote went on paper, and that ballot stands."),
    /** A picture of the filled-in sheet is attached before the count can close. */
    SCAN_MISSING(409, "A picture of the filled-in sheet is attached before the count can close."),
    /** The count has more hands than the class has seats present. */
    COUNT_FAULTY(422, "The count has more hands than the class has seats present."),
    /** The seat gave no answer in this vote, or that very one. */
    NOTHING_TO_CORRECT(409, "The seat gave no answer in this vote, or that very one."),
    /** The charter does not offer this answer. */
    CHOICE_NOT_OFFERED(422, "The charter does not offer this answer."),
    /** Enough delegations have asked by right for another method. */
    METHOD_DEMANDED(409, "Enough delegations have asked by right for another method."),
    /** A class is too small to vote in secret: its members would see how the others voted. */
    SECRET_CLASS_TOO_SMALL(
            409,
            "A class is too small to vote in secret: its members would see how the others voted."),
    /** Seats of one class weigh differently; a secret sum would tell whose it is. */
    SECRET_WEIGHTS_DIFFER(
            409, "Seats of one class weigh differently; a secret sum would tell whose it is."),
    /** The key to the sealed ballots is not where it should be; the count waits for it. */
    SEALING_KEY_LOST(
            409,
            "The key to the sealed ballots is not where it should be; the count waits for it."),
    /** A sealed ballot does not open with the key of this vote; the count waits. */
    ENVELOPE_UNREADABLE(
            409, "A sealed ballot does not open with the key of this vote; the count waits."),
    /** The charter knows no proxies. */
    PROXIES_NOT_PROVIDED(409, "The charter knows no proxies."),
    /** The delegation holds as many proxies as the charter allows. */
    PROXY_HELD_ALREADY(409, "The delegation holds as many proxies as the charter allows."),
    /** The seat has given its proxy to another for this meeting. */
    PROXY_GIVEN_ALREADY(409, "The seat has given its proxy to another for this meeting."),
    /** Whoever holds a proxy is present in person; this holder is not. */
    PROXY_HOLDER_ABSENT(409, "Whoever holds a proxy is present in person; this holder is not."),
    /** There is no such proxy. */
    PROXY_NOT_FOUND(404, "There is no such proxy."),
    /** The charter lets nobody override this veto. */
    OVERRIDE_NOT_PROVIDED(409, "The charter lets nobody override this veto."),
    /** An override is voted on after all windows have ended. */
    WINDOWS_STILL_OPEN(409, "An override is voted on after all windows have ended."),
    /** A window is extended to a later end than it has. */
    WINDOW_NOT_LENGTHENED(422, "A window is extended to a later end than it has."),
    /** A temperature check is not a vote: it has no threshold, no outcome and no power. */
    TEMPERATURE_CHECK_DECIDES_NOTHING(
            409,
            "A temperature check is not a vote: it has no threshold, no outcome and no power."),
    /** There is no such temperature check. */
    CHECK_NOT_FOUND(404, "There is no such temperature check."),
    /** The temperature check is closed. */
    CHECK_CLOSED(409, "The temperature check is closed."),
    /** No answers are counted in this temperature check. */
    CHECK_NOT_COUNTED(409, "No answers are counted in this temperature check."),
    /** There is no such recommendation. */
    RECOMMENDATION_NOT_FOUND(404, "There is no such recommendation."),
    /** The recommendation is not at a stage that allows this. */
    RECOMMENDATION_NOT_OPEN(409, "The recommendation is not at a stage that allows this."),
    /** This text came back in a recommendation; it is put again and not as a new one. */
    PUT_AS_AGAIN(
            409, "This text came back in a recommendation; it is put again and not as a new one."),
    /** Another recommendation is deciding on some of this text. */
    TEXT_BEING_DECIDED(409, "Another recommendation is deciding on some of this text."),
    /** No window of this group is open on this recommendation. */
    WINDOW_NOT_OPEN(409, "No window of this group is open on this recommendation."),
    /** The window has ended: received at or after its exact end, an act does not count. */
    WINDOW_ENDED(
            409,
            "The window has ended: received at or after its exact end, an act does not count."),
    /** The group has no standing on this item. */
    NO_STANDING(409, "The group has no standing on this item."),
    /** The seat does not belong to this advisory group. */
    NOT_IN_GROUP(403, "The seat does not belong to this advisory group."),
    /** The recommendation has no such provision. */
    PROVISION_NOT_IN_TEXT(422, "The recommendation has no such provision."),
    /** What a reading is narrowed to is none of the words it can be. */
    UNKNOWN_VALUE(400, "What a reading is narrowed to is none of the words it can be."),
    /** The act gives no reason and needs one: a veto, or an act that opens agreed text. */
    REASON_MISSING(
            422,
            "The act gives no reason and needs one: a veto, or an act that opens agreed text."),
    /** A veto has a cure: wording, or what would make the group let go. */
    CURE_MISSING(422, "A veto has a cure: wording, or what would make the group let go."),
    /** A cure is said for a provision that the petition or veto does not stop. */
    CURE_NOT_CLAIMED(
            422, "A cure is said for a provision that the petition or veto does not stop."),
    /** A veto is the act of the group, by its charter's procedure, and of no single person. */
    VETO_IS_THE_GROUPS_ACT(
            403,
            "A veto is the act of the group, by its charter's procedure, and of no single person."),
    /**
     * The provision has not changed since the group's last window, and is linked to nothing that
     * has.
     */
    UNCHANGED_SINCE_WINDOW(
            409,
            "The provision has not changed since the group's last window, and is linked to nothing that has."),
    /** The charter lets a group veto an item once, and it has. */
    VETO_USED(409, "The charter lets a group veto an item once, and it has."),
    /** The charter limits how often a group vetoes in a time, and it has. */
    VETO_LIMIT_REACHED(409, "The group has used the vetoes the charter gives it in this time."),
    /** There is no such petition. */
    PETITION_NOT_FOUND(404, "There is no such petition."),
    /** The group has an open petition on this item. */
    PETITION_OPEN_ALREADY(409, "The group has an open petition on this item."),
    /** The petition is complete or has lapsed. */
    PETITION_ENDED(409, "The petition is complete or has lapsed."),
    /** The seat has signed already. */
    SIGNED_ALREADY(409, "The seat has signed already."),
    /** The group's chair declares with the minutes: a file, by its digest. */
    MINUTES_MISSING(422, "The group's chair declares with the minutes: a file, by its digest."),
    /** There is no such veto. */
    VETO_NOT_FOUND(404, "There is no such veto."),
    /** There is no adopted text to sign. */
    NOT_ADOPTED(409, "There is no adopted text to sign."),
    /** The signature is not open. */
    SIGNATURE_NOT_OPEN(409, "The signature is not open."),
    /** There is no such challenge. */
    CHALLENGE_NOT_FOUND(404, "There is no such challenge."),
    /** It was ruled out of scope. */
    OUT_OF_SCOPE(409, "It was ruled out of scope."),
    /** There is nothing of that name to challenge. */
    SUBJECT_NOT_FOUND(404, "There is nothing of that name to challenge."),
    /** There is no ruling yet that could be appealed. */
    NOT_RULED_YET(409, "There is no ruling yet that could be appealed."),
    /** The ruling has been appealed already; an appeal is decided once. */
    APPEALED_ALREADY(409, "The ruling has been appealed already; an appeal is decided once."),
    /** No appeal against a ruling waits for this vote. */
    NO_APPEAL(409, "No appeal against a ruling waits for this vote."),
    /** A question of competence is open here; it is settled before the substance. */
    CHALLENGE_UNSETTLED(
            409, "A question of competence is open here; it is settled before the substance."),
    /** The charter leaves no item to one group; every item is joint. */
    OWN_ITEMS_NOT_PROVIDED(409, "The charter leaves no item to one group; every item is joint."),
    /** The charter has no such advisory group, or none that may have own items. */
    GROUP_NOT_FOUND(
            404, "The charter has no such advisory group, or none that may have own items."),
    /** The item is one group's own, and that group alone decides it. */
    OWN_TO_GROUP(409, "The item is one group's own, and that group alone decides it."),
    /** The table of memberships has faults; each is listed with its line and reason. */
    MEMBERSHIPS_FAULTY(
            422, "The table of memberships has faults; each is listed with its line and reason."),
    /** The charter forbids that one principal acts through several channels. */
    DOUBLE_REPRESENTATION(
            409, "The charter forbids that one principal acts through several channels."),
    /** The charter lets this group advise and no more; it holds no veto. */
    ADVISES_ONLY(409, "The charter lets this group advise and no more; it holds no veto."),
    /** No charter of that id was laid before the forum. */
    CHARTER_PROPOSAL_NOT_FOUND(404, "No charter of that id was laid before the forum."),
    /** It was adopted or withdrawn already. */
    CHARTER_PROPOSAL_SETTLED(409, "This charter was adopted or withdrawn already."),
    /** A name and a version stand for one text for ever, and the next has a higher version. */
    CHARTER_VERSION_NOT_NEWER(
            422, "A charter of the same name needs a higher version than any that was in force."),
    /** Something of the forum has no place in the proposed charter. */
    CHARTER_DOES_NOT_FIT(422, "Something of the forum has no place in this charter."),
    /** No vote of the plenary has carried it by the charter's rule. */
    CHARTER_NOT_CARRIED(409, "No vote of the plenary has carried this charter."),
    /** A group that holds a veto has not agreed to it. */
    CHARTER_CONSENT_MISSING(409, "A group that holds a veto has not agreed to this charter."),
    /** Something is under way that the charter in force has to end. */
    CHARTER_IN_USE(409, "Something is under way that the charter in force has to end."),
    /** The charter was not kept as it was written. */
    CHARTER_TEXT_NOT_KEPT(
            404, "This charter was not kept as it was written; it can be read as data."),
    /** The charter keeps no such matter out of reach. */
    MATTER_UNKNOWN(422, "The charter keeps no such matter out of reach."),
    /** The charter keeps this matter out of reach of vetoes and petitions. */
    SUBJECT_EXCLUDED(409, "The charter keeps this matter out of reach of vetoes and petitions."),
    /** The charter knows no such petition of members. */
    CONCERN_NOT_PROVIDED(404, "The charter knows no such petition of members."),
    /** There is no such petition of members. */
    CONCERN_NOT_FOUND(404, "There is no such petition of members."),
    /** The charter lets members do this once on an item, and they have. */
    CONCERN_USED(409, "The charter lets members do this once on an item, and they have."),
    /** It is confirmed after the time to wait, and that is not over. */
    CONFIRMATION_NOT_YET(409, "It is confirmed after the time to wait, and that is not over."),
    /**
     * The text is held up for a time; until its end it is not voted on, agreed, read or adopted.
     */
    TEXT_SUSPENDED(
            409,
            "The text is held up for a time; until its end it is not voted on, agreed, read or adopted."),
    /** The item is joint, or another group's: this group does not decide it. */
    NOT_THE_GROUPS_OWN(
            409, "The item is joint, or another group's: this group does not decide it."),
    /** The challenge is settled. */
    CHALLENGE_SETTLED(409, "The challenge is settled.");

    private final int status;
    private final String meaning;

    RefusalCode(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    /** The permanent code, lower-kebab. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** What the code means, in general. */
    public String meaning() {
        return meaning;
    }

    /** The refusal of this kind, with a sentence about this occurrence. */
    public Refusal because(String detail) {
        return Refusal.of(this, detail);
    }
}
