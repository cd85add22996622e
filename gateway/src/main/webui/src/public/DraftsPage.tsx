import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { acts } from '../api/acts'
import { chairsDrafts, draft as theDraft } from '../api/queries'
import { all, type ChairsDraftView } from '../api/views'
import { chairs, leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { useForum } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Tag } from '../shared/Tag'
import { BracketFates } from '../shared/text/BracketFates'
import { SideBySide } from '../shared/text/SideBySide'
import { When } from '../shared/When'
import { Sure } from '../shared/Sure'
import { useInSession } from '../shared/useInSession'
import { Who } from '../shared/Who'
import { useFile } from '../shared/useFile'

/** Chair's drafts: each beside the draft, with its comparison, until the body takes it as its basis. */
export function DraftsPage() {
  const { id } = useForum()
  const { mine } = useActing()
  const t = useT()
  return (
    <Page
      title={t('chairs-drafts.title')}
      lead={<T k="chairs-drafts.lead" />}
      over={{ to: `/forums/${id}/draft`, name: t('nav.draft') }}
      aside={
        mine.some((capacity) => chairs(capacity, capacity.body)) && (
          <Link className="press plain" href={`/forums/${id}/drafts/new`}>
            <T k="table-draft.title" />
          </Link>
        )
      }
    >
      <Loaded query={useQuery(chairsDrafts(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="chairs-drafts.none" />
            </p>
          ) : (
            all(list).map((draft) => <ChairsDraft draft={draft} key={draft.id} />)
          )
        }
      </Loaded>
    </Page>
  )
}

function ChairsDraft({ draft }: { draft: ChairsDraftView }) {
  const { id } = useForum()
  const file = useFile()
  const { data: text } = useQuery(theDraft(id))
  const number = (provision: string) => [...all(text?.provisions), ...all(draft.provisions).map((p) => ({ ...p, id: p.provision }))].find((p) => p.id === provision)?.number ?? provision
  return (
    <Part
      id={draft.id}
      title={draft.name ? `${draft.name} · ${draft.title}` : draft.title}
      note={
        <Tag tone={draft.stage === 'taken' ? 'good' : draft.stage === 'called' ? 'busy' : 'plain'}>
          <Word of="chairs-draft" value={draft.stage} />
        </Tag>
      }
    >
      <p className="small quiet">
        <Who is={draft.by} /> · <When at={draft.at} /> ·{' '}
        <a href={file(`drafts/${draft.id}/brackets.csv`)}>
          <T k="referral.csv" />
        </a>
      </p>
      {draft.note && <p>{draft.note}</p>}
      {all(draft.objections).map((objection) => (
        <p className="note stop" key={objection.seat}>
          <T k="chairs-drafts.objection" who={<Who is={objection.seat} />} /> {objection.reason}
        </p>
      ))}
      <DraftActs draft={draft} />
      {all(draft.provisions).map((one) => (
        <section className="fork" key={one.provision} aria-label={one.number}>
          <h3>
            {one.number} {one.heading}{' '}
            {!one.binding && (
              <Tag>
                <T k="not-binding" />
              </Tag>
            )}
          </h3>
          {one.parent && (
            <p className="small quiet">
              <T k="recognised.place.parent" number={number(one.parent)} />
            </p>
          )}
          <SideBySide before={one.before} after={one.struck ? '' : one.after} language={text?.language} />
          {all(one.notes).map((note) => (
            <p className="note small" key={note.bracket}>
              <b>{note.bracket}</b> {note.note}
            </p>
          ))}
          <BracketFates of={one.brackets} />
        </section>
      ))}
    </Part>
  )
}

function DraftActs({ draft }: { draft: ChairsDraftView }) {
  const { now } = useActing()
  const t = useT()
  const call = useAct(acts.callBasis)
  const take = useAct(acts.takeBasis)
  const object = useAct(acts.objectToBasis)
  const inSession = useInSession()
  if (draft.stage === 'taken' || !inSession(draft.body)) return null
  return (
    <div className="desk-bar">
      {leads(now, draft.body) && draft.stage === 'beside' && (
        <Press onPress={() => void call.run(draft.id)} waiting={call.waiting}>
          <T k="chairs-drafts.call" />
        </Press>
      )}
      {leads(now, draft.body) && draft.stage === 'called' && (
        <Sure weight="strong" label={<T k="chairs-drafts.take" />} title={t('chairs-drafts.take')} meaning={<T k="chairs-drafts.take.sure" />} act={{ ...take, run: () => take.run(draft.id) }} />
      )}
      {now?.kind === 'seat' && draft.stage === 'called' && (
        <Press onPress={() => void object.run(draft.id)} waiting={object.waiting}>
          <T k="chairs-drafts.object" />
        </Press>
      )}
      <ProblemNote error={call.error ?? take.error ?? object.error} />
    </div>
  )
}
