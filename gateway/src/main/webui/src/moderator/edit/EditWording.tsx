import * as limits from '#limits'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { acts } from '../../api/acts'
import { bodyOf, newKey } from '../../api/client'
import { Refusal } from '../../api/problem'
import type { ProvisionView } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { Write } from '../../shared/Fields'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { useClosed, useKeptKey } from '../../shared/kept'
import { keptStore } from '../../shared/keptStore'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Compared } from '../../shared/text/Compared'
import { levelOf } from '../../shared/text/tree'
import { OpensAgreed, opensByAct } from '../OpensAgreed'
import { ConflictNote } from './ConflictNote'
import { merged } from './merge'
import { bracketsIn, editsOf, hasBracketSigns, hasNoPlace, type Part, partsOf, readWith, wordsIn } from './parts'
import { usePreviewing } from './usePreviewing'
import { WordsField } from './WordsField'

/** What is typed over a wording, and the wording it was begun on. */
interface Written {
  words: string[]
  base: { version: number; parts: Part[] }
  reason: string
}

/**
 * One wording, edited on the screen. The room sees what is typed; nothing is an act until it is
 * written down. Words typed are kept in the browser until they are, or are thrown away.
 */
export default function EditWording({
  provision,
  level,
  language,
  close,
}: {
  provision: ProvisionView
  level: string
  language: string
  close: () => void
}) {
  const t = useT()
  const { id: forum } = useForum()
  const { now } = useActing()
  const queries = useQueryClient()
  const closed = useClosed()(provision.body)
  const key = useKeptKey(`${provision.id}.edit.${level}`)
  const there = useMemo(
    () => ({ version: provision.version, parts: partsOf(levelOf(provision.pieces, level) ?? []) }),
    [provision, level],
  )
  const [kept] = useState(() => keptStore.read<Written>(key))
  const [written, setWritten] = useState<Written>(() => kept ?? { words: wordsIn(there.parts), base: there, reason: '' })
  const [round, setRound] = useState(0)
  const [waiting, setWaiting] = useState(false)
  const [error, setError] = useState<unknown>()
  const [aside, setAside] = useState<string>()
  const preview = usePreviewing(provision.id, level)

  const { base, words } = written
  const before = readWith(base.parts, wordsIn(base.parts))
  const mine = readWith(base.parts, words)
  const theirs = readWith(there.parts, wordsIn(there.parts))
  const conflict = there.version !== base.version && theirs !== before
  const changed = mine !== before
  const fault = hasBracketSigns(words) ? 'edit.signs' : hasNoPlace(base.parts, words, level) ? 'edit.no-place' : undefined

  const unready = !changed || Boolean(fault) || conflict

  const write = (next: Written) => {
    setWritten(next)
    setError(undefined)
    if (readWith(next.base.parts, next.words) === readWith(next.base.parts, wordsIn(next.base.parts))) keptStore.forget(key)
    else keptStore.write(key, next, closed)
  }
  const begin = (next: Written) => {
    write(next)
    setRound((n) => n + 1)
  }
  const leave = () => {
    keptStore.forget(key)
    preview.over()
    close()
  }

  const save = async (from: Written['base'], text: string[], why = written.reason) => {
    setWaiting(true)
    setError(undefined)
    try {
      let version = from.version
      for (const edit of editsOf(from.parts, text, level, why.trim() || undefined)) {
        // a secretary keys for the chair, and the record says so
        const by = { forum, as: (now?.as ?? '').replace(/^secretary:/, 'chair:'), key: newKey() }
        const after = await bodyOf(acts.edit(by, provision.id, edit, version))
        version = after.version
      }
      await queries.invalidateQueries({ queryKey: [forum, 'draft'] })
      leave()
      return true
    } catch (refused) {
      setError(refused)
      if (refused instanceof Refusal && (refused.status === 412 || refused.code === 'passage-changed')) {
        await queries.invalidateQueries({ queryKey: [forum, 'draft'] })
      }
      return false
    } finally {
      setWaiting(false)
    }
  }

  // the same brackets in the same order: mine still has a place of its own in theirs
  const fitsOnTop = bracketsIn(base.parts).join() === bracketsIn(there.parts).join()
  const both = () =>
    begin({
      ...written,
      base: there,
      words: fitsOnTop
        ? wordsIn(there.parts).map((text, i) => merged(wordsIn(base.parts)[i] ?? '', text, words[i] ?? '').text)
        : wordsIn(there.parts),
    })

  return (
    <section className="edit" aria-label={t('edit.of', { number: provision.number })}>
      {kept && round === 0 && !conflict && (
        <p className="small note" role="status">
          <T k="edit.kept" />
        </p>
      )}
      {conflict && (
        <ConflictNote
          before={before}
          theirs={theirs}
          mine={mine}
          language={language}
          keepMine={fitsOnTop ? () => void save(there, words) : undefined}
          takeTheirs={() => {
            setAside(mine)
            begin({ ...written, base: there, words: wordsIn(there.parts) })
          }}
          editBoth={() => {
            setAside(mine)
            both()
          }}
        />
      )}
      <WordsField
        parts={base.parts}
        words={words}
        label={t('edit.words', { number: provision.number })}
        language={language}
        changed={(next) => {
          write({ ...written, words: next })
          preview.show(readWith(base.parts, next))
        }}
        key={round}
      />
      {aside !== undefined && (
        <div className="note">
          <p className="small">
            <T k="conflict.aside" />
          </p>
          <p className="provision-text bracketed" lang={language}>
            {aside}
          </p>
        </div>
      )}
      {changed && (
        <details className="edit-difference" open>
          <summary className="small">
            <T k="edit.difference" />
          </summary>
          <p className="provision-text bracketed" lang={language}>
            <Compared before={before} after={mine} />
          </p>
        </details>
      )}
      <Write
        label={t('edit.reason')}
        longest={limits.NewEdit.reason}
        value={written.reason}
        onChange={(reason) => write({ ...written, reason })}
      />
      {fault && (
        <p className="note warn" role="alert">
          <T k={fault} />
        </p>
      )}
      {!conflict && <ProblemNote error={error} />}
      <p className="small quiet">
        <T k="edit.meaning" />
      </p>
      <p className="edit-acts">
        {opensByAct(provision) ? (
          <OpensAgreed
            number={provision.number}
            label={<T k="edit.save" />}
            disabled={unready}
            waiting={waiting}
            error={error}
            given={written.reason}
            send={(reason) => save(theirs === before ? there : base, words, reason)}
          />
        ) : (
          <Press weight="strong" onPress={() => void save(theirs === before ? there : base, words)} waiting={waiting} disabled={unready}>
            <T k="edit.save" />
          </Press>
        )}
        <Press onPress={leave}>
          <T k="edit.leave" />
        </Press>
      </p>
    </section>
  )
}
