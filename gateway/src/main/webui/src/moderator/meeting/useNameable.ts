import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { draft, proposals } from '../../api/queries'
import { all } from '../../api/views'
import { live } from '../../delegate/papers/standsBehind'
import { useForum } from '../../shared/ForumContext'
import { useT } from '../../shared/i18n'
import type { Nameable } from './named'

const TELLING = /^(?=.*\p{L})(?=.*\d).{5,}$/u

/** The provisions of the draft and the proposals, as a line of the agenda names them: in English too. */
export function useNameable(): Nameable[] {
  const { id: forum } = useForum()
  const t = useT()
  const [text, papers] = useQueries({ queries: [draft(forum), proposals(forum)] })
  const [provision, proposal] = [t('subject.provision', { id: '\u0000' }), t('subject.proposal', { id: '\u0000' })]
  return useMemo(() => {
    // a number that is no word of the language, such as “Resolution Plen/3”, names its provision by itself
    const names = (said: string, english: string, id: string) => [said.replace('\u0000', id), `${english} ${id}`, ...(TELLING.test(id) ? [id] : [])]
    return [
      ...all(text.data?.provisions).map(({ id, number }) => ({ subject: `provision/${id}`, number, names: names(provision, 'provision', number) })),
      ...all(papers.data).map(({ id }) => ({ subject: `proposal/${id}`, names: names(proposal, 'proposal', id) })),
    ]
  }, [text.data, papers.data, provision, proposal])
}

/** A line for each proposal that lives and each provision, as it is recognised. */
export function useLines(): string[] {
  const { id: forum } = useForum()
  const t = useT()
  const [text, papers] = useQueries({ queries: [draft(forum), proposals(forum)] })
  return [
    ...all(papers.data)
      .filter(live)
      .map(({ id, title }) => `${title}, ${t('subject.proposal', { id })}`),
    ...all(text.data?.provisions).map(({ number, heading }) =>
      number.includes(' ') || !heading ? t('subject.provision', { id: number }) : `${number} ${heading}`,
    ),
  ]
}
