import type { ReactNode } from 'react'
import { mark } from '../../delegate/instructions'
import type { InstructionView } from '../../api/views'
import { useBody } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Compared } from '../../shared/text/Compared'

/** One instruction: what it does, to what, before whom, and how the words differ. */
export function Instruction({
  instruction,
  inDraft,
  base,
  language,
  numbers,
  acts,
}: {
  instruction: InstructionView
  inDraft: boolean
  base: string | undefined
  language: string | undefined
  /** numbers of provisions by their identity */
  numbers?: ReadonlyMap<string, string> | undefined
  acts?: ReactNode
}) {
  const body = useBody()
  const { n, kind, form, number, heading, text, reasons, body: allocated, after, part, binding, parent } = instruction
  const numbered = (id: string) => numbers?.get(id) ?? id
  return (
    <li className="instruction">
      <p className="instruction-head">
        <span className="quiet tabular">{n}</span>{' '}
        <span className={`kind ${kind}${form === 'insisting' ? ' insisting' : ''}`}>{mark(kind, form)}</span> <b>{number}</b> {heading}
        <span className="small quiet block">
          <Word of="instruction" value={kind} />
          {form && (
            <>
              {' · '}
              <Word of="form" value={form} />
            </>
          )}
          {kind === 'add' && (
            <>
              {' · '}
              {after ? <T k="recognised.place.after" number={numbered(after)} /> : <T k="recognised.place.first" />}
            </>
          )}
          {kind === 'add' && part && (
            <>
              {' · '}
              <Word of="part" value={part} />
            </>
          )}
          {kind === 'add' && parent && (
            <>
              {' · '}
              <T k="instruction.parent" number={numbered(parent)} />
            </>
          )}
          {kind === 'add' && binding === false && (
            <>
              {' · '}
              <T k="not-binding" />
            </>
          )}
          {allocated && (
            <>
              {' · '}
              <T k="instruction.allocated" body={body(allocated)} />
            </>
          )}
          {inDraft && (
            <>
              {' · '}
              <T k="instruction.taken-up" />
            </>
          )}
        </span>
      </p>
      {text && (
        <p className="provision-text" lang={language}>
          {kind === 'mod' && base ? <Compared before={base} after={text} /> : text}
        </p>
      )}
      {reasons && (
        <p className="small">
          <b>
            <T k="instruction.reasons" />
          </b>{' '}
          {reasons}
        </p>
      )}
      {acts}
    </li>
  )
}
