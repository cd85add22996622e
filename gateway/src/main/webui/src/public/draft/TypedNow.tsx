import type { ProvisionView } from '../../api/views'
import { usePreview } from '../../live/previews'
import { useEditing } from '../../moderator/edit/Editing'
import { useForum, useWho } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Compared } from '../../shared/text/Compared'
import { levelOf, shown } from '../../shared/text/tree'

/** What a chair is typing over a provision just now: words added and struck, and no act yet. */
export function TypedNow({ provision, language }: { provision: ProvisionView; language: string }) {
  const { id } = useForum()
  const who = useWho()
  const preview = usePreview(id, provision.id)
  const { now } = useEditing()
  const own = now?.provision === provision.id
  const before = preview && !own && levelOf(provision.pieces, preview.within ?? '')
  return (
    <div role="status" className="typed-now-place">
      {preview && before && (
        <>
          <p className="typed-now-by">
            <T k="typed.by" who={who(preview.by)} /> <span className="typed-now-mark"><T k="typed.no-act" /></span>
          </p>
          {/* the words change several times a second: the ear is told that somebody types, not each letter */}
          <p className="typed-now provision-text" lang={language} aria-live="off" data-testid="typed">
            <Compared before={shown(before)} after={preview.text ?? ''} />
          </p>
        </>
      )}
    </div>
  )
}
