import type { components } from '#schema'
import { acting, api } from './client'
import type { Choice, HandCount, ProvisionView, SignatureForm } from './views'
import type { Each } from './wire'

/** An act's forum, whom it is made as, and the key that makes a second try harmless. */
export interface By {
  forum: string
  as: string
  key: string
}

/** The permanent name of a character. */
export interface Anchor {
  act: string
  index: number
}

/** What an act is about in a provision: all of it, words quoted, or from one named character to another. */
export type Pointed =
  | { whole: true }
  | { quote: string; within?: string }
  | { first: Anchor; last: Anchor; seen?: string }

/** An objection or a bracket: on a whole provision, or on words in it. */
export interface Objection {
  provision: string
  passage?: Pointed
  /** instead of one: several, which become linked brackets */
  passages?: Pointed[]
  reason?: string
}

/** Words written over others. */
export interface Edit {
  passage: Pointed
  text: string
  reason?: string
}

export type ReservationKind = NonNullable<Each<ProvisionView['reservations']>['kind']>

export type Series = NonNullable<components['schemas']['Series']>

/** A proposal or non-paper as it is handed in. */
export interface NewPaper {
  title: string
  sponsors: string[]
  instructions: components['schemas']['InstructionRequest'][]
  nonPaper?: string
  /** the number under which it was announced */
  proposal?: string
  onBehalfOf?: string
}

const head = (by: By) => acting(by.as, by.key)

