import { useQuery } from '@tanstack/react-query'
import type { Matter } from '../../api/agreement'
import { amendments } from '../../api/margin'
import { draft, proposals } from '../../api/queries'
import { all } from '../../api/views'
import { useForum } from '../ForumContext'
import { useT } from '../i18n'

/** What may be put to the vote: how votes name it, how people do, and the charter's matter it belongs to. */
export interface Votable {
  id: string
  name: string
  matter: Matter
}

/** The provisions and wordings of the draft, and the proposals. Motions are put where they are raised, in their meeting. */
export function useVotable(): Votable[] {
  const { id } = useForum()
  const t = useT()
  const provisions = all(useQuery(draft(id)).data?.provisions)
  const amended = all(useQuery(amendments(id)).data)
  const papers = all(useQuery(proposals(id)).data)
  return [
    ...provisions.flatMap(({ id: provision, number, brackets }) => [
      { id: `provision/${provision}`, name: t('votable.provision', { number }), matter: 'proposal' as const },
      ...all(brackets)
        .flatMap((bracket) => all(bracket.alternatives))
        .map((wording) => ({ id: `alternative/${wording.id}`, name: t('votable.wording', { id: wording.id, number }), matter: 'proposal' as const })),
      ...all(amended.find((one) => one.provision === provision)?.amendments)
        .filter(({ stage }) => stage === 'tabled' || stage === 'put')
        .map((one) => ({ id: `amendment/${one.id}`, name: t('votable.amendment', { id: one.id, number }), matter: 'proposal' as const })),
    ]),
    ...papers.map(({ id: proposal, symbol, title }) => ({ id: `proposal/${proposal}`, name: `${symbol} ${title}`, matter: 'proposal' as const })),
  ]
}
