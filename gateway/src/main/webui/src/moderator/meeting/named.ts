/** Something a line of the agenda may name: a provision or a proposal. */
export interface Nameable {
  /** as the wire has it: `provision/7.1`, `proposal/27` */
  subject: string
  /** what names it at the beginning of a line: a provision's number */
  number?: string
  /** what names it anywhere in a line: “provision 7.1”, “proposal 27” */
  names: readonly string[]
}

const FIRST = /^([^\s,;:–—]+)(?:\s*(?:,|;|&|\+)\s*|\s+|:\s*|\s*[–—]\s*|$)/u
const BINDS = /[,;&+]/

/** What a line names, in the order in which it does: numbers at its beginning first, then by name. */
export function named(line: string, known: readonly Nameable[]): string[] {
  const found = new Set<string>()
  let rest = line.trim()
  for (let more = true; more; ) {
    const [whole = '', number = ''] = FIRST.exec(rest) ?? []
    const one = known.find((it) => it.number !== undefined && same(it.number, number))
    if (one) found.add(one.subject)
    more = one !== undefined && BINDS.test(whole)
    rest = rest.slice(whole.length)
  }
  for (const { subject, names } of known) {
    if (names.some((name) => standsIn(line, name))) found.add(subject)
  }
  return [...found]
}

const plain = (words: string) => words.normalize('NFC').toLowerCase()
const same = (a: string, b: string) => plain(a) === plain(b)

// whole words only: “proposal 2” does not stand in “proposal 27”, nor “provision 3” in “provision 3.1”
function standsIn(line: string, name: string): boolean {
  const [text, sought] = [plain(line), plain(name)]
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[.]?[\p{L}\p{N}]/u.test(text.slice(at + sought.length))) return true
  }
  return false
}
