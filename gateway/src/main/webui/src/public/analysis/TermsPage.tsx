import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { terms, type TermView } from '../../api/analysis'
import { all } from '../../api/views'
import { CsvLink } from '../../shared/CsvLink'
import { Write } from '../../shared/Fields'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Ask, Press } from '../../shared/Press'
import { Tag } from '../../shared/Tag'
import { DefineTerm } from '../../moderator/DefineTerm'
import { useMayDefine } from '../../moderator/useMayDefine'
import { useAnalysis } from './AnalysisPage'
import { UsesOf } from './UsesOf'

/** The defined terms, with how far each reaches over the draft. */
export function TermsPage() {
  const { id } = useForum()
  const mayDefine = useMayDefine()
  const t = useT()
  return (
    <Page title={t('terms.title')} over={useAnalysis()} lead={<T k="terms.lead" />} aside={<CsvLink of="terms.csv" />}>
      <Loaded query={useQuery(terms(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="terms.none" />
            </p>
          ) : (
            <TermTable list={all(list)} />
          )
        }
      </Loaded>
      {mayDefine() && (
        <div className="press-row acts">
          <Ask label={<T k="term.define" />} title={t('term.define')}>
            {(close) => <DefineTerm done={close} />}
          </Ask>
        </div>
      )}
      <Lookup />
    </Page>
  )
}

function TermTable({ list }: { list: readonly TermView[] }) {
  const { id } = useForum()
  const t = useT()
  return (
    <table className="table stacks">
      <thead>
        <tr>
          <th scope="col">{t('term')}</th>
          <th scope="col">{t('term.says')}</th>
          <th scope="col">{t('term.reach')}</th>
        </tr>
      </thead>
      <tbody>
        {list.map((term) => (
          <tr key={term.id}>
            <th scope="row">
              <Link href={`/forums/${id}/terms/${term.id}`}>{term.id}</Link>{' '}
              {term.withdrawn && (
                <Tag>
                  <T k="term.withdrawn" />
                </Tag>
              )}
            </th>
            <td data-label={t('term.says')}>
              {term.number && (
                <span className="block small quiet">
                  <T k="term.by-provision" number={term.number} />
                </span>
              )}
              {term.says}
            </td>
            <td data-label={t('term.reach')}>
              <T k="term.counts" provisions={String(term.provisions)} uses={String(term.uses)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Any words over the draft, defined or not. */
function Lookup() {
  const t = useT()
  const [written, setWritten] = useState('')
  const [asked, setAsked] = useState<string[]>([])
  return (
    <Part title={t('uses.title')} id="uses" note={<T k="uses.note" />}>
      <form
        className="press-row"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(written.split(',').map((form) => form.trim()).filter(Boolean))
        }}
      >
        <Write label={t('uses.words')} value={written} onChange={setWritten} needed />
        <Press submit>
          <T k="uses.find" />
        </Press>
      </form>
      {asked.length > 0 && <UsesOf forms={asked} />}
    </Part>
  )
}
