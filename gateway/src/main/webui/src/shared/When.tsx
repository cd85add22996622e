import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { useForum } from './ForumContext'
import { T } from './i18n'

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: 'numeric', minute: '2-digit' } as const

/**
 * An instant on the reader's clock; the exact one is in the markup.
 *
 * @param zoned whether the zone stands beside it, as where somebody may miss an end by it
 */
export function When({ at, day = false, zoned = false }: { at: string | undefined; day?: boolean; zoned?: boolean }) {
  const intl = useIntl()
  if (!at) return null
  const shown = intl.formatDate(at, day ? { dateStyle: 'long' } : { ...DAY, ...TIME, ...(zoned && { timeZoneName: 'short' }) })
  return (
    <time dateTime={at} title={intl.formatDate(at, { dateStyle: 'full', timeStyle: 'long' })}>
      {shown}
    </time>
  )
}

/** From one instant to another; what both have in common, such as the day, is said once. */
export function Between({ from, until }: { from: string | undefined; until: string | undefined }) {
  const intl = useIntl()
  if (!from || !until) return <When zoned at={from ?? until} />
  return (
    <time dateTime={`${from}/${until}`}>
      <bdi>{intl.formatDateTimeRange(new Date(from), new Date(until), { ...DAY, ...TIME, timeZoneName: 'short' })}</bdi>
    </time>
  )
}

/** The forum's present instant: a rehearsal's clock stands where it was set, a live one runs. */
export function useForumNow(): number {
  const { view } = useForum()
  const [now, setNow] = useState(Date.now())
  const running = view.mode === 'live'
  useEffect(() => {
    if (!running) return
    const tick = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(tick)
  }, [running])
  return running ? now : Date.parse(view.clock ?? view.at)
}

/** How long until an instant, in the two largest units, on the forum's clock. */
export function Remaining({ until }: { until: string }) {
  const left = Math.max(0, Date.parse(until) - useForumNow())
  const seconds = Math.floor(left / 1_000)
  const days = Math.floor(seconds / 86_400)
  const hours = Math.floor((seconds % 86_400) / 3_600)
  const minutes = Math.floor((seconds % 3_600) / 60)
  if (left === 0) return <T k="time.over" />
  if (days > 0) return <T k="time.days-hours" days={days} hours={hours} />
  if (hours > 0) return <T k="time.hours-minutes" hours={hours} minutes={minutes} />
  return <T k="time.minutes-seconds" minutes={minutes} seconds={seconds % 60} />
}
