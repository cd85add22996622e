import { Checkbox } from 'react-aria-components'
import { all, type Asked, type DraftView } from '../api/views'
import { Write } from '../shared/Fields'
import { useForum, useBody } from '../shared/ForumContext'
import { FromList } from '../shared/FromList'
import { T, useT, Word } from '../shared/i18n'
import { Tag } from '../shared/Tag'
import { Compared } from '../shared/text/Compared'
import { type Entry, type Kind, UNSURE } from './recognised'

const KINDS: Kind[] = ['add', 'mod', 'sup', 'noc']

/** One recognised instruction: why it was taken so, what it strikes and adds, and all of it to correct. */
export function RecognisedCard({
  entry,
  draft,
  onChange,
  onInclude,
}: {
  entry: Entry
  draft: DraftView
  onChange: (asked: Partial<Asked>) => void
  onInclude: (yes: boolean) => void
}) {
  const t = useT()
  const { view } = useForum()
  const body = useBody()
  const { asked, from, included } = entry
  const provisions = all(draft.provisions)
  const base = provisions.find((p) => p.id === asked.provision)
  const adds = asked.kind === 'add'
  // what the file was handed out with, unless the instruction is corrected to another provision
  const before = from?.start && from.instruction.provision === asked.provision ? from.start : wordingOf(base)
  const worded = adds || asked.kind === 'mod'
  const named = provisions.map((p) => ({ value: p.id, label: p.number }))
  return (
    <li className={included ? 'instruction recognised' : 'instruction recognised left-out'}>
      <div className="instruction-head">
        <span className={`kind ${asked.kind}`}>{asked.kind.toUpperCase()}</span> <b>{adds ? asked.number : base?.number}</b>{' '}
        {from && <Sureness from={from} />}
      </div>
      {from?.flaw && (
        <p className="note stop">
          <Word of="wording-flaw" value={from.flaw} />
        </p>
      )}
      <p className="provision-text" lang={draft.language}>
        <Compared before={adds ? '' : before} after={worded ? (asked.text ?? '') : asked.kind === 'sup' ? '' : before} />
      </p>
      {from?.original && (
        <p className="small quiet">
          <T k="recognised.original" words={from.original} />
        </p>
      )}
      <Checkbox className="choice square" isSelected={included} onChange={onInclude}>
        <span className="choice-mark" aria-hidden="true" />
        <T k="recognised.include" />
      </Checkbox>
      <details>
        <summary>
          <T k="recognised.correct" />
        </summary>
        <div className="recognised-fields">
          <FromList
            label={t('recognised.kind')}
            value={asked.kind}
            options={KINDS.map((kind) => ({ value: kind, label: kind.toUpperCase() }))}
            onChange={(kind) => onChange({ kind })}
          />
          {adds ? (
            <>
              <Write label={t('recognised.number')} value={asked.number ?? ''} onChange={(number) => onChange({ number })} />
              <Write label={t('recognised.identity')} value={asked.provision} onChange={(provision) => onChange({ provision })} />
              <FromList
                label={t('recognised.after')}
                value={asked.after ?? ''}
                options={[{ value: '', label: t('recognised.first') }, ...named, ...unknown(asked.after, named)]}
                onChange={(after) => onChange({ after })}
              />
            </>
          ) : (
            <FromList
              label={t('recognised.provision')}
              value={asked.provision}
              options={[...named, ...unknown(asked.provision, named)]}
              onChange={(provision) => onChange({ provision })}
            />
          )}
          <FromList
            label={t('recognised.body')}
            value={asked.body ?? ''}
            options={[{ value: '', label: t('recognised.nobody') }, ...all(view.bodies).map((b) => ({ value: b.id, label: body(b.id) }))]}
            onChange={(to) => onChange({ body: to })}
          />
          {worded && (
            <Write label={t('recognised.text')} lines={4} language={draft.language} value={asked.text ?? ''} onChange={(text) => onChange({ text })} />
          )}
          <Write label={t('instruction.reasons')} lines={2} value={asked.reasons ?? ''} onChange={(reasons) => onChange({ reasons })} />
        </div>
      </details>
    </li>
  )
}

function Sureness({ from }: { from: NonNullable<Entry['from']> }) {
  return (
    <>
      <Tag tone={from.confidence >= UNSURE ? 'good' : 'warn'}>
        <T k="recognised.confidence" percent={from.confidence} />
      </Tag>
      <span className="small quiet block">
        {all(from.grounds).map((ground) => (
          <span key={ground}>
            <Word of="ground" value={ground} />{' '}
          </span>
        ))}
        · {all(from.places).join(', ')}
        {all(from.authors).length > 0 && ` · ${all(from.authors).join(', ')}`}
      </span>
    </>
  )
}

function wordingOf(provision: { baseText?: string; shown?: string } | undefined): string {
  return provision?.baseText ?? provision?.shown ?? ''
}

// a provision that this proposal itself adds is not in the draft yet
function unknown(id: string | undefined, named: { value: string }[]) {
  return id && !named.some(({ value }) => value === id) ? [{ value: id, label: id }] : []
}
