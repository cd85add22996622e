import { T } from '../shared/i18n'
import { useLive } from './LiveProvider'

/** Says when what is on screen may be old. */
export function LiveBanner() {
  const lost = useLive() === 'lost'
  return (
    <div role="status" className="live-status">
      {lost && (
        <p className="live-banner">
          <T k="live.banner" />
        </p>
      )}
    </div>
  )
}
