import * as limits from '#limits'
import { useRef } from 'react'
import { type By, acts } from '../../api/acts'
import { bodyOf, newKey } from '../../api/client'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { useClosed, useKept } from '../../shared/kept'
import { Press } from '../../shared/Press'
import { useAct } from '../useAct'
import { Refused } from './Refused'
import type { Selected } from './useSelected'

/** Words instead of those selected: a bracket round them, and in it an alternative. */
export function AlternativeForPassage({ selected, language, done }: { selected: Selected; language: string; done: () => void }) {
  const t = useT()
  const { provision, passage } = selected
  const closed = useClosed()(provision.body)
  const [text, setText, sent] = useKept(`${provision.id}.alternative`, passage.words, closed)
  // two acts: where the second is refused, another try finds the bracket there already
  const bracket = useRef<string>(undefined)
  const propose = useAct(async (by: By, wording: string) => {
    if (!bracket.current) {
      const { first, last, words: seen } = passage
      const opened = await bodyOf(acts.openBracket(by, { provision: provision.id, passage: { first, last, seen } }))
      bracket.current = opened.id
    }
    return acts.proposeAlternative({ ...by, key: newKey() }, bracket.current, wording)
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void propose.run(text).then((made) => {
          if (!made) return
          sent()
          done()
        })
      }}
    >
      <p>
        <T k="select.alternative.meaning" />
      </p>
      <Write
        label={t('alternative.text')}
        longest={limits.NewAlternative.text}
        hint={t('alternative.hint')}
        value={text}
        onChange={setText}
        lines={5}
        language={language}
      />
      <Refused error={propose.error} language={language} />
      <Press weight="strong" submit waiting={propose.waiting}>
        <T k="alternative.propose" />
      </Press>
    </form>
  )
}
