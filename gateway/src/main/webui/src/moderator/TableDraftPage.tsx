import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { forkActs } from '../api/forks'
import { draft } from '../api/queries'
import type { DraftView } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { SwitchTo } from '../delegate/ActingAs'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { useClosed } from '../shared/kept'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { useKeptState } from '../shared/useKeptState'
import { TabledList } from './draft/TabledList'
import { asked, type Tabled } from './draft/tabled'

interface Paper {
  title: string
  name: string
  note: string
  provisions: Tabled[]
}

const EMPTY: Paper = { title: '', name: '', note: '', provisions: [] }

/** Where a chair words a compromise and tables it beside the draft. */
export function TableDraftPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  return (
    <Page
      title={t('table-draft.title')}
      lead={<T k="table-draft.lead" />}
      over={{ to: `/forums/${id}/drafts`, name: t('chairs-drafts.title') }}
    >
      {chairs(now, now?.body) ? (
        <Loaded query={useQuery(draft(id))}>{(text) => <PaperForm text={text} body={now?.body ?? ''} key={now?.body} />}</Loaded>
      ) : (
        <>
          <p className="note">
            <T k="table-draft.chair-needed" />
          </p>
          <SwitchTo fit={(capacity) => chairs(capacity, capacity.body)} />
        </>
      )}
    </Page>
  )
}

function PaperForm({ text, body }: { text: DraftView; body: string }) {
  const t = useT()
  const bodyName = useBody()
  const [paper, setPaper, forget] = useKeptState<Paper>(`chairs-draft.${body}`, EMPTY, useClosed()(body))
  const [tabled, setTabled] = useState(false)
  const act = useAct(forkActs.tableDraft)
  const set = (part: Partial<Paper>) => setPaper((before) => ({ ...before, ...part }))
  if (tabled) return <Made />
  return (
    <ActForm
      act={act}
      send={() =>
        act.run({
          body,
          title: paper.title.trim(),
          name: paper.name.trim() || undefined,
          note: paper.note.trim() || undefined,
          provisions: paper.provisions.map(asked),
        })
      }
      done={() => {
        forget()
        setTabled(true)
      }}
      label={<T k="table-draft.send" />}
    >
      <p className="note">
        <T k="table-draft.of" body={bodyName(body)} />
      </p>
      <Write
        label={t('table-draft.name')}
        longest={limits.NewChairsDraft.title}
        value={paper.title}
        onChange={(title) => set({ title })}
        needed
      />
      <Write
        label={t('table-draft.symbol')}
        longest={limits.NewChairsDraft.name}
        hint={t('table-draft.symbol.hint')}
        value={paper.name}
        onChange={(name) => set({ name })}
      />
      <Write
        label={t('table-draft.note')}
        longest={limits.NewChairsDraft.note}
        hint={t('table-draft.note.hint')}
        value={paper.note}
        onChange={(note) => set({ note })}
        lines={3}
      />
      <Part title={t('table-draft.provisions')} id="provisions" note={<T k="table-draft.writing" />}>
        <TabledList draft={text} value={paper.provisions} onChange={(provisions) => set({ provisions })} />
      </Part>
    </ActForm>
  )
}

function Made() {
  const { id } = useForum()
  return (
    <p className="note busy" role="status">
      <T k="table-draft.made" />{' '}
      <Link href={`/forums/${id}/drafts`}>
        <T k="chairs-drafts.title" />
      </Link>
    </p>
  )
}
