import type { ReactNode } from 'react'
import { Word } from './i18n'

export type Tone = 'plain' | 'good' | 'busy' | 'warn' | 'stop'

/** A short state; its shape says what its colour says. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>
}

const TONES: Record<string, Tone> = {
  open: 'busy',
  agreed: 'good',
  disagreed: 'stop',
  faulty: 'stop',
  awaited: 'busy',
  closing: 'busy',
  suspended: 'warn',
  closed: 'plain',
  cancelled: 'plain',
  gavelled: 'good',
  void: 'plain',
  adopted: 'good',
  rejected: 'stop',
  'not-adopted': 'stop',
  vetoed: 'stop',
  postponed: 'warn',
  'no-quorum': 'warn',
  lapsed: 'plain',
  returned: 'stop',
  failed: 'stop',
  'awaiting-vetoes': 'warn',
  'awaiting-chambers': 'busy',
  'under-discussion': 'busy',
  bracketed: 'warn',
  'agreed-in-the-body': 'good',
  'agreed-in-body': 'good',
  'agreed-ad-referendum': 'good',
  'first-reading': 'good',
  'second-reading': 'good',
  reopened: 'busy',
  confirmed: 'good',
  listed: 'plain',
  denied: 'stop',
  left: 'plain',
  tabled: 'busy',
  revised: 'busy',
  withdrawn: 'plain',
}

/** The state of a thing: a word of the wire in the reader's language, with its tone. */
export function State({ of, value }: { of: string; value: string }) {
  return (
    <Tag tone={TONES[value] ?? 'plain'}>
      <Word of={of} value={value} />
    </Tag>
  )
}
