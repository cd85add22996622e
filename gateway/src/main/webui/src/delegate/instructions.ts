import { all, type Asked, type DraftView, type ProvisionView } from '../api/views'

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
  /** for an addition that is there already: its identity, whatever number it has now */
  id?: string
  /** for a change: the number it is printed under, while it is about the same provision */
  printed?: string
  /** for an addition: preamble, article…; that of the provision it follows where empty */
  part?: string
  /** for an addition: whether it binds; as the provision it follows where empty */
  binding?: '' | 'yes' | 'no'
  /** for an addition: the provision it is a sub-paragraph of */
  parent?: string
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
export const written = (view: Asked & { n: number }): WrittenInstruction => {
  const { n, kind, form, provision, number, after, heading, text, reasons, body, part, binding, parent } = view
  const adds = kind === 'add'
  return {
    key: n,
    kind,
    form: form ?? '',
    provision: adds ? (after ?? '') : provision,
    number: adds ? (number ?? '') : '',
    heading: heading ?? '',
    text: text ?? '',
    reasons: reasons ?? '',
    body: body ?? '',
    ...(adds ? { id: provision, part: part ?? '', binding: binding === undefined ? '' : binding ? 'yes' : 'no', parent: parent ?? '' } : { printed: number }),
  }
}

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
  const { kind, form, provision, number, heading, text, reasons, body, printed, part, binding, parent } = written
  const adds = kind === 'add'
  const given = (value: string | undefined) => value?.trim() || undefined
  return {
    kind,
    form: form || undefined,
    provision: adds ? added(written) : provision,
    number: adds ? given(number) : kind === 'mod' ? given(printed) : undefined,
    after: adds ? given(provision) : undefined,
    part: adds ? given(part) : undefined,
    binding: adds && binding ? binding === 'yes' : undefined,
    parent: adds ? given(parent) : undefined,
    heading: given(heading),
    text: kind === 'add' || kind === 'mod' ? text : undefined,
    reasons: given(reasons),
    body: given(body),
  }
}

/** The identity of an addition: the one it has, or one made of its number. */
export function added({ id, number }: WrittenInstruction): string {
  return id ?? identity(number)
}

/** "3 A" is the provision 3-A. */
export function identity(number: string): string {
  return number.trim().replaceAll(/[^A-Za-z0-9._-]+/g, '-')
}
