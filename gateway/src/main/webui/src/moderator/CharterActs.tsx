import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { charterActs, type CharterVersion } from '../api/charters'
import { polls } from '../api/queries'
import { all } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Say } from '../shared/Say'
import { Sure } from '../shared/Sure'
import { TakeVote } from './TakeVote'

/** What may be done with a proposed charter: put to the vote, agreed to by a group, declared adopted, taken back. */
export function CharterActs({ charter }: { charter: CharterVersion }) {
  const { id, view } = useForum()
  const { now } = useActing()
  const t = useT()
  const nameOf = useName()
  const adopt = useAct(charterActs.adopt)
  const withdraw = useAct(charterActs.withdraw)
  const consent = useAct(charterActs.consent)
  const votes = all(useQuery(polls(id)).data).filter(({ subject }) => subject === `charter/${charter.id}`)
  if (charter.standing !== 'proposed' || !charter.id) return null
  const version = charter.id
  const plenary = all(view.bodies).find(({ parent }) => !parent)?.id
  const group = all(charter.consentsNeeded).find((one) => chairs(now, one))
  const named = { name: nameOf(charter.title, charter.charter), version: charter.version }
  const decided = votes.some(({ outcome }) => outcome === 'adopted')
  const open = votes.some(({ outcome, state }) => !outcome && state !== 'cancelled')
  return (
    <>
      {plenary && chairs(now, plenary) && charter.decidedBy && !decided && !open && (
        <TakeVote body={plenary} matter="charter" subject={`charter/${version}`} question={t('charter.question', named)} />
      )}
      {plenary && chairs(now, plenary) && (decided || !charter.decidedBy) && (
        <Sure
          small
          weight="strong"
          label={<T k="charter.adopt" />}
          title={t('charter.adopt.title', named)}
          meaning={<T k="charter.adopt.meaning" />}
          act={{ ...adopt, run: () => adopt.run(version) }}
        />
      )}
      {group && (
        <Say
          label={<T k="charter.consent" />}
          title={t('charter.consent.title', named)}
          field={t('charter.consent.statement')}
          longest={limits.GroupConsent.statement}
          needed={false}
          act={{ ...consent, run: (statement) => consent.run(version, group, statement || undefined) }}
        />
      )}
      {now?.kind === 'secretariat' && !open && (
        <Say
          label={<T k="charter.withdraw" />}
          title={t('charter.withdraw.title', named)}
          field={t('charter.reason')}
          longest={limits.CharterTakenBack.reason}
          act={{ ...withdraw, run: (reason) => withdraw.run(version, reason) }}
        />
      )}
    </>
  )
}
