import type { Answer, Each, Posted } from './wire'

/** What the API answers, by the names the pages use. */
export type SessionState = Answer<'/api/session'>
export type ForumSummary = Each<Answer<'/api/forums'>>
export type ForumView = Answer<'/api/forums/{forum}'>
export type PlaceView = Each<ForumView['chambers']>
export type BodyView = Each<ForumView['bodies']>
export type SessionView = Each<ForumView['sessions']>
export type Challenged = Each<ForumView['challenges']>
export type Delegation = Each<Answer<'/api/forums/{forum}/roster'>>
export type MeView = Answer<'/api/forums/{forum}/me'>
export type RepresentationView = Answer<'/api/forums/{forum}/representation'>
export type RecordEntry = Each<Answer<'/api/forums/{forum}/record'>>

export type ProposalView = Each<Answer<'/api/forums/{forum}/proposals'>>
export type InstructionView = Each<ProposalView['instructions']>
export type ConflictView = Each<Answer<'/api/forums/{forum}/conflicts'>>
export type NegotiatingGroupView = Each<Answer<'/api/forums/{forum}/negotiating-groups'>>
export type DocumentView = Each<Answer<'/api/forums/{forum}/documents'>>
export type DocumentLanguage = Each<DocumentView['languages']>
export type ProgrammeView = Answer<'/api/forums/{forum}/programmes/{day}'>
export type ReportView = Answer<'/api/forums/{forum}/bodies/{body}/report'>
/** A group on whose behalf words were said. */
export type GroupBehind = Each<Each<ReportView['statements']>['onBehalfOf']>
export type ReservationView = Each<AdoptedView['reservations']>
export type SponsorView = Each<ProposalView['confirmed']>

export type RecognitionView = Posted<'/api/forums/{forum}/proposals/recognised'>
export type RecognisedView = Each<RecognitionView['instructions']>
/** An instruction as it is tabled: what its kind has not is left out. */
export type Asked = Pick<RecognisedView['instruction'], 'kind' | 'provision'> & {
  [K in Exclude<keyof RecognisedView['instruction'], 'kind' | 'provision'>]?: RecognisedView['instruction'][K] | undefined
}
export type InstrumentView = Answer<'/api/forums/{forum}/instruments/{instrument}'>

export type DraftView = Answer<'/api/forums/{forum}/draft'>
export type ProvisionView = Each<DraftView['provisions']>
export type CallView = Each<DraftView['calls']>
export type BracketView = Each<ProvisionView['brackets']>
export type Piece = Each<ProvisionView['pieces']>
export type Alternative = Each<Piece['alternatives']>
export type GroupView = Each<Answer<'/api/forums/{forum}/groups'>>
export type ReferralView = Each<GroupView['referrals']>
export type ChairsDraftView = Each<Answer<'/api/forums/{forum}/drafts'>>
export type VersionView = Each<Answer<'/api/forums/{forum}/draft/versions'>>
export type ComparisonView = Answer<'/api/forums/{forum}/draft/compare'>
export type HistoryView = Answer<'/api/forums/{forum}/draft/provisions/{provision}/history'>
export type PassageView = NonNullable<HistoryView['passages']>[number]
export type WarningView = Each<Answer<'/api/forums/{forum}/warnings'>>
export type AdoptedView = Answer<'/api/forums/{forum}/adopted'>
export type CarryOverView = Each<Answer<'/api/forums/{forum}/carry-overs'>['carryOvers']>

export type PollSummary = Each<Answer<'/api/forums/{forum}/polls'>>
export type PollView = Answer<'/api/forums/{forum}/polls/{poll}'>
export type CountView = NonNullable<PollView['count']>
export type Tally = NonNullable<PollView['tally']>
export type ClassCount = Each<Tally['classes']>
export type Verdict = NonNullable<PollView['verdict']>
export type ConditionResult = Each<Verdict['conditions']>
/** A step of why a vote came out so; for the whole, and for each test inside. */
export type Reason = NonNullable<PollView['why']>
export type Sentence = Each<Verdict['explanation']['because']>
export type Choice = 'yes' | 'no' | 'abstain' | 'not-taking-part' | 'no-objection' | 'recuse'
export type HandCount = Each<Each<CountView['returns']>['counts']>
export type CheckLine = Each<Answer<'/api/forums/{forum}/temperature-checks'>>
export type CheckView = Answer<'/api/forums/{forum}/temperature-checks/{check}'>

export type RecommendationView = Each<Answer<'/api/forums/{forum}/recommendations'>>
export type RoundView = Each<RecommendationView['rounds']>
export type PutProvision = Each<RoundView['provisions']>
export type WindowView = Each<RoundView['windows']>
export type PetitionView = Each<RoundView['petitions']>
export type VetoView = Each<RoundView['vetoes']>

export type SignatureView = Answer<'/api/forums/{forum}/signature'>
export type SignatureRow = Each<SignatureView['rows']>
export type SignatureForm = NonNullable<SignatureRow['form']>

/** A list as it is, or none where the wire left an empty one out. */
export function all<T>(list: readonly T[] | null | undefined): readonly T[] {
  return list ?? []
}
