import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { documents } from '../api/queries'
import { all, type DocumentView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { SeriesSettings } from '../secretariat/SeriesSettings'
import { Choose } from '../shared/Choose'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT, useTIfAny, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { State, Tag } from '../shared/Tag'
import { When } from '../shared/When'
import { Who } from '../shared/Who'
import { useFile } from '../shared/useFile'
import { DocumentTitle } from '../shared/DocumentTitle'

interface Wanted {
  series: string
  body: string
  stage: string
  language: string
}

/** The register of documents: every paper, its symbol and how far it is in each language. */
export function DocumentsPage() {
  const { id } = useForum()
  const { now } = useActing()
  const file = useFile()
  const t = useT()
  return (
    <Page
      title={t('documents.title')}
      lead={<T k="documents.lead" />}
      aside={
        <>
          <Link href={`/forums/${id}/programme`}>
            <T k="programme.title" />
          </Link>
          <a href={file('documents.csv')} download>
            CSV
          </a>
          <a href={file('participants.csv')} download>
            <T k="documents.participants" />
          </a>
          <SeriesSettings />
          {now && (
            <Link className="press strong" href={`/forums/${id}/documents/new`}>
              <T k={now.kind === 'seat' || now.kind === 'observer' ? 'paper.hand-in' : 'paper.any'} />
            </Link>
          )}
        </>
      }
    >
      <Loaded query={useQuery(documents(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="documents.none" />
            </p>
          ) : (
            <List list={all(list)} />
          )
        }
      </Loaded>
    </Page>
  )
}

function List({ list }: { list: readonly DocumentView[] }) {
  const [wanted, setWanted] = useState<Wanted>({ series: '', body: '', stage: '', language: '' })
  const found = list.filter((document) => fits(document, wanted))
  return (
    <>
      <Filter list={list} wanted={wanted} onChange={setWanted} />
      <p className="small quiet" role="status">
        <T k="documents.count" count={found.length} />
      </p>
      <ul className="plain rows">
        {found.map((document) => (
          <Row document={document} key={document.id} />
        ))}
      </ul>
    </>
  )
}

function fits({ series, body, stage, languages }: DocumentView, wanted: Wanted): boolean {
  return (
    (!wanted.series || series === wanted.series) &&
    (!wanted.body || body === wanted.body) &&
    (!wanted.stage || stage === wanted.stage) &&
    (!wanted.language || all(languages).some((l) => l.language === wanted.language && l.stage === 'posted'))
  )
}

function Filter({ list, wanted, onChange }: { list: readonly DocumentView[]; wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  const t = useT()
  const say = useTIfAny()
  const bodyName = useBody()
  const several = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))]
  const set = (part: Partial<Wanted>) => onChange({ ...wanted, ...part })
  return (
    <div className="filters">
      <Choose
        label={t('filter.series')}
        value={wanted.series}
        onChange={(series) => set({ series })}
        options={several(list.map(({ series }) => series)).map((id) => ({ id, name: say(`series.${id}`, id) }))}
      />
      <Choose
        label={t('filter.body')}
        value={wanted.body}
        onChange={(body) => set({ body })}
        options={several(list.map(({ body }) => body)).map((id) => ({ id, name: bodyName(id) }))}
      />
      <Choose
        label={t('filter.state')}
        value={wanted.stage}
        onChange={(stage) => set({ stage })}
        options={several(list.map(({ stage }) => stage)).map((id) => ({ id, name: say(`document-stage.${id}`, id) }))}
      />
      <Choose
        label={t('filter.language')}
        value={wanted.language}
        onChange={(language) => set({ language })}
        options={several(list.flatMap(({ languages }) => all(languages).map(({ language }) => language))).map((id) => ({ id, name: id }))}
      />
    </div>
  )
}

function Row({ document }: { document: DocumentView }) {
  const { id } = useForum()
  return (
    <li className="row">
      <p className="row-head">
        <Link href={`/forums/${id}/documents/${document.id}`}>
          <b>{document.symbol}</b> <DocumentTitle of={document} />
        </Link>{' '}
        <State of="document-stage" value={document.stage} />
        {document.supersededBy && (
          <Tag>
            <T k="document.superseded" by={document.supersededBy} />
          </Tag>
        )}
      </p>
      <p className="small quiet tabular">
        <Word of="series" value={document.series} /> · <Who is={document.by} /> · <When at={document.at} /> ·{' '}
        {all(document.languages)
          .filter(({ stage }) => stage === 'posted')
          .map(({ language }) => language)
          .join(', ')}
      </p>
    </li>
  )
}
