import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { comparison, draft, versions } from '../api/queries'
import { all, type VersionView } from '../api/views'
import { NameVersion } from '../moderator/NameVersion'
import { useForum } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { ComparedList } from '../shared/text/ComparedList'
import { When } from '../shared/When'
import { Quoted } from '../shared/Quoted'
import { useFile } from '../shared/useFile'

const NOW = 'now'

/** The versions of the draft that have a name, and what differs between two of them. */
export function VersionsPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('versions.title')} lead={<T k="versions.lead" />} over={{ to: `/forums/${id}/draft`, name: t('nav.draft') }} aside={<NameVersion />}>
      <Loaded query={useQuery(versions(id))}>{(list) => <Versions list={all(list)} />}</Loaded>
    </Page>
  )
}

function Versions({ list }: { list: readonly VersionView[] }) {
  const { id } = useForum()
  const t = useT()
  const [from, setFrom] = useState(String(list[0]?.seq ?? 1))
  const [to, setTo] = useState(NOW)
  const file = useFile()
  const { data: text } = useQuery(draft(id))
  if (list.length === 0) {
    return (
      <p className="empty">
        <T k="versions.none" />
      </p>
    )
  }
  return (
    <>
      <ul className="plain rows">
        {list.map((version) => (
          <li className="row" key={version.id}>
            <p className="row-head">
              <b>{called(version, t)}</b> <Word of="version-origin" value={version.origin} />
            </p>
            <p className="small quiet">
              <When at={version.at} /> · <a href={`/forums/${id}/record#entry-${version.seq}`}>{version.seq}</a>
              {version.note && !NAMED_BY_ID.includes(version.origin) && <>{' · '}<Quoted>{version.note}</Quoted></>}
            </p>
          </li>
        ))}
      </ul>
      <div className="desk-bar">
        <Pick label="versions.from" list={list} chosen={from} choose={setFrom} />
        <Pick label="versions.to" list={list} chosen={to} choose={setTo} now />
        <a href={file(`draft/compare.csv?from=${from}&to=${to}`)}>
          <T k="versions.csv" />
        </a>
      </div>
      <Loaded query={useQuery(comparison(id, from, to))}>{(view) => <ComparedList comparison={view} language={text?.language} />}</Loaded>
    </>
  )
}

/** Whose note is the name of the text inside the program. */
const NAMED_BY_ID = ['base-text', 'adoption']

/** A reading is named by its number; all else as a chair named it, or as papers are called. */
function called(version: VersionView, t: ReturnType<typeof useT>): string {
  const reading = version.origin === 'reading' && /^Reading (\d)$/.exec(version.name)
  return reading ? t('version.reading', { number: Number(reading[1]) }) : version.name
}

function Pick({
  label,
  list,
  chosen,
  choose,
  now = false,
}: {
  label: 'versions.from' | 'versions.to'
  list: readonly VersionView[]
  chosen: string
  choose: (version: string) => void
  now?: boolean
}) {
  const t = useT()
  return (
    <label className="field">
      <span>{t(label)}</span>
      <select className="input" value={chosen} onChange={(event) => choose(event.target.value)}>
        {list.map((version) => (
          <option value={String(version.seq)} key={version.id}>
            {called(version, t)}
          </option>
        ))}
        {now && <option value={NOW}>{t('versions.now')}</option>}
      </select>
    </label>
  )
}
