/** Which of a forum's queries an entry of this type makes stale; an unknown type touches all. */
const BY_NOUN: Record<string, string[]> = {
  forum: ['forum', 'recommendations', 'polls'],
  roster: ['roster', 'forum'],
  representative: ['me'],
  officer: ['me', 'forum'],
  body: ['forum', 'groups'],
  session: ['forum', 'sessions', 'desk', 'promises', 'groups'],
  presence: ['forum', 'sessions', 'bracket-state'],
  statement: ['statements', 'draft', 'checks', 'calls'],
  scope: ['forum', 'draft', 'proposals', 'desk', 'promises'],
  ruling: ['forum', 'draft', 'proposals', 'desk', 'promises'],
  appeal: ['forum', 'draft', 'proposals', 'desk', 'promises'],
  proposal: ['proposals', 'draft', 'desk', 'documents'],
  sponsor: ['proposals'],
  instruction: ['proposals', 'draft', 'desk'],
  'non-paper': ['proposals', 'documents'],
  addendum: ['proposals', 'documents'],
  corrigendum: ['proposals', 'documents'],
  'late-proposal': ['proposals', 'documents'],
  'negotiating-group': ['negotiating-groups'],
  spokesperson: ['negotiating-groups'],
  'on-behalf': ['negotiating-groups', 'proposals', 'draft'],
  member: ['negotiating-groups', 'proposals', 'draft', 'forum', 'me', 'groups'],
  'document-series': ['documents', 'proposals'],
  document: ['documents'],
  programme: ['documents', 'programme'],
  instrument: ['draft'],
  wording: ['draft', 'amendments', 'bracket-state'],
  consensus: ['draft', 'calls', 'desk', 'promises'],
  silence: ['draft', 'calls', 'desk', 'promises'],
  'ad-referendum': ['draft', 'calls', 'desk'],
  reopening: ['draft', 'desk', 'reopenings'],
  provision: ['draft', 'desk', 'reopenings', 'groups', 'chairs-drafts'],
  reading: ['draft', 'versions'],
  text: ['draft', 'adopted', 'carry-overs', 'signature', 'forum', 'versions', 'benefits'],
  bracket: ['draft', 'carry-overs', 'desk', 'bracket-state', 'amendments'],
  brackets: ['draft', 'bracket-state'],
  alternative: ['draft', 'bracket-state'],
  reservation: ['draft', 'reservations'],
  comment: ['comments'],
  note: ['notes'],
  amendment: ['amendments', 'draft'],
  amendments: ['amendments'],
  poll: ['polls', 'recommendations', 'forum', 'promises'],
  ballot: ['polls'],
  method: ['polls'],
  vote: ['polls'],
  sheet: ['polls'],
  reconsideration: ['polls'],
  tie: ['polls', 'recommendations'],
  'casting-vote': ['polls', 'recommendations', 'forum'],
  proxy: ['polls', 'forum'],
  result: ['polls', 'recommendations', 'forum', 'promises'],
  'temperature-check': ['checks', 'promises'],
  item: ['items', 'forum', 'draft', 'recommendations'],
  recommendation: ['recommendations', 'draft', 'adopted', 'carry-overs'],
  warning: ['recommendations', 'warnings'],
  windows: ['recommendations'],
  window: ['recommendations'],
  petition: ['recommendations', 'polls'],
  veto: ['recommendations', 'draft'],
  waiver: ['recommendations'],
  release: ['recommendations'],
  signature: ['signature'],
  term: ['terms'],
  feedback: ['feedback', 'desk'],
  benefit: ['benefits'],
  citation: ['citations'],
  reference: ['citations', 'draft'],
  'public-comment': ['public-comments'],
  'public-comments': ['public-comments'],
  translation: ['draft', 'translations'],
  dispute: ['draft', 'translations'],
  provisions: ['draft', 'desk', 'groups'],
  group: ['draft', 'desk', 'groups', 'versions', 'dropped'],
  referral: ['draft', 'desk', 'groups'],
  basis: ['draft', 'chairs-drafts', 'versions', 'desk', 'dropped'],
  draft: ['draft', 'chairs-drafts', 'versions'],
  'carry-over': ['draft', 'carry-overs', 'versions'],
}

/**
 * What is computed from the whole text or the whole record. Any act on the draft may move it, so it
 * is asked for again once in a while, not with each act.
 */
export const COMPUTED = ['terms', 'uses', 'citations', 'benefits', 'preferences', 'translations', 'compare', 'history']

/** The queries that follow acts on the draft at leisure. */
export function moved(parts: readonly string[]): string[] {
  return parts.includes('draft') ? COMPUTED.filter((part) => !parts.includes(part)) : []
}

export function touched(type: string): string[] | 'all' {
  const parts = BY_NOUN[type.split('.')[0] ?? '']
  return parts ? [...parts, 'record'] : 'all'
}
