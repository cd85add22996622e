import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { documentSeries, paperActs, type SeriesView } from '../api/papers'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Ask } from '../shared/Press'
import { Instant, instant, local } from '../shared/Until'

/** For the secretariat: how documents are numbered, in which languages they come, when proposals are due. */
export function SeriesSettings() {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'secretariat') return null
  return (
    <Ask label={<T k="series-set" />} title={t('series-set')}>
      {(close) => <Settings done={close} />}
    </Ask>
  )
}

function Settings({ done }: { done: () => void }) {
  const { id } = useForum()
  return <Loaded query={useQuery(documentSeries(id))}>{(view) => <Form view={view} done={done} />}</Loaded>
}

function Form({ view, done }: { view: SeriesView; done: () => void }) {
  const t = useT()
  const [prefix, setPrefix] = useState(view.prefix ?? '')
  const [marks, setMarks] = useState<Record<string, string>>(() => Object.fromEntries(all(view.marks).map(({ series, mark }) => [series, mark])))
  const [languages, setLanguages] = useState(all(view.languages).join(', '))
  const [due, setDue] = useState(local(view.proposalDeadline))
  const act = useAct(paperActs.setSeries)
  return (
    <ActForm
      act={act}
      send={() =>
        act.run({
          prefix: prefix.trim(),
          marks: all(view.marks).map(({ series }) => ({ series, mark: (marks[series] ?? '').trim() })) as SeriesView['marks'],
          languages: languages
            .split(',')
            .map((one) => one.trim())
            .filter(Boolean),
          proposalDeadline: instant(due),
        })
      }
      done={done}
      label={<T k="series-set" />}
    >
      <p>
        <T k="series-set.meaning" />
      </p>
      <Write label={t('series-set.prefix')} hint={t('series-set.prefix.hint')} value={prefix} onChange={setPrefix} needed />
      <fieldset className="field grid-fields">
        <legend>
          <T k="series-set.marks" />
        </legend>
        {all(view.marks).map(({ series }) => (
          <Write
            label={<Word of="series" value={series} />}
            value={marks[series] ?? ''}
            onChange={(mark) => setMarks((before) => ({ ...before, [series]: mark }))}
            key={series}
          />
        ))}
      </fieldset>
      <Write label={t('series-set.languages')} hint={t('series-set.languages.hint')} value={languages} onChange={setLanguages} needed />
      <Instant label={t('series-set.due')} value={due} onChange={setDue} />
    </ActForm>
  )
}
