import { T, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'
import { Tick } from '../../shared/Tick'
import { Keyed } from './Keyed'
import { KEYS, type ConsoleKey } from './keys'

/** What each key does, and the switch for who wants none. */
export function KeyList({ on, toggle }: { on: boolean; toggle: (on: boolean) => void }) {
  const t = useT()
  return (
    <Keyed k="?">
      <Ask small label={<T k="console.keys" />} title={t('console.keys')}>
        {() => (
          <>
            <p>
              <T k="console.keys.meaning" />
            </p>
            <dl className="key-list">
              {(Object.keys(KEYS) as ConsoleKey[]).map((key) => (
                <div key={key}>
                  <dt>
                    <kbd>{key.toUpperCase()}</kbd>
                  </dt>
                  <dd>
                    <T k={KEYS[key]} />
                  </dd>
                </div>
              ))}
            </dl>
            <Tick value={on} onChange={toggle}>
              <T k="console.keys.on" />
            </Tick>
          </>
        )}
      </Ask>
    </Keyed>
  )
}
