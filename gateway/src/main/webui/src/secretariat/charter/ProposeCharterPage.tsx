import * as limits from '#limits'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { charterActs, charterInForce, charters, previewCharter } from '../../api/charters'
import { all } from '../../api/views'
import { whatIfCharters } from '../../api/whatIf'
import { useActing } from '../../delegate/Acting'
import { SwitchTo } from '../../delegate/ActingAs'
import { useAct } from '../../delegate/useAct'
import { OwnVotes } from '../../public/analysis/OwnVotes'
import { TableFaults } from '../../public/analysis/TableFaults'
import { CharterChanges, PlainCharter } from '../../public/charter/PlainCharter'
import { ActForm } from '../../shared/ActForm'
import { ChooseFile } from '../../shared/ChooseFile'
import { Write } from '../../shared/Fields'
import { useForum } from '../../shared/ForumContext'
import { T, useName, useT } from '../../shared/i18n'
import { Page, Part } from '../../shared/Page'

/** The secretariat writes a new charter, sees its faults line by line, reads it in plain language, tries votes, proposes it. */
export function ProposeCharterPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const { data: start } = useQuery(charterInForce(id))
  return (
    <Page title={t('charter.propose')} lead={<T k="charter.propose.lead" />} over={{ to: `/forums/${id}/charter`, name: t('charter.title') }}>
      {now?.kind !== 'secretariat' && (
        <div className="note">
          <p>
            <T k="charter.secretariat" />
          </p>
          <SwitchTo fit={({ kind }) => kind === 'secretariat'} />
        </div>
      )}
      {start === '' && (
        <p className="note">
          <T k="charter.text-not-kept.start" /> <Link href={`/forums/${id}/charter`}>{t('charter.title')}</Link>
        </p>
      )}
      {start !== undefined && <Editor start={start} />}
    </Page>
  )
}

function Editor({ start }: { start: string }) {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const [text, setText] = useState(start)
  const [read, setRead] = useState('')
  const preview = useMutation({ mutationFn: (written: string) => previewCharter(id, written) })
  const look = () => preview.mutateAsync(text).then(() => (setRead(text), true), () => false)
  return (
    <>
      <ActForm
        act={{ waiting: preview.isPending, error: preview.error }}
        send={look}
        label={t('charter.preview')}
        refused={(error) => <TableFaults error={error} />}
      >
        <Write label={t('charter.text')} hint={t('charter.text-hint')} longest={limits.NewCharter.text} value={text} onChange={setText} lines={20} needed />
        <p className="press-row">
          <ChooseFile kinds={['.yaml', '.yml']} waiting={false} onChoose={(file) => void file.text().then(setText)}>
            <T k="what-if.file" />
          </ChooseFile>
        </p>
      </ActForm>
      {preview.data && read !== '' && (
        <>
          <Part id="changes" title={t('charter.changes')}>
            <CharterChanges charter={preview.data} />
          </Part>
          <Part id="plain" title={t('charter.plain')}>
            <PlainCharter charter={preview.data} />
          </Part>
          <Trial text={read} charter={preview.data.charter ?? ''} />
          {now?.kind === 'secretariat' && read === text && <Propose text={read} />}
        </>
      )}
    </>
  )
}

/** Test votes under the charter as written, beside the one in force where that ships under another name. */
function Trial({ text, charter }: { text: string; charter: string }) {
  const { id } = useForum()
  const t = useT()
  const known = all(useQuery(whatIfCharters()).data)
  const inForce = all(useQuery(charters(id)).data).find((one) => one.inForce)
  const nameOf = useName()
  const beside = known.find((one) => one.charter === inForce?.charter && one.charter !== charter)
  return (
    <Part id="trial" title={t('charter.trial')}>
      <p>
        <T k="charter.trial.lead" />
      </p>
      <OwnVotes
        asked={beside ? [beside.charter] : []}
        texts={[text]}
        charters={known}
        nameOf={(one) => (one === charter ? t('charter.trial.new') : nameOf(beside?.title, one))}
      />
    </Part>
  )
}

function Propose({ text }: { text: string }) {
  const { id } = useForum()
  const t = useT()
  const [, go] = useLocation()
  const [reason, setReason] = useState('')
  const act = useAct(charterActs.propose)
  return (
    <Part id="propose" title={t('charter.propose')}>
      <ActForm act={act} send={() => act.run(text, reason.trim())} done={() => go(`/forums/${id}/charter`)} label={t('charter.propose')}>
        <Write label={t('charter.reason')} longest={limits.NewCharter.reason} value={reason} onChange={setReason} lines={3} needed />
      </ActForm>
    </Part>
  )
}
