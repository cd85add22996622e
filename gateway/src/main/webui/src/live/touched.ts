/** Which of a forum's queries an entry of this type makes stale; an unknown type touches all. */
const BY_NOUN: Record<string, string[]> = {
  forum: ['forum', 'recommendations', 'polls'],
  roster: ['roster', 'forum'],
  representative: ['me'],
  officer: ['me', 'forum'],
  body: ['forum'],
  session: ['forum'],
  presence: ['forum'],
  statement: ['statements', 'draft', 'checks'],
  scope: ['forum', 'draft', 'proposals'],
  ruling: ['forum', 'draft', 'proposals'],
  proposal: ['proposals', 'draft'],
  sponsor: ['proposals'],
  instruction: ['proposals', 'draft'],
  instrument: ['draft'],
  wording: ['draft'],
  consensus: ['draft'],
  reading: ['draft'],
  text: ['draft', 'adopted', 'carry-overs', 'signature', 'forum'],
  bracket: ['draft', 'carry-overs'],
  brackets: ['draft'],
  alternative: ['draft'],
  reservation: ['draft'],
  poll: ['polls', 'recommendations', 'forum'],
  ballot: ['polls'],
  result: ['polls', 'recommendations', 'forum'],
  'temperature-check': ['checks'],
  recommendation: ['recommendations', 'draft', 'adopted', 'carry-overs'],
  warning: ['recommendations', 'warnings'],
  windows: ['recommendations'],
  window: ['recommendations'],
  petition: ['recommendations', 'polls'],
  veto: ['recommendations', 'draft'],
  waiver: ['recommendations'],
  release: ['recommendations'],
  signature: ['signature'],
}

export function touched(type: string): string[] | 'all' {
  const parts = BY_NOUN[type.split('.')[0] ?? '']
  return parts ? [...parts, 'record'] : 'all'
}
