import type { Worded } from '../../api/forks'
import type { ProvisionView } from '../../api/views'
import { identity } from '../../delegate/instructions'
import type { Binds } from '../../delegate/WhereItStands'

/** One provision as a chair words it; what is empty is not sent. */
export interface Tabled {
  key: number
  /** the provision that is worded anew; empty for a further one */
  provision: string
  /** of a further one */
  number: string
  /** of a further one: the provision it follows; empty for the beginning */
  after: string
  /** of a further one; what a draft kept on a device before does not have */
  part?: string
  heading?: string
  binding?: Binds
  /** of a further one: the provision it is a sub-paragraph of */
  parent?: string
  text: string
  struck: boolean
  /** on its brackets, in the order in which they are written */
  notes: string[]
}

/** A provision that stands, to be written on: with its brackets as they are written down. */
export const standing = (key: number, { id, shown }: ProvisionView): Tabled => ({
  key,
  provision: id,
  number: '',
  after: '',
  text: shown ?? '',
  struck: false,
  notes: [],
})

export const further = (key: number): Tabled => ({ key, provision: '', number: '', after: '', text: '', struck: false, notes: [] })

/** What stands in each bracket, in the order in which they open. */
export function brackets(text: string): string[] {
  const found: string[] = []
  const open: { n: number; from: number }[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[') {
      open.push({ n: found.length, from: i })
      found.push('')
    } else if (text[i] === ']') {
      const last = open.pop()
      if (last) found[last.n] = text.slice(last.from, i + 1)
    }
  }
  return found
}

/** Whether every bracket that opens is closed, and none is closed that was not opened. */
export function balanced(text: string): boolean {
  let depth = 0
  for (const c of text) {
    if (c === '[') depth++
    if (c === ']' && --depth < 0) return false
  }
  return depth === 0
}

/** As the API takes it. */
export function asked({ provision, number, after, part, heading, binding, parent, text, struck, notes }: Tabled): Worded {
  const said = brackets(text).map((_, i) => ({ note: notes[i]?.trim() || undefined }))
  const wording = struck ? { struck: true } : { text, brackets: said.some(({ note }) => note) ? said : undefined }
  return provision
    ? { provision, ...wording }
    : {
        provision: identity(number),
        number: number.trim(),
        after: after || undefined,
        part: part || undefined,
        heading: heading?.trim() || undefined,
        binding: binding ? binding === 'yes' : undefined,
        parent: parent || undefined,
        ...wording,
      }
}
