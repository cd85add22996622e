/** Provisions that stand together under one heading of one part. */
export interface Group<P> {
  part: string
  heading: string | undefined
  provisions: P[]
}

/** Gathers provisions that follow one another under the same heading, in the order of the text. */
export function grouped<P extends { part: string; heading?: string }>(provisions: readonly P[]): Group<P>[] {
  const groups: Group<P>[] = []
  for (const provision of provisions) {
    const last = groups.at(-1)
    if (last && last.part === provision.part && last.heading === provision.heading) last.provisions.push(provision)
    else groups.push({ part: provision.part, heading: provision.heading, provisions: [provision] })
  }
  return groups
}
