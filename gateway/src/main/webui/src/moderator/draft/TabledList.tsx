import { all, type DraftView } from '../../api/views'
import { T, useT } from '../../shared/i18n'
import { Pick } from '../../shared/Pick'
import { pickable } from '../../shared/PickProvisions'
import { Press } from '../../shared/Press'
import { further, standing, type Tabled } from './tabled'
import { TabledEditor } from './TabledEditor'

/** The provisions of a chair's draft as they are worded, and the way to take in a further one. */
export function TabledList({ draft, value, onChange }: { draft: DraftView; value: Tabled[]; onChange: (value: Tabled[]) => void }) {
  const t = useT()
  const known = new Map(all(draft.provisions).map((provision) => [provision.id, provision]))
  const next = Math.max(0, ...value.map(({ key }) => key)) + 1
  const taken = new Set(value.map(({ provision }) => provision))
  return (
    <>
      <ol className="plain instructions">
        {value.map((one, n) => (
          <li key={one.key} className="instruction">
            <div className="instruction-bar">
              <h3>{one.provision ? known.get(one.provision)?.number : one.number || t('table-draft.further')}</h3>
              <Press
                small
                weight="bare"
                name={t('chosen.remove', { name: one.provision ? (known.get(one.provision)?.number ?? one.provision) : one.number })}
                onPress={() => onChange(value.filter(({ key }) => key !== one.key))}
              >
                <T k="instruct.remove.short" />
              </Press>
            </div>
            <TabledEditor
              draft={draft}
              stands={known.get(one.provision)}
              value={one}
              beside={value.slice(0, n).filter(({ provision }) => !provision)}
              onChange={(changed) => onChange(value.map((before) => (before.key === changed.key ? changed : before)))}
            />
          </li>
        ))}
      </ol>
      <Pick
        label={t('table-draft.take')}
        hint={t('table-draft.take.hint')}
        value=""
        onChange={(id) => {
          const found = known.get(id)
          if (found) onChange([...value, standing(next, found)])
        }}
        options={all(draft.provisions)
          .filter(({ id, struck, state }) => !taken.has(id) && !struck && state !== 'referred')
          .map(pickable)}
        needed={value.length === 0}
      />
      <Press small onPress={() => onChange([...value, further(next)])}>
        <T k="table-draft.further.add" />
      </Press>
    </>
  )
}
