/** Provisions that stand together under one heading of one part. */
export interface Group<P> {
  part: string
  heading: string | undefined
  provisions: P[]
}

interface Headed {
  part: string
  heading?: string
  /** The heading as it was before anybody put brackets into it, where somebody did. */
  under?: string
}

/**
 * Gathers provisions that follow one another under the same heading, in the order of the text. A
 * bracket in the heading is kept with one of them and divides nothing; the heading shows it.
 */
export function grouped<P extends Headed>(provisions: readonly P[]): Group<P>[] {
  const groups: (Group<P> & { under: string | undefined })[] = []
  for (const provision of provisions) {
    const last = groups.at(-1)
    const under = provision.under ?? provision.heading
    if (last && last.part === provision.part && last.under === under) {
      last.provisions.push(provision)
      if (last.heading === under) last.heading = provision.heading
    } else groups.push({ part: provision.part, heading: provision.heading, under, provisions: [provision] })
  }
  return groups
}
