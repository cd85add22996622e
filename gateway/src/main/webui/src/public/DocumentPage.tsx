import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { acts } from '../api/acts'
import { documentOf } from '../api/queries'
import { all, type DocumentLanguage, type DocumentView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { DocumentFiles } from './DocumentFiles'
import { DocumentActs, WordsOf } from '../secretariat/DocumentActs'
import { useForum } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { ProblemNote } from '../shared/ProblemNote'
import { State, Tag } from '../shared/Tag'
import { When } from '../shared/When'
import { Who } from '../shared/Who'
import { Sure } from '../shared/Sure'

/** One document: where it comes from, and how far it is in each language. */
export function DocumentPage({ document }: { document: string }) {
  const { id } = useForum()
  const t = useT()
  const query = useQuery(documentOf(id, document))
  return (
    <Page
      title={query.data ? `${query.data.symbol} · ${query.data.title}` : document}
      over={{ to: `/forums/${id}/documents`, name: t('documents.title') }}
    >
      <Loaded query={query}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  )
}

function Contents({ view }: { view: DocumentView }) {
  const { id } = useForum()
  return (
    <>
      <p className="meta">
        <State of="document-stage" value={view.stage} />
        {view.supersededBy && (
          <Tag tone="warn">
            <T k="document.superseded" by={view.supersededBy} />
          </Tag>
        )}
        <span>
          <Word of="series" value={view.series} />
        </span>
        <span>
          <Who is={view.by} />
        </span>
        <When at={view.at} />
        <Link href={`/forums/${id}/record?about=document/${view.id}`}>
          <T k="provision.history" />
        </Link>
      </p>
      {view.proposal && (
        <p className="note">
          <Link href={`/forums/${id}/proposals/${view.proposal}`}>
            <T k="document.proposal" />
          </Link>
        </p>
      )}
      {view.series === 'programme' && (
        <p className="note">
          <Link href={`/forums/${id}/programme/${view.title}`}>
            <T k="programme.title" />
          </Link>
        </p>
      )}
      <DocumentActs view={view} />
      <DocumentFiles view={view} />
      {all(view.languages).map((language) => (
        <Language view={view} language={language} key={language.language} />
      ))}
    </>
  )
}

function Language({ view, language }: { view: DocumentView; language: DocumentLanguage }) {
  return (
    <Part
      title={language.symbol}
      id={language.language}
      note={language.original ? <T k="document.original" /> : undefined}
    >
      <p>
        <State of="document-stage" value={language.stage} /> {language.title}
      </p>
      {all(language.steps).length > 0 && (
        <ol className="plain small quiet steps">
          {all(language.steps).map(({ stage, at, by }) => (
            <li key={`${stage}${at}`}>
              <When at={at} /> <Word of="document-stage" value={stage} /> <Who is={by ?? ''} />
            </li>
          ))}
        </ol>
      )}
      <div className="press-row">
        <Posting view={view} language={language} />
        <WordsOf view={view} language={language} />
      </div>
      {language.text && (
        <div className="paper-text" lang={language.language}>
          {language.text}
        </div>
      )}
      {language.sha256 && <p className="small quiet mono">SHA-256 {language.sha256}</p>}
    </Part>
  )
}

/** The secretariat posts what is here and not out yet. */
function Posting({ view, language }: { view: DocumentView; language: DocumentLanguage }) {
  const { now } = useActing()
  const t = useT()
  const post = useAct(acts.postDocument)
  const here = language.stage !== 'posted' && language.stage !== 'reserved'
  const may = now?.kind === 'secretariat' || (now?.kind === 'office' && now.body === view.body)
  if (!here || !may) return null
  return (
    <>
      <Sure weight="strong" label={<T k="document.post" />} title={t('document.post')} meaning={<T k="document.post.sure" />} act={{ ...post, run: () => post.run(view.id, language.language) }} />
      <ProblemNote error={post.error} />
    </>
  )
}
