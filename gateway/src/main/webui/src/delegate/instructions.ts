import { all, type DraftView, type InstructionView, type ProvisionView } from '../api/views'

/** An instruction as somebody writes it; what is empty is not sent. */
export interface WrittenInstruction {
  key: number
  kind: 'add' | 'mod' | 'sup' | 'noc'
  form: '' | 'editorial' | 'provisional' | 'insisting'
  /** the provision it is about; for an addition the one it follows, or empty for the beginning */
  provision: string
  /** for an addition: the number of the new provision */
  number: string
  heading: string
  text: string
  reasons: string
  body: string
}

export const fresh = (key: number): WrittenInstruction => ({
  key,
  kind: 'mod',
  form: '',
  provision: '',
  number: '',
  heading: '',
  text: '',
  reasons: '',
  body: '',
})

/** An instruction that is there already, to be written on. */
export const written = ({ n, kind, form, provision, number, after, heading, text, reasons, body }: InstructionView): WrittenInstruction => ({
  key: n,
  kind,
  form: form ?? '',
  provision: kind === 'add' ? (after ?? '') : provision,
  number: kind === 'add' ? number : '',
  heading: heading ?? '',
  text: text ?? '',
  reasons: reasons ?? '',
  body: body ?? '',
})

/** The forms that fit a kind: only a MOD is editorial, only a NOC insists. */
export function formsOf(kind: WrittenInstruction['kind']): WrittenInstruction['form'][] {
  if (kind === 'mod') return ['', 'editorial', 'provisional']
  if (kind === 'noc') return ['', 'provisional', 'insisting']
  return ['', 'provisional']
}

/** As it is marked in print, after the practice of ITU conferences: (MOD), [MOD]. */
export function mark(kind: string, form: string | undefined): string {
  const word = kind.toUpperCase()
  if (form === 'editorial') return `(${word})`
  if (form === 'provisional') return `[${word}]`
  return word
}

/** The words an instruction starts from. */
export function standing(draft: DraftView | undefined, id: string): ProvisionView | undefined {
  return all(draft?.provisions).find((provision) => provision.id === id)
}

/** What the words of a MOD are compared with: the instrument's, or the draft's where there are none. */
export function base(provision: ProvisionView | undefined): string {
  return provision?.baseText ?? provision?.shown ?? ''
}

/** As the API takes it. */
export function request(written: WrittenInstruction) {
  const { kind, form, provision, number, heading, text, reasons, body } = written
  const adds = kind === 'add'
  const given = (value: string) => value.trim() || undefined
  return {
    kind,
    form: form || undefined,
    provision: adds ? identity(number) : provision,
    number: adds ? given(number) : undefined,
    after: adds ? given(provision) : undefined,
    heading: given(heading),
    text: kind === 'add' || kind === 'mod' ? text : undefined,
    reasons: given(reasons),
    body: given(body),
  }
}

// "3 A" is the provision 3-A
function identity(number: string): string {
  return number.trim().replaceAll(/[^A-Za-z0-9._-]+/g, '-')
}
