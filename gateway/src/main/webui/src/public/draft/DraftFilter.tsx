import { useMemo } from 'react'
import type { ProvisionView } from '../../api/views'
import { useBody, useWho } from '../../shared/ForumContext'
import { T, useT, useTIfAny } from '../../shared/i18n'
import { HolderChip } from '../../shared/text/HolderChip'
import { EVERYTHING, holdersOf, placesOf, type Wanted } from './sieve'

const SHOWN = 12

/** Who holds brackets, in which colour; and the choice of what to see. */
export function DraftFilter({
  provisions,
  wanted,
  want,
  found,
}: {
  provisions: readonly ProvisionView[]
  wanted: Wanted
  want: (wanted: Wanted) => void
  found: number
}) {
  const t = useT()
  const say = useTIfAny()
  const who = useWho()
  const body = useBody()
  const holders = useMemo(() => holdersOf(provisions), [provisions])
  const { bodies, states } = useMemo(() => placesOf(provisions), [provisions])
  const filtered = wanted.holder || wanted.body || wanted.state
  return (
    <section className="draft-filter" aria-label={t('draft.filter')}>
      <div className="filter-choices">
        <Choice
          name={t('filter.holder')}
          every={t('filter.holder.every')}
          value={wanted.holder}
          options={holders.map(({ holder }) => [holder, who(holder)])}
          choose={(holder) => want({ ...wanted, holder })}
        />
        <Choice
          name={t('filter.body')}
          every={t('filter.body.every')}
          value={wanted.body}
          options={bodies.map((id) => [id, body(id)])}
          choose={(id) => want({ ...wanted, body: id })}
        />
        <Choice
          name={t('filter.state')}
          every={t('filter.state.every')}
          value={wanted.state}
          options={[
            ['with-brackets', t('filter.state.with-brackets')],
            ...states.map((state): [string, string] => [state, say(`provision-state.${state}`, state)]),
          ]}
          choose={(state) => want({ ...wanted, state })}
        />
        {filtered && (
          <button className="press bare small" type="button" onClick={() => want(EVERYTHING)}>
            <T k="filter.all" />
          </button>
        )}
      </div>
      <p className="unseen" role="status">
        {filtered && <T k="filter.found" provisions={found} />}
      </p>
      {holders.length > 0 && (
        <details className="legend">
          <summary>
            <T k="legend.title" holders={holders.length} />
          </summary>
          <ul className="plain legend-list">
            {holders.map(({ holder, brackets }, i) => (
              <li key={holder} className={i < SHOWN ? undefined : 'legend-more'}>
                <button
                  type="button"
                  className="legend-holder"
                  aria-pressed={wanted.holder === holder}
                  onClick={() => want({ ...wanted, holder: wanted.holder === holder ? '' : holder })}
                >
                  <HolderChip holder={holder} /> <span className="tabular quiet">{brackets}</span>
                  <span className="unseen">
                    <T k="draft.brackets" brackets={brackets} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Choice({
  name,
  every,
  value,
  options,
  choose,
}: {
  name: string
  every: string
  value: string
  options: [string, string][]
  choose: (value: string) => void
}) {
  return (
    <label className="filter-choice">
      <span>{name}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{every}</option>
        {options.map(([id, label]) => (
          <option value={id} key={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
