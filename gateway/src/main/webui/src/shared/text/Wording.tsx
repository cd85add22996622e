import { Fragment, type ReactNode } from 'react'
import { all, type Bracketed, type BracketView, type Content } from '../../api/views'
import { useWho } from '../ForumContext'
import { T, useT } from '../i18n'
import { holding, letter } from './tree'

type Known = ReadonlyMap<string, BracketView>

/** A wording with its passages without agreement: brackets nest visibly and say who holds them. */
export function Wording({ content, brackets, depth = 1 }: { content: Content | undefined; brackets: Known; depth?: number }) {
  return (
    <>
      {all(content?.pieces).map((piece) =>
        piece.kind === 'run' ? (
          <span data-act={piece.act} data-from={piece.from} key={`${piece.act}.${piece.from}`}>
            {piece.text}
          </span>
        ) : (
          <Bracket bracket={piece} brackets={brackets} depth={depth} key={piece.id} />
        ),
      )}
    </>
  )
}

function Bracket({ bracket, brackets, depth }: { bracket: Bracketed; brackets: Known; depth: number }) {
  const t = useT()
  const who = useWho()
  const holders = holding(brackets.get(bracket.id)).map(({ holder }) => who(holder))
  const alternatives = all(bracket.alternatives)
  const names = holders.length > 0 ? holders.join(', ') : t('bracket.nobody')
  return (
    <span
      role="group"
      className={`bracket depth-${Math.min(depth, 3)}`}
      aria-label={t('bracket.label', { id: bracket.id, holders: names, depth })}
    >
      <Mark>[</Mark>
      <a className="bracket-id" href={`#${bracket.id}`} aria-label={t('bracket.see', { id: bracket.id })}>
        {bracket.id}
      </a>
      {alternatives.map((alternative, i) => (
        <Fragment key={alternative.id}>
          {i > 0 && <Mark> / </Mark>}
          {alternatives.length > 1 && <sup className="alternative-letter">{letter(alternative.id)}</sup>}
          {all(alternative.content?.pieces).length === 0 ? (
            <span className="no-words">
              <T k="bracket.no-words" />
            </span>
          ) : (
            <Wording content={alternative.content} brackets={brackets} depth={depth + 1} />
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
