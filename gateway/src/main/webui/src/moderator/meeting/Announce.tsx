import * as limits from '#limits'
import { roomActs } from '../../api/room'
import { useAct } from '../../delegate/useAct'
import { T, useT } from '../../shared/i18n'
import { Say } from '../../shared/Say'

/** Tells the meeting something, which then stands over it. */
export function Announce({ session }: { session: string }) {
  const t = useT()
  const announce = useAct(roomActs.announce)
  return (
    <Say
      label={<T k="announcement.make" />}
      title={t('announcement.make')}
      field={t('announcement.words')}
      longest={limits.AnnouncementNewAnnouncement.words}
      act={{ ...announce, run: (words) => announce.run(session, words ?? '') }}
    />
  )
}
