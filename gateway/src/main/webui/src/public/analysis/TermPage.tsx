import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { reach, term, type ReachView, type TermView } from '../../api/analysis'
import { all } from '../../api/views'
import { analysisActs } from '../../api/analysisActs'
import { useAct } from '../../delegate/useAct'
import { CsvLink } from '../../shared/CsvLink'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Ask } from '../../shared/Press'
import { Say } from '../../shared/Say'
import { When } from '../../shared/When'
import { DefineTerm } from '../../moderator/DefineTerm'
import { useMayDefine } from '../../moderator/useMayDefine'
import { Reached } from './Reached'

/** A defined term: its definition, and what an edit of it reaches before the edit is made. */
export function TermPage({ id: name }: { id: string }) {
  const { id } = useForum()
  const mayDefine = useMayDefine()
  const t = useT()
  const found = useQuery(term(id, name))
  return (
    <Page
      title={name}
      over={{ to: `/forums/${id}/terms`, name: t('terms.title') }}
      lead={found.data?.says && <q dir="auto">{found.data.says}</q>}
      aside={<CsvLink of={`terms/${name}/reach.csv`} />}
    >
      <Loaded query={found}>
        {(there) => (
          <>
            <Meaning term={there} />
            {mayDefine(there.provision ?? '') && (
              <div className="press-row acts">
                <Ask small label={<T k="term.revise" />} title={t('term.revise')}>
                  {(close) => <DefineTerm term={there} done={close} />}
                </Ask>
                {!there.withdrawn && <Withdraw term={there.id} />}
              </div>
            )}
            <ReachOf name={name} />
            <History term={there} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Withdraw({ term: name }: { term: string }) {
  const t = useT()
  const withdraw = useAct(analysisActs.withdrawTerm)
  return (
    <Say
      label={<T k="term.withdraw" />}
      title={t('term.withdraw.title', { term: name })}
      field={t('reason')}
      longest={limits.TermWithdrawal.reason}
      act={{ ...withdraw, run: (reason) => withdraw.run(name, reason) }}
    />
  )
}

function ReachOf({ name }: { name: string }) {
  const { id } = useForum()
  return <Loaded query={useQuery(reach(id, name))}>{(reached) => <ReachParts reached={reached} />}</Loaded>
}

function Meaning({ term: there }: { term: TermView }) {
  return (
    <>
      {there.withdrawn && (
        <p className="note warn">
          <T k="term.withdrawn-for" reason={there.withdrawn} />
        </p>
      )}
      {there.number && (
        <p className="small quiet">
          <T k="term.by-provision" number={there.number} />
        </p>
      )}
      <ul className="chips">
        {Object.entries(there.forms ?? {}).flatMap(([language, forms]) =>
          forms.map((form) => (
            <li className="chip" key={`${language} ${form}`}>
              <span lang={language} dir="auto">
                {form}
              </span>{' '}
              <span className="quiet small">{language}</span>
            </li>
          )),
        )}
      </ul>
    </>
  )
}

function ReachParts({ reached }: { reached: ReachView }) {
  const t = useT()
  return (
    <>
      <Part
        title={t('term.reaches')}
        id="reach"
        note={<T k="term.counts" provisions={String(reached.provisions)} uses={String(reached.uses)} />}
      >
        {all(reached.through).length > 0 && (
          <p>
            <T k="term.through" terms={all(reached.through).join(', ')} />
          </p>
        )}
        <Reached reach={reached} />
      </Part>
      <Part title={t('term.versions')} id="versions">
        <table className="table narrow-columns">
          <thead>
            <tr>
              <th scope="col">{t('term.version')}</th>
              <th scope="col">{t('term.provisions')}</th>
              <th scope="col">{t('term.uses')}</th>
            </tr>
          </thead>
          <tbody>
            {all(reached.versions).map((version) => (
              <tr key={version.version}>
                <th scope="row">{version.version === 'draft' ? t('nav.draft') : version.title}</th>
                <td className="num">{version.provisions}</td>
                <td className="num">{version.uses}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    </>
  )
}

function History({ term: there }: { term: TermView }) {
  const t = useT()
  return (
    <Part title={t('term.history')} id="history">
      <ol className="plain rows">
        {all(there.reached).map((step) => (
          <li className="row" key={step.seq}>
            <When at={step.at} />{' '}
            <T k="term.counts" provisions={String(step.provisions)} uses={String(step.uses)} />
          </li>
        ))}
      </ol>
    </Part>
  )
}
