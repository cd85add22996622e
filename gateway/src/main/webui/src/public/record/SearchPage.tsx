import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { type ActHit, search, type TextHit } from '../../api/record'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT, useTIfAny } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Press } from '../../shared/Press'
import { Subject } from '../../shared/Subject'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'
import { SearchBox } from './SearchBox'
import { LONGEST, searchable } from './searchable'

/** What was found of some words: in the text as it stands, then in the record, newest first. */
export function SearchPage() {
  const { id } = useForum()
  const t = useT()
  const asked = new URLSearchParams(useSearch()).get('q')
  const q = asked?.trim() ?? ''
  const fit = searchable(q)
  return (
    <Page title={fit ? t('search.title', { q }) : t('search.label')} over={{ to: `/forums/${id}/record`, name: t('record.title') }}>
      <SearchBox asked={q} key={`box ${q}`} />
      {asked !== null && !fit && (
        <p className="note stop" role="alert">
          <T k="search.refused" most={LONGEST} count={q.length} />
        </p>
      )}
      {fit && <Hits q={q} key={q} />}
    </Page>
  )
}

function Hits({ q }: { q: string }) {
  const [pages, setPages] = useState<(number | undefined)[]>([undefined])
  return (
    <>
      {pages.map((before, i) => (
        <Found q={q} before={before} last={i === pages.length - 1} more={(next) => setPages([...pages, next])} key={before ?? 0} />
      ))}
    </>
  )
}

function Found({ q, before, last, more }: { q: string; before: number | undefined; last: boolean; more: (next: number) => void }) {
  const { id } = useForum()
  const t = useT()
  return (
    <Loaded query={useQuery(search(id, q, before))}>
      {(found) => {
        const next = found.next
        return (
          <>
            {all(found.text).length > 0 && (
              <Part title={t('search.in-text', { count: all(found.text).length })} id="in-text">
                <ul className="plain rows">
                  {all(found.text).map((hit) => (
                    <InText hit={hit} key={hit.provision} />
                  ))}
                </ul>
              </Part>
            )}
            {before === undefined && all(found.text).length + all(found.acts).length === 0 && (
              <p className="empty" role="status">
                <T k="search.nothing" />
              </p>
            )}
            {all(found.acts).length > 0 && (
              <Part title={before === undefined ? t('search.in-record') : t('search.in-record-further')} id={`in-record-${before ?? 0}`}>
                <ul className="plain rows">
                  {all(found.acts).map((hit) => (
                    <InRecord hit={hit} key={hit.seq} />
                  ))}
                </ul>
              </Part>
            )}
            {last && next !== undefined && (
              <p>
                <Press onPress={() => more(next)}>
                  <T k="search.more" />
                </Press>
              </p>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

function InText({ hit }: { hit: TextHit }) {
  const { id } = useForum()
  return (
    <li className="row">
      <p className="row-head">
        <Link href={`/forums/${id}/draft#p-${hit.provision}`}>
          <b>
            <T k="subject.provision" id={hit.number} /> {hit.heading}
          </b>
        </Link>{' '}
        <Link className="small apart" href={`/forums/${id}/draft/provisions/${encodeURIComponent(hit.provision)}/history`}>
          <T k="search.history" />
        </Link>
      </p>
      {all(hit.excerpts).map((excerpt, i) => (
        <p className="small" key={i}>
          <Excerpt of={excerpt} />
        </p>
      ))}
    </li>
  )
}

function InRecord({ hit }: { hit: ActHit }) {
  const { id } = useForum()
  const say = useTIfAny()
  const plain = hit.type.replace(/\.v\d+$/, '')
  return (
    <li className="row">
      <p className="row-head">
        <Link href={`/forums/${id}/record#entry-${hit.seq}`}>
          <b>{say(`act.${plain}`, plain.replaceAll(/[.-]/g, ' '))}</b>
        </Link>
        {hit.subject && (
          <span>
            <Subject of={hit.subject} />
          </span>
        )}
        {hit.as && (
          <span className="quiet">
            <Who is={hit.as} />
          </span>
        )}
        <span className="small quiet">
          <When at={hit.at} />
        </span>
      </p>
      <p className="small">
        <Excerpt of={hit.excerpt} />
      </p>
    </li>
  )
}

function Excerpt({ of }: { of: readonly { text: string; found: boolean }[] | undefined }) {
  return <>{all(of).map((part, i) => (part.found ? <mark key={i}>{part.text}</mark> : <span key={i}>{part.text}</span>))}</>
}
