import type { ReactNode } from 'react'
import { T, useT } from './i18n'
import { Ask, Press } from './Press'
import { ProblemNote } from './ProblemNote'

/** An act that cannot be undone: what it does is said first, and it is made on a second press. */
export function Sure({
  label,
  title,
  meaning,
  weight = 'plain',
  small = false,
  act,
}: {
  label: ReactNode
  title: string
  meaning: ReactNode
  weight?: 'strong' | 'plain' | 'bare'
  small?: boolean
  act: { run: () => Promise<boolean>; waiting: boolean; error: unknown }
}) {
  const t = useT()
  return (
    <Ask small={small} weight={weight} label={label} title={title}>
      {(close) => (
        <>
          <p>{meaning}</p>
          <p className="small quiet">
            <T k="sure" />
          </p>
          <ProblemNote error={act.error} />
          <div className="press-row">
            <Press weight="strong" waiting={act.waiting} onPress={() => void act.run().then((made) => made && close())}>
              {label}
            </Press>
            <Press onPress={close}>{t('cancel')}</Press>
          </div>
        </>
      )}
    </Ask>
  )
}
