import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { conflicts } from '../api/queries'
import { all, type ConflictView, type DraftView } from '../api/views'
import { ChooseOne, Write } from '../shared/Fields'
import { useBody, useForum, useWho } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Compared } from '../shared/text/Compared'
import { added, base, formsOf, mark, standing, type WrittenInstruction } from './instructions'
import { WhereItStands } from './WhereItStands'

const KINDS = ['add', 'mod', 'sup', 'noc'] as const

/**
 * Writes one instruction: what is done to which provision, beside the words that stand, with what
 * changes shown word by word and what else touches the place.
 */
export function InstructionEditor({
  draft,
  value,
  onChange,
  beside = [],
  except,
  start,
  marginal = true,
}: {
  draft: DraftView
  value: WrittenInstruction
  onChange: (value: WrittenInstruction) => void
  /** the other instructions of the paper, among them additions that this one may follow */
  beside?: readonly WrittenInstruction[]
  /** the proposal that is written, which is no conflict with itself */
  except?: string
  /** the words a change starts from, where they are not those that stand */
  start?: string
  /** whether what else touches the place is shown here */
  marginal?: boolean
}) {
  const t = useT()
  const { view } = useForum()
  const bodyName = useBody()
  const set = (part: Partial<WrittenInstruction>) => onChange({ ...value, ...part })
  const adds = value.kind === 'add'
  const provision = standing(draft, value.provision)
  const now = start ?? base(provision)
  const places = all(draft.provisions).map(({ id, number, heading, baseText, shown }) => ({
    id,
    name: heading ? `${number} · ${heading}` : number,
    note: (baseText ?? shown ?? '').slice(0, 90),
  }))
  // an article comes with its sub-paragraphs: what the paper adds is there to be followed
  const further = beside
    .filter((other) => other.kind === 'add' && other.number.trim() && !standing(draft, added(other)))
    .map((other) => ({ id: added(other), name: t('instruct.added', { number: other.number }) }))
  const around = [...places, ...further].filter(({ id }) => id !== value.id)
  return (
    <div className="instruction-editor">
      <ChooseOne
        label={t('instruct.kind')}
        value={value.kind}
        onChange={(kind) => set({ kind, form: '' })}
        options={KINDS.map((kind) => ({ value: kind, label: <b>{kind.toUpperCase()}</b>, note: <Word of="instruction" value={kind} /> }))}
      />
      <Pick
        label={t(adds ? 'instruct.after' : 'instruct.provision')}
        hint={adds ? t('instruct.after.hint') : undefined}
        value={value.provision}
        onChange={(id) => {
          const next = standing(draft, id)
          const untouched = value.text === '' || value.text === now
          set({ provision: id, printed: undefined, text: value.kind === 'mod' && untouched ? base(next) : value.text })
        }}
        options={adds ? around : places}
        needed={!adds}
      />
      {adds && <Write label={t('instruct.number')} longest={limits.InstructionRequest.number} hint={t('instruct.number.hint')} value={value.number} onChange={(number) => set({ number })} needed />}
      {adds && <Write label={t('instruct.heading')} longest={limits.InstructionRequest.heading} value={value.heading} onChange={(heading) => set({ heading })} />}
      {!adds && now && (
        <div className="standing">
          <p className="small">
            <b>
              <T k="instruct.stands" />
            </b>
          </p>
          <p className="provision-text" lang={draft.language}>
            {now}
          </p>
        </div>
      )}
      {(adds || value.kind === 'mod') && (
        <Write
          label={t('instruct.text')}
          value={value.text}
          onChange={(text) => set({ text })}
          lines={5}
          language={draft.language}
          needed
        />
      )}
      {value.kind === 'mod' && now && value.text && value.text !== now && (
        <div className="standing" aria-live="off">
          <p className="small">
            <b>
              <T k="instruct.difference" />
            </b>
          </p>
          <p className="provision-text" lang={draft.language}>
            <Compared before={now} after={value.text} />
          </p>
        </div>
      )}
      <Write
        label={t('instruction.reasons')}
        value={value.reasons}
        onChange={(reasons) => set({ reasons })}
        lines={2}
        needed={value.form === 'insisting'}
      />
      <details className="more">
        <summary>
          <T k={adds ? 'instruct.more.add' : 'instruct.more'} />
        </summary>
        {adds && (
          <>
            <WhereItStands draft={draft} part={value.part ?? ''} binding={value.binding ?? ''} onChange={set} />
            <Pick
              label={t('instruct.parent')}
              hint={t('instruct.parent.hint')}
              value={value.parent ?? ''}
              onChange={(parent) => set({ parent })}
              options={around}
            />
          </>
        )}
        <ChooseOne
          label={t('instruct.form')}
          value={value.form || 'plain'}
          onChange={(form) => set({ form: form === 'plain' ? '' : form })}
          options={formsOf(value.kind).map((form) => ({
            value: form || ('plain' as const),
            label: <span className={form === 'insisting' ? 'insisting' : ''}>{mark(value.kind, form)}</span>,
            note: <Word of="form" value={form || 'plain'} />,
          }))}
        />
        <Pick
          label={t('instruct.body')}
          hint={t('instruct.body.hint')}
          value={value.body}
          onChange={(body) => set({ body })}
          options={all(view.bodies).map(({ id }) => ({ id, name: bodyName(id) }))}
        />
      </details>
      {marginal && value.provision && <Conflicts provision={value.provision} except={except} />}
    </div>
  )
}

/** Who else writes about this provision, and which brackets stand on it. */
export function Conflicts({ provision, except }: { provision: string; except?: string | undefined }) {
  const { id } = useForum()
  const { data } = useQuery(conflicts(id, provision, except))
  const found = all(data)[0]
  if (!found || all(found.instructions).length + all(found.brackets).length === 0) return null
  return <Touching found={found} />
}

function Touching({ found }: { found: ConflictView }) {
  const { id } = useForum()
  const who = useWho()
  return (
    <aside className="note warn conflicts">
      <p>
        <T k="conflicts.title" />
      </p>
      <ul>
        {all(found.instructions).map((other) => (
          <li key={`${other.proposal}.${other.n}`}>
            <Link href={`/forums/${id}/proposals/${other.proposal}`}>
              {mark(other.kind, other.form)} {other.symbol}
            </Link>{' '}
            <span className="quiet">{who(other.by)}</span>
          </li>
        ))}
        {all(found.brackets).map(({ bracket, holders }) => (
          <li key={bracket}>
            <Link href={`/forums/${id}/draft#${found.provision}`}>
              <T k="conflicts.bracket" bracket={bracket} />
            </Link>{' '}
            <span className="quiet">{all(holders).map(who).join(', ')}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
