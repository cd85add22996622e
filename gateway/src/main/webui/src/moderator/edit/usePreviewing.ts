import { useCallback, useEffect, useRef } from 'react'
import { acts } from '../../api/acts'
import { newKey } from '../../api/client'
import { useActing } from '../../delegate/Acting'
import { useForum } from '../../shared/ForumContext'

const BETWEEN = 250
const AGAIN = 4_000

/**
 * Lets the room see what is typed: at once, then at most four times a second, and again while nothing
 * moves, for those who come later. It is lost rather than late; nothing waits for it.
 */
export function usePreviewing(provision: string, level: string) {
  const { id: forum } = useForum()
  const { now } = useActing()
  const as = now?.as
  const standing = useRef<{ text?: string; last: number; timer?: ReturnType<typeof setTimeout> }>({ last: 0 })

  const send = useCallback(
    (text: string | undefined) => {
      if (!as) return
      standing.current.last = Date.now()
      const body = { within: level || undefined, text }
      acts.preview({ forum, as, key: newKey() }, provision, body).catch(() => {})
    },
    [as, forum, provision, level],
  )

  const show = useCallback(
    (text: string) => {
      const here = standing.current
      here.text = text
      here.timer ??= setTimeout(
        () => {
          here.timer = undefined
          send(here.text)
        },
        Math.max(0, here.last + BETWEEN - Date.now()),
      )
    },
    [send],
  )

  const over = useCallback(() => {
    const here = standing.current
    clearTimeout(here.timer)
    here.timer = undefined
    if (here.text !== undefined) send(undefined)
    here.text = undefined
  }, [send])

  useEffect(() => {
    const again = setInterval(() => {
      const { text, last } = standing.current
      if (text !== undefined && Date.now() - last >= AGAIN) send(text)
    }, AGAIN / 2)
    return () => {
      clearInterval(again)
      over()
    }
  }, [send, over])
  return { show, over }
}
