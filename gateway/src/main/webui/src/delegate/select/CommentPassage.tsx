import * as limits from '#limits'
import { useState } from 'react'
import { margin, type Visibility } from '../../api/margin'
import { ChooseOne, Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { useClosed, useKept } from '../../shared/kept'
import { Press } from '../../shared/Press'
import { useActing } from '../Acting'
import { useAct } from '../useAct'
import { useLater } from '../useLater'
import { Refused } from './Refused'
import type { Selected } from './useSelected'

/** A comment on the words selected: it changes none of them. */
export function CommentPassage({ selected, language, done }: { selected: Selected; language: string; done: () => void }) {
  const t = useT()
  const { now } = useActing()
  const { provision, passage, crosses } = selected
  const closed = useClosed()(provision.body)
  const [to, setTo] = useState<Visibility>('body')
  const [text, setText, sent] = useKept(`${provision.id}.comment`, '', closed)
  const comment = useAct(margin.comment, useLater().comment(provision))
  const seat = now?.kind === 'seat'
  const { first, last, words: seen } = passage
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const about = { provision: provision.id, ...(crosses ? {} : { passage: { first, last, seen } }) }
        void comment.run({ ...about, visibility: seat ? to : 'body', text }).then((made) => {
          if (!made) return
          sent()
          done()
        })
      }}
    >
      {seat && (
        <ChooseOne
          label={t('comment.to')}
          value={to}
          onChange={setTo}
          options={[
            { value: 'body', label: t('comment.to.body') },
            { value: 'group', label: t('comment.to.group') },
            { value: 'delegation', label: t('comment.to.delegation') },
          ]}
        />
      )}
      <Write label={t('comment.text')} longest={limits.NewComment.text} value={text} onChange={setText} lines={4} needed />
      <Refused error={comment.error} language={language} />
      <Press weight="strong" submit waiting={comment.waiting}>
        <T k="comment" />
      </Press>
    </form>
  )
}
