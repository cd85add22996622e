import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newKey } from '../api/client'
import { type Head, takeInstrument } from '../api/files'
import { draft } from '../api/queries'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { SwitchTo } from '../delegate/ActingAs'
import { useAct } from '../delegate/useAct'
import { ChooseFile } from '../shared/ChooseFile'
import { faultsOf, FaultList } from '../shared/FaultList'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Page } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { InstrumentPreview } from './InstrumentPreview'

const KINDS = ['.md', '.markdown', '.docx', '.json']

/** The secretariat chooses the base text's file, sees what would be imported and every fault, and imports it. */
export function ImportPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const { data: there } = useQuery(draft(id))
  return (
    <Page title={t('import.title')} lead={<T k="import.lead" />} over={{ to: `/forums/${id}/draft`, name: t('draft.title') }}>
      {there ? (
        <p className="note">
          <T k="import.there" title={there.title} />
        </p>
      ) : now?.kind === 'secretariat' ? (
        <Desk />
      ) : (
        <div className="note">
          <p>
            <T k="import.secretariat" />
          </p>
          <SwitchTo fit={({ kind }) => kind === 'secretariat'} />
        </div>
      )}
    </Page>
  )
}

function Desk() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const [, go] = useLocation()
  const [file, setFile] = useState<File>()
  const [head, setHead] = useState<Head>({})
  const preview = useMutation({
    mutationFn: (chosen: File) => takeInstrument({ forum: id, as: now?.as ?? '', key: newKey() }, chosen, head, true),
    onSuccess: (seen) =>
      setHead({ instrument: seen.instrument, title: seen.title, language: seen.language, source: seen.source }),
  })
  const act = useAct((by, chosen: File) => takeInstrument(by, chosen, head, false))
  const faults = all(preview.data?.faults)
  const choose = (chosen: File) => {
    setFile(chosen)
    preview.mutate(chosen)
  }
  const write = (field: keyof Head) => (words: string) => setHead({ ...head, [field]: words })
  return (
    <div className="import">
      <div className="import-head">
        <Write label={t('import.instrument')} hint={t('import.instrument.hint')} value={head.instrument ?? ''} onChange={write('instrument')} />
        <Write label={t('import.name')} value={head.title ?? ''} onChange={write('title')} />
        <Write label={t('import.language')} hint={t('import.language.hint')} value={head.language ?? ''} onChange={write('language')} />
        <Write label={t('import.source')} value={head.source ?? ''} onChange={write('source')} />
      </div>
      <div className="press-row">
        <ChooseFile kinds={KINDS} waiting={preview.isPending} onChoose={choose}>
          <T k={file ? 'import.another' : 'import.choose'} />
        </ChooseFile>
        {file && (
          <>
            <span className="file-name">{file.name}</span>
            <Press onPress={() => preview.mutate(file)} waiting={preview.isPending}>
              <T k="import.again" />
            </Press>
          </>
        )}
      </div>
      <ProblemNote error={preview.error} />
      <FaultList faults={faultsOf(preview.error)} />
      {preview.data && (
        <>
          <FaultList faults={faults} />
          <InstrumentPreview seen={preview.data} />
          {faults.length === 0 && file && (
            <div className="press-row">
              <Press
                weight="strong"
                waiting={act.waiting}
                onPress={() => void act.run(file).then((done) => done && go(`/forums/${id}/draft`))}
              >
                <T k="import.do" count={all(preview.data.provisions).length} />
              </Press>
            </div>
          )}
          <ProblemNote error={act.error} />
          <FaultList faults={faultsOf(act.error)} />
        </>
      )}
    </div>
  )
}
