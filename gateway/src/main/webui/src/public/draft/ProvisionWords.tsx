import { type RefObject, useMemo } from 'react'
import { all, type ProvisionView } from '../../api/views'
import { useWordMode } from '../../delegate/select/useWordMode'
import { T, useT } from '../../shared/i18n'
import { Compared } from '../../shared/text/Compared'
import { readThrough, shown } from '../../shared/text/tree'
import { Wording } from '../../shared/text/Wording'

/**
 * The words of a provision, to be read and pointed at: with the mouse, with a finger, or word by
 * word with the arrow keys.
 */
export function ProvisionWords({
  provision,
  language,
  compared,
  whole,
  lit,
  words,
}: {
  provision: ProvisionView
  language: string
  compared: boolean
  /** whether every bracket is to be drawn; far from the screen plain words will do */
  whole: boolean
  lit: string
  words: RefObject<HTMLParagraphElement | null>
}) {
  const t = useT()
  const known = useMemo(() => new Map(all(provision.brackets).map((bracket) => [bracket.id, bracket])), [provision])
  const mode = useWordMode(words)
  const pointable = !compared && whole && all(provision.pieces).length > 0
  return (
    <>
      <p
        className={provision.struck ? 'provision-text struck' : 'provision-text'}
        lang={language}
        ref={words}
        {...(pointable ? { 'data-provision': provision.id, 'data-level': '' } : {})}
        {...(mode.on
          ? { role: 'textbox', 'aria-readonly': true, 'aria-multiline': true, 'aria-label': t('words.of', { number: provision.number }), tabIndex: 0, onKeyDown: mode.onKeyDown, onBlur: mode.leave }
          : {})}
      >
        {compared ? (
          <Compared before={provision.baseText ?? ''} after={readThrough(provision.pieces)} />
        ) : whole ? (
          <Wording pieces={provision.pieces} brackets={known} lit={lit} />
        ) : (
          shown(provision.pieces)
        )}
      </p>
      {pointable && (
        <p className="word-mode">
          <button type="button" className="press bare small word-mode-begin" onClick={mode.begin}>
            <T k="words.select" />
          </button>
          <span className="small quiet" role="status">
            {mode.on && (mode.selected ? t('words.selected', { words: mode.selected }) : t('words.help'))}
          </span>
          {mode.on && <span className="small quiet word-mode-keys"><T k="words.help" /></span>}
        </p>
      )}
    </>
  )
}
