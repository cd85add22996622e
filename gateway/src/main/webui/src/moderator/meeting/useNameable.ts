import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { draft, proposals } from '../../api/queries'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { useT } from '../../shared/i18n'
import type { Nameable } from './named'

/** The provisions of the draft and the proposals, as a line of the agenda names them: in English too. */
export function useNameable(): Nameable[] {
  const { id: forum } = useForum()
  const t = useT()
  const [text, papers] = useQueries({ queries: [draft(forum), proposals(forum)] })
  const [provision, proposal] = [t('subject.provision', { id: '\u0000' }), t('subject.proposal', { id: '\u0000' })]
  return useMemo(() => {
    const names = (said: string, english: string, id: string) => [said.replace('\u0000', id), `${english} ${id}`]
    return [
      ...all(text.data?.provisions).map(({ id, number }) => ({ subject: `provision/${id}`, number, names: names(provision, 'provision', number) })),
      ...all(papers.data).map(({ id }) => ({ subject: `proposal/${id}`, names: names(proposal, 'proposal', id) })),
    ]
  }, [text.data, papers.data, provision, proposal])
}
