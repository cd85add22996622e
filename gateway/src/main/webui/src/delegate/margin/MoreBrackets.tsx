import * as limits from '#limits'
import { type RefObject, useState } from 'react'
import { margin, type NewBracket } from '../../api/margin'
import type { ProvisionView } from '../../api/views'
import { ChooseOne, Write } from '../../shared/Fields'
import { type Key, T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { selectedWords } from '../selection'
import { useAct } from '../useAct'

type Sort = 'empty' | 'placeholder' | 'heading' | 'linguistic' | 'run'

/** Brackets of other sorts: empty, placeholder, in the heading, linguistic, over several provisions. */
export function MoreBrackets({
  provision,
  words,
  chair = false,
}: {
  provision: ProvisionView
  words: RefObject<HTMLElement | null>
  /** the chair sets empty ones only: it does not object */
  chair?: boolean
}) {
  const t = useT()
  return (
    <Ask small label={<T k="bracket.more" />} title={t('bracket.more.title', { number: provision.number })}>
      {(close) => <Form provision={provision} quoted={selectedWords(words.current)} chair={chair} done={close} />}
    </Ask>
  )
}

function Form({ provision, quoted, chair, done }: { provision: ProvisionView; quoted: string; chair: boolean; done: () => void }) {
  const t = useT()
  const [sort, setSort] = useState<Sort>(chair ? 'placeholder' : 'empty')
  const [quote, setQuote] = useState(quoted)
  const [what, setWhat] = useState('')
  const [reason, setReason] = useState('')
  const open = useAct(margin.open)
  const run = useAct(margin.openRun)
  const sorts: Sort[] = chair
    ? ['empty', 'placeholder']
    : provision.heading
      ? ['empty', 'placeholder', 'heading', 'linguistic', 'run']
      : ['empty', 'placeholder', 'linguistic', 'run']
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const why = reason.trim() || undefined
        const made =
          sort === 'run'
            ? run.run({ first: provision.id, last: what.trim(), reason: why })
            : open.run({ ...bracket(provision.id, sort, quote, what.trim()), reason: why })
        void made.then((ok) => ok && done())
      }}
    >
      <ChooseOne
        label={t('bracket.sort')}
        value={sort}
        onChange={setSort}
        options={sorts.map((value) => ({ value, label: t(`bracket.sort.${value}` as Key) }))}
      />
      {sort !== 'run' && (
        <Write
          label={t(sort === 'empty' || sort === 'placeholder' ? 'bracket.after' : sort === 'heading' ? 'bracket.in-heading' : 'object.quote')}
          value={quote}
          onChange={setQuote}
          lines={2}
          needed={sort !== 'heading'}
        />
      )}
      {sort !== 'empty' && sort !== 'heading' && (
        <Write label={t(`bracket.what.${sort}` as Key)} value={what} onChange={setWhat} needed />
      )}
      <Write label={t('object.reason')} longest={limits.NewBracket.reason} value={reason} onChange={setReason} lines={2} />
      <ProblemNote error={open.error ?? run.error} />
      <Press weight="strong" submit waiting={open.waiting || run.waiting}>
        <T k="bracket.open" />
      </Press>
    </form>
  )
}

function bracket(provision: string, sort: Sort, quote: string, what: string): NewBracket {
  switch (sort) {
    case 'empty':
      return { provision, passage: { quote, side: 'after' } }
    case 'placeholder':
      return { provision, passage: { quote, side: 'after' }, placeholder: what }
    case 'heading':
      return { provision, passage: quote ? { quote, heading: true } : { whole: true, heading: true } }
    default:
      return { provision, passage: { quote }, language: what }
  }
}
