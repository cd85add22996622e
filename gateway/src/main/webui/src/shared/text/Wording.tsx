import { Fragment, memo, type ReactNode } from 'react'
import { all, type BracketView, type Piece } from '../../api/views'
import { useWho } from '../ForumContext'
import { T, useT } from '../i18n'
import { dressed, lookOf } from './holders'
import { letter } from './tree'

type Known = ReadonlyMap<string, BracketView>

interface Shown {
  pieces: readonly Piece[] | undefined
  brackets: Known
  depth?: number
  /** whose brackets are to stand out */
  lit?: string
}

/**
 * A wording with its passages without agreement: brackets nest visibly, in the colour and line of
 * who holds them. Every run bears the name of its characters, so that words can be pointed at.
 */
export const Wording = memo(function Wording({ pieces, brackets, depth = 1, lit }: Shown) {
  return (
    <>
      {all(pieces).map((piece) =>
        piece.kind === 'run' ? (
          <span key={`${piece.act}.${piece.from}`} data-act={piece.act} data-from={piece.from}>
            {piece.text}
          </span>
        ) : (
          <Bracket piece={piece} brackets={brackets} depth={depth} lit={lit} key={piece.bracket} />
        ),
      )}
    </>
  )
})

function Bracket({ piece, brackets, depth, lit }: { piece: Piece; brackets: Known; depth: number; lit: string | undefined }) {
  const t = useT()
  const who = useWho()
  const id = piece.bracket
  const holders = all(brackets.get(id)?.holders).map(({ holder }) => holder)
  const alternatives = all(piece.alternatives)
  const names = holders.length > 0 ? holders.map(who).join(', ') : t('bracket.nobody')
  const first = lit && holders.includes(lit) ? lit : holders[0]
  const faint = lit && first !== lit ? ' faint' : ''
  return (
    <span
      role="group"
      className={`bracket depth-${Math.min(depth, 3)} ${dressed(first)}${faint}`}
      aria-label={t('bracket.label', { id, holders: names, depth })}
    >
      <Mark>[</Mark>
      <a className="bracket-id" href={`#${id}`} aria-label={t('bracket.see', { id })}>
        {id}
      </a>
      {alternatives.map((alternative, i) => (
        <Fragment key={alternative.id}>
          {i > 0 && <Mark> / </Mark>}
          {alternatives.length > 1 && <sup className="alternative-letter">{letter(alternative.id)}</sup>}
          {all(alternative.pieces).length === 0 ? (
            <span className="no-words">{piece.placeholder ?? <T k="bracket.no-words" />}</span>
          ) : (
            <span data-level={alternative.id}>
              <Wording pieces={alternative.pieces} brackets={brackets} depth={depth + 1} lit={lit} />
            </span>
          )}
        </Fragment>
      ))}
      <Mark>]</Mark>
      {first && (
        <span className="bracket-holders" aria-hidden="true">
          {lookOf(first).label}
          {holders.length > 1 && `+${holders.length - 1}`}
        </span>
      )}
    </span>
  )
}

function Mark({ children }: { children: ReactNode }) {
  return <span className="bracket-mark">{children}</span>
}
