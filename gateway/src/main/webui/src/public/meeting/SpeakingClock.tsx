import { useIntl } from 'react-intl'
import type { SpeakerView } from '../../api/room'
import { T } from '../../shared/i18n'
import { useForumNow } from '../../shared/When'

/** Minutes and seconds, as a clock shows them: 2:05. */
export function clock(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** How long the speaker still has; where nothing limits it, for how long it has been speaking. */
export function SpeakingClock({ speaker }: { speaker: SpeakerView }) {
  const now = useForumNow()
  const intl = useIntl()
  const running = speaker.since ? Math.max(0, (now - Date.parse(speaker.since)) / 1000) : 0
  const used = speaker.used + running
  if (!speaker.seconds) {
    return (
      <p className="speaking-clock" role="timer" aria-live="off">
        <T k="floor.speaking-for" time={clock(used)} />
      </p>
    )
  }
  const left = speaker.seconds - used
  return (
    <div className={left < 0 ? 'speaking-clock over' : left < 30 ? 'speaking-clock soon' : 'speaking-clock'}>
      <p role="timer" aria-live="off">
        <b className="tabular">{clock(left)}</b>{' '}
        <span className="small">{left < 0 ? <T k="floor.time-over" /> : <T k="floor.of-time" time={clock(speaker.seconds)} />}</span>
      </p>
      <meter
        min={0}
        max={speaker.seconds}
        value={Math.max(0, left)}
        aria-label={intl.formatMessage({ id: 'floor.time-left' })}
      />
    </div>
  )
}
