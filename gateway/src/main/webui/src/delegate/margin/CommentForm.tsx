import * as limits from '#limits'
import { type RefObject, useState } from 'react'
import { margin, type Visibility } from '../../api/margin'
import { all, type ProvisionView } from '../../api/views'
import { ChooseOne, Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { useClosed, useKept } from '../../shared/kept'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { useActing } from '../Acting'
import { selectedWords } from '../selection'
import { useAct } from '../useAct'
import { useLater } from '../useLater'

/** Writes a comment on a provision, on words selected in it, or on a bracket. */
export function CommentForm({ provision, words }: { provision: ProvisionView; words: RefObject<HTMLElement | null> }) {
  const t = useT()
  return (
    <Ask small label={<T k="comment" />} title={t('comment.title', { number: provision.number })}>
      {(close) => <Form provision={provision} quoted={selectedWords(words.current)} done={close} />}
    </Ask>
  )
}

function Form({ provision, quoted, done }: { provision: ProvisionView; quoted: string; done: () => void }) {
  const t = useT()
  const { now } = useActing()
  const closed = useClosed()(provision.body)
  const [on, setOn] = useState(quoted ? 'words' : 'all')
  const [quote, setQuote] = useState(quoted)
  const [to, setTo] = useState<Visibility>('body')
  const [text, setText, sent] = useKept(`${provision.id}.comment`, '', closed)
  const comment = useAct(margin.comment, useLater().comment(provision))
  const seat = now?.kind === 'seat'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const about =
          on === 'all' ? { provision: provision.id } : on === 'words' ? { provision: provision.id, passage: { quote } } : { bracket: on }
        void comment.run({ ...about, visibility: seat ? to : 'body', text }).then((made) => {
          if (!made) return
          sent()
          done()
        })
      }}
    >
      <ChooseOne
        label={t('comment.about')}
        value={on}
        onChange={setOn}
        options={[
          { value: 'all', label: t('comment.on-all') },
          { value: 'words', label: t('comment.on-words') },
          ...all(provision.brackets).map(({ id }) => ({ value: id, label: t('bracket.name', { id }) })),
        ]}
      />
      {on === 'words' && <Write label={t('object.quote')} value={quote} onChange={setQuote} lines={2} needed />}
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
      <ProblemNote error={comment.error} />
      <Press weight="strong" submit waiting={comment.waiting}>
        <T k="comment" />
      </Press>
    </form>
  )
}