/** Every act the pages can make, one function each. A refusal is thrown. */
export const acts = {
  callBasis: (by: By, draft: string) =>
    api.POST('/api/forums/{forum}/drafts/{draft}/call', {
      params: { path: { forum: by.forum, draft } },
      headers: head(by),
    }),

  takeBasis: (by: By, draft: string) =>
    api.POST('/api/forums/{forum}/drafts/{draft}/gavel', {
      params: { path: { forum: by.forum, draft } },
      headers: head(by),
    }),

  objectToBasis: (by: By, draft: string) =>
    api.POST('/api/forums/{forum}/drafts/{draft}/objections', {
      params: { path: { forum: by.forum, draft } },
      headers: head(by),
      body: {},
    }),

  claimInvitations: (by: By) =>
    api.POST('/api/forums/{forum}/invitations/claim', {
      params: { path: { forum: by.forum } },
      headers: { 'Idempotency-Key': by.key },
    }),

  openBracket: (by: By, body: Objection) =>
    api.POST('/api/forums/{forum}/brackets', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  object: (by: By, call: string, body: Objection) =>
    api.POST('/api/forums/{forum}/consensus-calls/{call}/objections', {
      params: { path: { forum: by.forum, call } },
      headers: head(by),
      body,
    }),

  /** @param version the provision's, as it was when the words were written */
  edit: (by: By, provision: string, body: Edit, version: number) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/edits', {
      params: { path: { forum: by.forum, provision } },
      headers: { ...head(by), 'If-Match': `"${version}"` },
      body,
    }),

  /** Shows the room words being typed; without text, typing is over. No act. */
  preview: (by: By, provision: string, body: { within?: string; text?: string }) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/preview', {
      params: { path: { forum: by.forum, provision } },
      headers: head(by),
      body,
    }),

  /** On a provision, or on the whole text where none is named. */
  reserve: (by: By, body: { provision?: string; passage?: Pointed; kind: ReservationKind; text: string }) =>
    api.POST('/api/forums/{forum}/reservations', {
      params: { path: { forum: by.forum } },
      headers: head(by),
      body,
    }),

  joinBracket: (by: By, bracket: string, seat: string, reason?: string) =>
    api.POST('/api/forums/{forum}/brackets/{bracket}/holders/{seat}', {
      params: { path: { forum: by.forum, bracket, seat } },
      headers: head(by),
      body: { reason },
    }),

  letGo: (by: By, bracket: string, seat: string) =>
    api.DELETE('/api/forums/{forum}/brackets/{bracket}/holders/{seat}', {
      params: { path: { forum: by.forum, bracket, seat } },
      headers: head(by),
    }),

  proposeAlternative: (by: By, bracket: string, text: string) =>
    api.POST('/api/forums/{forum}/brackets/{bracket}/alternatives', {
      params: { path: { forum: by.forum, bracket } },
      headers: head(by),
      body: { text },
    }),

  choose: (by: By, bracket: string, alternative: string) =>
    api.POST('/api/forums/{forum}/brackets/{bracket}/choice', {
      params: { path: { forum: by.forum, bracket } },
      headers: head(by),
      body: { alternative },
    }),

  callConsensus: (by: By, body: string, provisions: string[]) =>
    api.POST('/api/forums/{forum}/consensus-calls', {
      params: { path: { forum: by.forum } },
      headers: head(by),
      body: { body, provisions },
    }),

  gavel: (by: By, call: string) =>
    api.POST('/api/forums/{forum}/consensus-calls/{call}/gavel', {
      params: { path: { forum: by.forum, call } },
      headers: head(by),
    }),

  answerSponsorship: (by: By, proposal: string, delegation: string, stance: 'confirmed' | 'denied' | 'left', reason?: string) =>
    api.PUT('/api/forums/{forum}/proposals/{proposal}/sponsors/{delegation}', {
      params: { path: { forum: by.forum, proposal, delegation } },
      headers: head(by),
      body: { stance, reason },
    }),

  tableProposal: (by: By, as: 'proposal' | 'non-paper', body: NewPaper) =>
    as === 'proposal'
      ? api.POST('/api/forums/{forum}/proposals', { params: { path: { forum: by.forum } }, headers: head(by), body: body })
      : api.POST('/api/forums/{forum}/non-papers', { params: { path: { forum: by.forum } }, headers: head(by), body: { title: body.title, sponsors: body.sponsors, instructions: body.instructions } }),

  joinSponsors: (by: By, proposal: string) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/sponsors', {
      params: { path: { forum: by.forum, proposal } },
      headers: head(by),
    }),

  supportProposal: (by: By, proposal: string) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/support', {
      params: { path: { forum: by.forum, proposal } },
      headers: head(by),
    }),

  joinGroup: (by: By, group: string) =>
    api.POST('/api/forums/{forum}/negotiating-groups/{group}/members', {
      params: { path: { forum: by.forum, group } },
      headers: head(by),
    }),

  leaveGroup: (by: By, group: string) =>
    api.POST('/api/forums/{forum}/negotiating-groups/{group}/departures', {
      params: { path: { forum: by.forum, group } },
      headers: head(by),
      body: {},
    }),

  dissociate: (by: By, group: string, subject: string, reason?: string) =>
    api.POST('/api/forums/{forum}/negotiating-groups/{group}/dissociations', {
      params: { path: { forum: by.forum, group } },
      headers: head(by),
      body: { subject, reason },
    }),

  createGroup: (by: By, body: { group: string; names: Record<string, string>; members: string[]; region?: string }) =>
    api.POST('/api/forums/{forum}/negotiating-groups', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  nameSpokesperson: (by: By, group: string, body: { delegation: string; item?: string }) =>
    api.PUT('/api/forums/{forum}/negotiating-groups/{group}/spokesperson', {
      params: { path: { forum: by.forum, group } },
      headers: head(by),
      body,
    }),

  declareOnBehalf: (by: By, group: string, subject: string) =>
    api.POST('/api/forums/{forum}/negotiating-groups/{group}/acts', {
      params: { path: { forum: by.forum, group } },
      headers: head(by),
      body: { subject },
    }),

  submitPaper: (by: By, body: { series: Series; title: string; body?: string; language?: string; text?: string }) =>
    api.POST('/api/forums/{forum}/documents', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  postDocument: (by: By, document: string, language: string) =>
    api.POST('/api/forums/{forum}/documents/{document}/postings/{language}', {
      params: { path: { forum: by.forum, document, language } },
      headers: head(by),
    }),

  postReport: (by: By, body: string, report: { title: string; from?: string; until?: string; remarks?: string }) =>
    api.POST('/api/forums/{forum}/bodies/{body}/reports', {
      params: { path: { forum: by.forum, body } },
      headers: head(by),
      body: report,
    }),

  castBallot: (by: By, poll: string, seat: string, choice: Choice, word?: string) =>
    api.PUT('/api/forums/{forum}/polls/{poll}/ballots/{seat}', {
      params: { path: { forum: by.forum, poll, seat } },
      headers: head(by),
      body: { choice, word },
    }),

  returnCount: (by: By, poll: string, teller: string, counts: HandCount[]) =>
    api.PUT('/api/forums/{forum}/polls/{poll}/counts/{teller}', {
      params: { path: { forum: by.forum, poll, teller } },
      headers: head(by),
      body: { counts },
    }),

  closePoll: (by: By, poll: string) =>
    api.POST('/api/forums/{forum}/polls/{poll}/close', {
      params: { path: { forum: by.forum, poll } },
      headers: head(by),
    }),

  answerCheck: (by: By, check: string, seat: string, answer: 'favourable' | 'unfavourable' | 'undecided') =>
    api.PUT('/api/forums/{forum}/temperature-checks/{check}/answers/{seat}', {
      params: { path: { forum: by.forum, check, seat } },
      headers: head(by),
      body: { answer },
    }),

  closeCheck: (by: By, check: string, words: string) =>
    api.POST('/api/forums/{forum}/temperature-checks/{check}/close', {
      params: { path: { forum: by.forum, check } },
      headers: head(by),
      body: { words },
    }),

  giveWarning: (by: By, body: { provision: string; text?: string }) =>
    api.POST('/api/forums/{forum}/warnings', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  openPetition: (by: By, recommendation: string, body: { group: string; provisions: string[]; reason: string; cure: Record<string, string> }) =>
    api.POST('/api/forums/{forum}/recommendations/{recommendation}/petitions', {
      params: { path: { forum: by.forum, recommendation } },
      headers: head(by),
      body,
    }),

  signPetition: (by: By, petition: string) =>
    api.POST('/api/forums/{forum}/petitions/{petition}/signatures', {
      params: { path: { forum: by.forum, petition } },
      headers: head(by),
    }),

  waive: (by: By, recommendation: string, group: string) =>
    api.POST('/api/forums/{forum}/recommendations/{recommendation}/windows/{group}/waiver', {
      params: { path: { forum: by.forum, recommendation, group } },
      headers: head(by),
    }),

  liftVeto: (by: By, veto: string, provisions: string[]) =>
    api.POST('/api/forums/{forum}/vetoes/{veto}/lift', {
      params: { path: { forum: by.forum, veto } },
      headers: head(by),
      body: { provisions },
    }),

  sign: (by: By, delegation: string, body: { form: SignatureForm; declaration?: string }) =>
    api.PUT('/api/forums/{forum}/signature/{delegation}', {
      params: { path: { forum: by.forum, delegation } },
      headers: head(by),
      body,
    }),
}
