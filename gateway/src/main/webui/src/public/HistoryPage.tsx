import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { draft, history } from '../api/queries'
import { all, type HistoryView } from '../api/views'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT, useTIfAny } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { BracketFates } from '../shared/text/BracketFates'
import { When } from '../shared/When'
import { Who } from '../shared/Who'

/** What became of a provision, act by act, and who brought each passage. */
export function HistoryPage({ provision }: { provision: string }) {
  const { id } = useForum()
  const t = useT()
  const query = useQuery(history(id, provision))
  return (
    <Page
      title={t('history.title', { number: query.data?.number ?? provision })}
      lead={<T k="history.lead" />}
      over={{ to: `/forums/${id}/draft#p-${provision}`, name: t('nav.draft') }}
    >
      <Loaded query={query}>{(view) => <History view={view} />}</Loaded>
    </Page>
  )
}

function History({ view }: { view: HistoryView }) {
  const { id } = useForum()
  const say = useTIfAny()
  const body = useBody()
  const { data: text } = useQuery(draft(id))
  return (
    <>
      <Part id="passages" title={<T k="history.passages" />}>
        <ul className="plain rows">
          {all(view.passages)
            .filter(({ text }) => text.trim() !== '')
            .map((passage, i) => (
            <li className="row" key={i}>
              <p className="provision-text" lang={text?.language}>{passage.text}</p>
              <p className="small quiet">
                {passage.as ? <Who is={passage.as} /> : passage.act} · <code>{passage.act}</code> · <When at={passage.at} /> ·{' '}
                <Link href={`/forums/${id}/record#entry-${passage.seq}`}>{passage.seq}</Link>
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="acts" title={<T k="history.acts" />}>
        <ol className="plain rows">
          {all(view.acts).map((act) => (
            <li className="row" id={`entry-${act.seq}`} key={act.seq}>
              <p className="row-head">
                <b>
                  {all(act.events)
                    .map((type) => say(`act.${type.replace(/\.v\d+$/, '')}`, type))
                    .join(', ')}
                </b>
              </p>
              <p className="small quiet">
                {act.as && <><Who is={act.as} /> · </>}
                <When at={act.at} /> · <Link href={`/forums/${id}/record#entry-${act.seq}`}>{act.seq}</Link>
                {act.body && ` · ${body(act.body)}`}
              </p>
              {act.reason && (
                <p className="small">
                  <T k={all(act.events).includes('provision.reopened.v1') ? 'history.opened' : 'history.handed'} reason={act.reason} />
                </p>
              )}
              <p className="provision-text" lang={text?.language}>
                {all(act.difference).map((change, i) => {
                  if (change.kind === 'keep') return <span key={i}>{change.text}</span>
                  const Mark = change.kind === 'delete' ? 'del' : 'ins'
                  return <Mark key={i}>{change.text}</Mark>
                })}
              </p>
              {all(act.brackets).length > 0 && <BracketFates of={act.brackets} />}
            </li>
          ))}
        </ol>
      </Part>
    </>
  )
}
