import { useEffect, useRef, useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { all, type DraftView } from '../api/views'
import { placed } from '../shared/FaultList'
import { useBody } from '../shared/ForumContext'
import { T, useT, useTIfAny, Word } from '../shared/i18n'
import { Press } from '../shared/Press'
import { Tag } from '../shared/Tag'
import { Compared } from '../shared/text/Compared'
import { Conflicts, InstructionEditor } from './InstructionEditor'
import { base, mark, standing, type WrittenInstruction } from './instructions'
import { type Entry, type Lack, UNSURE } from './recognised'

/** One instruction of a file: why it was taken so, what it strikes and adds, who else writes there, and all of it to correct. */
export function RecognisedCard({
  entry,
  lack,
  draft,
  beside,
  onChange,
  onInclude,
  onTakeBack,
}: {
  entry: Entry
  lack: Lack | undefined
  draft: DraftView
  /** the other instructions of the file */
  beside: readonly WrittenInstruction[]
  onChange: (next: WrittenInstruction) => void
  onInclude: (yes: boolean) => void
  onTakeBack: () => void
}) {
  const t = useT()
  const { written: one, from, included } = entry
  // what still needs a provision was made by hand just now: one is led to it
  const [open, setOpen] = useState(lack === 'provision')
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open && !from) card.current?.querySelector('summary')?.focus()
    // only where it appears
  }, [])
  const provision = standing(draft, one.provision)
  const adds = one.kind === 'add'
  // what the file was handed out with, unless the instruction is corrected to another provision
  const start = !adds && from?.start && from.instruction.provision === one.provision ? from.start : undefined
  const before = adds ? '' : (start ?? base(provision))
  const after = adds || one.kind === 'mod' ? one.text : one.kind === 'sup' ? '' : before
  const number = adds ? one.number : (provision?.number ?? one.provision)
  return (
    <li className={included ? 'instruction recognised' : 'instruction recognised left-out'} ref={card}>
      <div className="instruction-head">
        <span className={`kind ${one.kind}`}>{mark(one.kind, one.form)}</span> <b>{number}</b> {one.heading || (!adds && provision?.heading)}{' '}
        {from ? (
          <Sureness from={from} />
        ) : (
          <Tag>
            <T k="recognised.by-hand" />
          </Tag>
        )}
      </div>
      <Place one={one} draft={draft} />
      {from?.flaw && one.text === from.instruction.text && (
        <p className="note stop">
          <Word of="wording-flaw" value={from.flaw} />
        </p>
      )}
      <p className="provision-text" lang={draft.language}>
        <Compared before={before} after={after} />
      </p>
      {from?.original && (
        <p className="small quiet">
          <T k="recognised.original" words={from.original} />
        </p>
      )}
      {one.reasons && <p className="small reasons">{one.reasons}</p>}
      {one.provision && <Conflicts provision={one.provision} />}
      {lack && (
        <p className="note warn">
          <T k={`recognised.lacks.${lack}`} />
        </p>
      )}
      <div className="press-row">
        <Checkbox className="choice square" isSelected={included} onChange={onInclude}>
          <span className="choice-mark" aria-hidden="true" />
          <T k="recognised.include" />
        </Checkbox>
        {!from && (
          <Press small weight="bare" onPress={onTakeBack}>
            <T k="recognised.take-back" />
          </Press>
        )}
      </div>
      <details className="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('recognised.correct')} <span className="sr-only">{number}</span>
        </summary>
        {open && <InstructionEditor draft={draft} value={one} beside={beside} start={start} marginal={false} onChange={onChange} />}
      </details>
    </li>
  )
}

/** Where it goes: behind what, under what, into which part and before which body. */
function Place({ one, draft }: { one: WrittenInstruction; draft: DraftView }) {
  const t = useT()
  const say = useTIfAny()
  const bodyName = useBody()
  const number = (id: string) => standing(draft, id)?.number ?? id
  const adds = one.kind === 'add'
  const facts = [
    adds && (one.provision ? t('recognised.place.after', { number: number(one.provision) }) : t('recognised.place.first')),
    adds && one.parent && t('recognised.place.parent', { number: number(one.parent) }),
    adds && one.part && say(`part.${one.part}`, one.part),
    adds && one.binding && t(`instruct.binding.${one.binding}`),
    one.body ? t('recognised.place.body', { body: bodyName(one.body) }) : t('recognised.place.nobody'),
  ]
  return <p className="small quiet">{facts.filter(Boolean).join(' · ')}</p>
}

function Sureness({ from }: { from: NonNullable<Entry['from']> }) {
  const say = useTIfAny()
  return (
    <>
      <Tag tone={from.confidence >= UNSURE ? 'good' : 'warn'}>
        <T k="recognised.confidence" percent={from.confidence} />
      </Tag>
      <span className="small quiet block">
        {all(from.grounds).map((ground) => (
          <span key={ground}>
            <Word of="ground" value={ground} />{' '}
          </span>
        ))}
        · {all(from.places).map((place) => placed(place, say)).join(', ')}
        {all(from.authors).length > 0 && ` · ${all(from.authors).join(', ')}`}
      </span>
    </>
  )
}
