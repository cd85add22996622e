import { minutesActs, type MinutesView } from '../../api/minutes'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Say } from '../../shared/Say'
import { Sure } from '../../shared/Sure'

/** Adds to the minutes by hand, has them approved in a later meeting, corrects them after that. */
export function MinutesDesk({ view }: { view: MinutesView }) {
  const t = useT()
  const { view: forum } = useForum()
  const note = useAct(minutesActs.note)
  const approve = useAct(minutesActs.approve)
  const correct = useAct(minutesActs.correct)
  const later = all(forum.sessions).some((one) => one.body === view.body && one.stage === 'open' && one.id !== view.session)
  return (
    <div className="desk-bar">
      {view.approved ? (
        <Say
          label={<T k="minutes.correct" />}
          title={t('minutes.correct')}
          field={t('minutes.correct.field')}
          act={{ ...correct, run: (text) => correct.run(view.session, text) }}
        />
      ) : (
        <Say
          label={<T k="minutes.note" />}
          title={t('minutes.note')}
          field={t('minutes.note.field')}
          act={{ ...note, run: (text) => note.run(view.session, text) }}
        />
      )}
      {!view.approved && view.over && later && (
        <Sure
          label={<T k="minutes.approve" />}
          title={t('minutes.approve')}
          meaning={<T k="minutes.approve.sure" />}
          act={{ ...approve, run: () => approve.run(view.session) }}
        />
      )}
    </div>
  )
}
