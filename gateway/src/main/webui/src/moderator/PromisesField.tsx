import { all, type SessionView } from '../api/views'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT, Word } from '../shared/i18n'
import { Press } from '../shared/Press'

type Kind = NonNullable<NonNullable<SessionView['commitments']>[number]['kind']>

/** A promise as the chair writes it. */
export interface Promised {
  key: number
  kind: Kind
  text: string
}

const KINDS: Kind[] = ['consensus', 'scope', 'openness', 'other']

/** As the API takes them; what has no words is none. */
export const promised = (list: readonly Promised[]) => {
  const made = list.map(({ kind, text }) => ({ kind, text: text.trim() })).filter(({ text }) => text)
  return made.length > 0 ? made.map((one, n) => ({ id: `promise-${n + 1}`, ...one })) : undefined
}

/** What is promised as a meeting opens: it is held against what happens. */
export function PromisesField({ value, onChange }: { value: readonly Promised[]; onChange: (value: Promised[]) => void }) {
  const t = useT()
  const change = (key: number, part: Partial<Promised>) => onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)))
  return (
    <>
      <p>
        <T k="session.promises.note" />
      </p>
      <ol className="plain">
        {all(value).map((one, n) => (
          <li className="row" key={one.key}>
            <ChooseOne
              label={t('session.promise.kind')}
              value={one.kind}
              onChange={(kind) => change(one.key, { kind })}
              options={KINDS.map((kind) => ({ value: kind, label: <Word of="commitment" value={kind} /> }))}
            />
            <Write label={t('session.promise.text')} lines={3} value={one.text} onChange={(text) => change(one.key, { text })} needed />
            <Press small weight="bare" name={t('session.promise.remove', { n: n + 1 })} onPress={() => onChange(value.filter(({ key }) => key !== one.key))}>
              <T k="instruct.remove.short" />
            </Press>
          </li>
        ))}
      </ol>
      <Press small onPress={() => onChange([...value, { key: Math.max(0, ...value.map(({ key }) => key)) + 1, kind: 'consensus', text: '' }])}>
        <T k="session.promise.add" />
      </Press>
    </>
  )
}
