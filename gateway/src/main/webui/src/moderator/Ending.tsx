import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Matter } from '../api/agreement'
import { charter } from '../api/queries'
import { all } from '../api/views'
import { Count } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { useT } from '../shared/i18n'
import { Instant, instant } from '../shared/Until'
import { asksForAnnounced } from '../shared/vote/quorum'

/** When a vote closes, and the quorum that is announced for it. */
export function useEnding() {
  const [ends, setEnds] = useState('')
  const [quorum, setQuorum] = useState('')
  return {
    ends,
    setEnds,
    quorum,
    setQuorum,
    asked: { closesAt: instant(ends), quorum: quorum === '' ? undefined : Number(quorum) },
  }
}

/**
 * The fields of {@link useEnding}.
 *
 * @param rule the charter's name for the rule that will apply; it may have a quorum that is announced for each vote
 */
export function Ending({ of, rule }: { of: ReturnType<typeof useEnding>; rule: string | undefined }) {
  const { id } = useForum()
  const t = useT()
  const known = useQuery(charter(id)).data
  const quorum = all(known?.rules).find(({ name }) => name === rule)?.quorum
  return (
    <>
      {asksForAnnounced(quorum) && <Count label={t('vote.quorum')} hint={t('vote.quorum.hint')} value={of.quorum} onChange={of.setQuorum} needed={false} />}
      <Instant label={t(known?.methods?.openFor ? 'vote.ends.later' : 'vote.ends')} value={of.ends} onChange={of.setEnds} />
    </>
  )
}

/** The charter's rule for a matter in a body, by name. */
export function useRuleFor(body: string, matter: Matter | undefined): string | undefined {
  const { id, view } = useForum()
  const decides = useQuery(charter(id)).data?.decides
  if (!matter) return undefined
  const within = all(view.bodies).some((one) => one.id === body && one.parent)
  return (within && decides?.inCommittee?.[matter]) || decides?.[matter]
}
