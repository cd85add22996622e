import { headerOf } from '../../api/about'
import { all, type DraftView, type PollSummary, type ProvisionView, type RecordEntry } from '../../api/views'

/** What the big screen shows: a vote, provisions of the text, or what an act was about. */
export type Matter =
  | { kind: 'vote'; poll: string }
  | { kind: 'text'; provisions: string[] }
  | { kind: 'signature' }
  | { kind: 'check'; check: string }
  | { kind: 'proposal'; proposal: string }
  | { kind: 'recommendation'; recommendation: string }
  | { kind: 'none' }

/**
 * A vote that is open comes before all else; then what the newest public act was about, back to the
 * last one that was about something to look at.
 */
export function matterOf(entries: readonly RecordEntry[], polls: readonly PollSummary[], text: DraftView | undefined): Matter {
  const open = polls.find(({ state }) => state === 'open' || state === 'closing')
  if (open) return { kind: 'vote', poll: open.poll }
  for (const entry of [...entries].reverse()) {
    const found = entry.audience === 'public' ? about(headerOf(entry).subject ?? '', text) : undefined
    if (found) return found
  }
  return { kind: 'none' }
}

/** What a subject of the record, `bracket/b3`, is to be shown as; nothing where there is nothing to see. */
export function about(subject: string, text: DraftView | undefined): Matter | undefined {
  const [kind = '', id = ''] = subject.split('/', 2)
  switch (kind) {
    case 'poll':
      return { kind: 'vote', poll: id }
    case 'signature':
      return { kind: 'signature' }
    case 'temperature-check':
      return { kind: 'check', check: id }
    case 'proposal':
      return { kind: 'proposal', proposal: id.split('/')[0] ?? id }
    case 'recommendation':
      return { kind: 'recommendation', recommendation: id }
    default: {
      const provisions = all(text?.provisions)
        .filter(
          (provision) =>
            (kind === 'provision' && provision.id === id) ||
            (kind === 'bracket' && all(provision.brackets).some((bracket) => bracket.id === id)) ||
            (kind === 'consensus-call' && provision.call === id),
        )
        .map((provision) => provision.id)
      return provisions.length > 0 ? { kind: 'text', provisions } : undefined
    }
  }
}

export const PROPOSAL = 'proposal/'

/** Whether a provision is what an item of an agenda is about: named itself, or brought by the proposal that is. */
export function isAbout(provision: ProvisionView, subject: string): boolean {
  return (
    subject === `provision/${provision.id}` || all(provision.instructions).some((instruction) => subject === `${PROPOSAL}${instruction.proposal}`)
  )
}

/** What an item is about: all of its text, once there is some; a proposal until then. */
export function ofItem(subjects: readonly string[], text: DraftView | undefined): Matter | undefined {
  const provisions = all(text?.provisions)
    .filter((provision) => subjects.some((subject) => isAbout(provision, subject)))
    .map(({ id }) => id)
  if (provisions.length > 0) return { kind: 'text', provisions }
  return subjects.map((subject) => about(subject, text)).find((matter) => matter !== undefined)
}

const TURNS = /^agenda-item\./

/** The vote or the feeling that the room was asked last: it stays until the room turns to something else. */
export function answered(entries: readonly RecordEntry[], text: DraftView | undefined): Matter | undefined {
  for (const entry of [...entries].reverse()) {
    if (entry.audience !== 'public') continue
    if (TURNS.test(entry.type)) return undefined
    const found = about(headerOf(entry).subject ?? '', text)
    if (found) return found.kind === 'vote' || found.kind === 'check' ? found : undefined
  }
  return undefined
}
