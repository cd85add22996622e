import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { draft, history, proposals } from '../api/queries'
import { all, type HistoryView, type PassageView } from '../api/views'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT, useTIfAny } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { BracketFates } from '../shared/text/BracketFates'
import { Subject } from '../shared/Subject'
import { When } from '../shared/When'
import { Who } from '../shared/Who'
import { Quoted } from '../shared/Quoted'

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

/** Passages by one act that follow one another are one: a bracket within does not part them. */
function whole(passages: readonly PassageView[]): PassageView[] {
  const joined: PassageView[] = []
  for (const passage of passages) {
    const last = joined.at(-1)
    if (last?.act === passage.act) joined[joined.length - 1] = { ...last, text: last.text + passage.text }
    else joined.push(passage)
  }
  return joined.filter(({ text }) => text.trim() !== '')
}

/** Where words come from: an instruction of a proposal, or another wording of a bracket. */
function Origin({ of }: { of: string }) {
  const { id } = useForum()
  const { data } = useQuery(proposals(id))
  const [, from = '', part = ''] = /^(.+)\.([^.]+)$/.exec(of) ?? []
  const paper = all(data).find((one) => one.id === from)
  if (paper) {
    return (
      <>
        <Link href={`/forums/${id}/proposals/${paper.id}`}>{paper.symbol}</Link> ({part}) ·{' '}
      </>
    )
  }
  return /^b\d+$/.test(from) ? (
    <>
      <T k="history.alternative" bracket={from} /> ·{' '}
    </>
  ) : null
}

function History({ view }: { view: HistoryView }) {
  const { id } = useForum()
  const say = useTIfAny()
  const body = useBody()
  const { data: text } = useQuery(draft(id))
  const left = text != null && !all(text.provisions).some((one) => one.id === view.provision)
  return (
    <>
      {left && (
        <p className="note">
          <T k="history.left" to={<Link href={`/forums/${id}/carry-overs`}><T k="carry-overs.title" /></Link>} />
        </p>
      )}
      <Part id="passages" title={<T k={left ? 'history.passages.left' : 'history.passages'} />}>
        <ul className="plain rows">
          {whole(all(view.passages)).map((passage, i) => (
            <li className="row" key={i}>
              <p className="provision-text" lang={text?.language}>{passage.text}</p>
              <p className="small quiet">
                {passage.as && <><Who is={passage.as} /> · </>}
                <Origin of={passage.act} />
                <When at={passage.at} /> · <Link href={`/forums/${id}/record#entry-${passage.seq}`}>{passage.seq}</Link>
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
              {all(act.moves).map((move) => (
                <p className="small" key={`${move.bracket} ${move.to}`}>
                  <T k="history.move" bracket={<Link href={`/forums/${id}/draft#${move.bracket}`}>{move.bracket}</Link>} to={<b>{move.to}</b>} />
                  {move.note && <> <Quoted>{move.note}</Quoted></>}
                  {move.until && <> · <T k="bracket.deadline" />: <When at={move.until} /></>}
                </p>
              ))}
              {act.reason && (
                <p className="small">
                  <T k={all(act.events).includes('provision.reopened.v1') ? 'history.opened' : 'history.handed'} reason={act.reason} />
                </p>
              )}
              {act.division && (
                <p className="small">
                  <T k="history.divided" division={<Subject of={`division/${act.division}`} />} />
                </p>
              )}
              {all(act.difference).length > 0 && <p className="provision-text" lang={text?.language}>
                {all(act.difference).map((change, i) => {
                  if (change.kind === 'keep') return <span key={i}>{change.text}</span>
                  const Mark = change.kind === 'delete' ? 'del' : 'ins'
                  return <Mark key={i}>{change.text}</Mark>
                })}
              </p>}
              {all(act.brackets).length > 0 && <BracketFates of={act.brackets} />}
            </li>
          ))}
        </ol>
      </Part>
    </>
  )
}
