package plenary.proposal.task;

/** What somebody is waited for. */
public enum TaskSort {
    /** A vote is open in which the seat, or one whose vote it casts, has a vote. */
    VOTE,
    /** Silence will agree unless somebody objects before the exact end. */
    SILENCE,
    /** The chair asks the room whether anybody objects. */
    CONSENSUS_CALL,
    /** What was agreed subject to the capital's word waits for that word. */
    CONFIRM_AD_REFERENDUM,
    /** A proposal names the delegation as sponsor, and it has not said so itself. */
    CONFIRM_SPONSORSHIP,
    /** A bracket the seat holds is on the agenda of a meeting that is open. */
    BRACKET_ON_AGENDA,
    /** Somebody remarked on a bracket the seat holds. */
    COMMENT_TO_ANSWER,
    /** Somebody answered a remark of the seat's. */
    REPLY_TO_READ,
    /** A question within the delegation alone is not settled. */
    DELEGATION_ASKS,
    /** The group may object to what the chambers have carried. */
    WINDOW,
    /** The group's petition for a veto collects signatures. */
    SIGN_PETITION,
    /** The group decides by silence on a veto: an objection stops it. */
    GROUP_CONSENSUS,
    /** A petition of members the seat has signed waits to be confirmed. */
    CONFIRM_CONCERN,
    /** A text is open for signature. */
    SIGN_TEXT,
    /** The moderator is asked to rule on a question of competence. */
    RULE_ON_CHALLENGE,
    /** A ruling is appealed against, and the vote on it is not open. */
    OPEN_APPEAL_VOTE,
    /** The moderator breaks a tie. */
    CASTING_VOTE,
    /** An amount of instructions waits for the body to take up. */
    TAKE_UP,
    /** Provisions are with the body until a deadline. */
    REPORT_BACK,
    /** The body was to have dealt with a bracket by now. */
    BRACKET_OVERDUE,
    /** Delegations ask that an item wait for them. */
    ITEM_HELD,
    /** A point of order waits. */
    POINT_OF_ORDER,
    /** The programme has the body meet now, and its meeting is not open. */
    OPEN_MEETING,
    /** The group's chair declares what the group decides. */
    DECLARE_PETITION,
    /** Hands wait to be counted. */
    COUNT_HANDS,
    /** No roster is imported. */
    IMPORT_ROSTER,
    /** Credentials of delegations are not decided. */
    DECIDE_CREDENTIALS,
    /** Delegations for which nobody has claimed a place, and nobody is invited. */
    INVITE,
    /** Invitations nobody has claimed. */
    UNCLAIMED_INVITATIONS,
    /** A document has come and is not posted. */
    POST_DOCUMENT,
    /** A symbol was given and no document has come. */
    DOCUMENT_AWAITED
}
