import * as limits from '#limits'
import { acts, type Pointed } from '../../api/acts'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { useClosed, useKept } from '../../shared/kept'
import { Press } from '../../shared/Press'
import { useAct } from '../useAct'
import { useLater } from '../useLater'
import { Refused } from './Refused'
import type { Selected } from './useSelected'

/** Brackets the words selected, or objects to them where they are put to the room. */
export function BracketPassage({ selected, language, done }: { selected: Selected; language: string; done: () => void }) {
  const t = useT()
  const { provision, passage, crosses } = selected
  const { call } = provision
  const closed = useClosed()(provision.body)
  const [reason, setReason, sent] = useKept(`${provision.id}.objection`, '', closed)
  const later = useLater()
  const open = useAct(acts.openBracket, later.bracket(provision))
  const object = useAct(acts.object, later.object(provision))
  const pointed: Pointed = { first: passage.first, last: passage.last, ...(crosses ? {} : { seen: passage.words }) }
  const make = (what: { passage: Pointed } | { passages: Pointed[] }) => {
    const objection = { provision: provision.id, reason: reason.trim() || undefined, ...what }
    void (call && 'passage' in what ? object.run(call, objection) : open.run(objection)).then((made) => {
      if (!made) return
      sent()
      done()
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        make({ passage: pointed })
      }}
    >
      <p>
        <T k="object.meaning" />
      </p>
      <Write
        label={t('object.reason')}
        longest={limits.NewBracket.reason}
        hint={t('object.reason.hint')}
        value={reason}
        onChange={setReason}
        lines={3}
      />
      <Refused error={object.error ?? open.error} language={language} split={(passages) => make({ passages })} />
      <Press weight="strong" submit waiting={open.waiting || object.waiting}>
        <T k={call ? 'object' : 'bracket.open'} />
      </Press>
    </form>
  )
}
