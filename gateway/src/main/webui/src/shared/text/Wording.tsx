import { Fragment, type ReactNode } from 'react'
import { all, type BracketView, type Piece } from '../../api/views'
import { useWho } from '../ForumContext'
import { T, useT } from '../i18n'
import { letter } from './tree'

type Known = ReadonlyMap<string, BracketView>

/** A wording with its passages without agreement: brackets nest visibly and say who holds them. */
export function Wording({ pieces, brackets, depth = 1 }: { pieces: readonly Piece[] | undefined; brackets: Known; depth?: number }) {
  return (
    <>
      {all(pieces).map((piece) =>
        piece.kind === 'run' ? (
          <span key={`${piece.act}.${piece.from}`}>{piece.text}</span>
        ) : (
          <Bracket piece={piece} brackets={brackets} depth={depth} key={piece.bracket} />
        ),
      )}
    </>
  )
}

function Bracket({ piece, brackets, depth }: { piece: Piece; brackets: Known; depth: number }) {
  const t = useT()
  const who = useWho()
  const id = piece.bracket
  const holders = all(brackets.get(id)?.holders).map(({ holder }) => who(holder))
  const alternatives = all(piece.alternatives)
  const names = holders.length > 0 ? holders.join(', ') : t('bracket.nobody')
  return (
    <span role="group" className={`bracket depth-${Math.min(depth, 3)}`} aria-label={t('bracket.label', { id, holders: names, depth })}>
      <Mark>[</Mark>
      <a className="bracket-id" href={`#${id}`} aria-label={t('bracket.see', { id })}>
        {id}
      </a>
      {alternatives.map((alternative, i) => (
        <Fragment key={alternative.id}>
          {i > 0 && <Mark> / </Mark>}
          {alternatives.length > 1 && <sup className="alternative-letter">{letter(alternative.id)}</sup>}
          {all(alternative.pieces).length === 0 ? (
            <span className="no-words">
              <T k="bracket.no-words" />
            </span>
          ) : (
            <Wording pieces={alternative.pieces} brackets={brackets} depth={depth + 1} />
          )}
        </Fragment>
      ))}
      <Mark>]</Mark>
    </span>
  )
}

function Mark({ children }: { children: ReactNode }) {
  return <span className="bracket-mark">{children}</span>
}
