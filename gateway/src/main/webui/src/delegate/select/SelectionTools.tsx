import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { DraftView } from '../../api/views'
import { mayBeTouched } from '../../moderator/OpensAgreed'
import { useEditing } from '../../moderator/edit/Editing'
import { useForum, useWithBody } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { leads, useActing } from '../Acting'
import { discussed } from '../discussed'
import { AlternativeForPassage } from './AlternativeForPassage'
import { BracketPassage } from './BracketPassage'
import { CommentPassage } from './CommentPassage'
import { written } from './passage'
import { ReservePassage } from './ReservePassage'
import { type Selected, useSelected } from './useSelected'

type Doing = 'bracket' | 'alternative' | 'comment' | 'reserve'

/**
 * What can be done with the words selected: near them on a wide screen, along the lower edge of a
 * narrow one. It takes no focus of its own; Enter leads into it from the words.
 */
export function SelectionTools({ draft }: { draft: DraftView }) {
  const t = useT()
  const selected = useSelected(draft)
  const [doing, setDoing] = useState<{ what: Doing; with: Selected }>()
  const title: Record<Doing, string> = {
    bracket: t(doing?.with.provision.call ? 'object.title' : 'bracket.open.title', { number: doing?.with.provision.number ?? '' }),
    alternative: t('select.alternative.title', { number: doing?.with.provision.number ?? '' }),
    comment: t('comment.title', { number: doing?.with.provision.number ?? '' }),
    reserve: t('reserve.title', { number: doing?.with.provision.number ?? '' }),
  }
  const done = () => {
    setDoing(undefined)
    getSelection()?.removeAllRanges()
  }
  return (
    <>
      {selected && !doing && <Tools selected={selected} begin={(what) => setDoing({ what, with: selected })} />}
      <ModalOverlay className="dialog-over" isOpen={Boolean(doing)} onOpenChange={(open) => !open && setDoing(undefined)}>
        <Modal className="dialog-frame">
          <Dialog className="dialog">
            {doing && (
              <>
                <div className="dialog-head">
                  <Heading slot="title" level={2}>
                    {title[doing.what]}
                  </Heading>
                  <Button className="press bare" aria-label={t('close')} onPress={() => setDoing(undefined)}>
                    <span aria-hidden="true">✕</span>
                  </Button>
                </div>
                <blockquote lang={draft.language} className="selected-words">
                  {doing.with.passage.words}
                </blockquote>
                {doing.what === 'bracket' && <BracketPassage selected={doing.with} language={draft.language} done={done} />}
                {doing.what === 'alternative' && <AlternativeForPassage selected={doing.with} language={draft.language} done={done} />}
                {doing.what === 'comment' && <CommentPassage selected={doing.with} language={draft.language} done={done} />}
                {doing.what === 'reserve' && <ReservePassage selected={doing.with} language={draft.language} done={done} />}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  )
}

function Tools({ selected, begin }: { selected: Selected; begin: (what: Doing) => void }) {
  const t = useT()
  const { id } = useForum()
  const { now } = useActing()
  const { edit } = useEditing()
  const withBody = useWithBody()
  const bar = useRef<HTMLDivElement>(null)
  const [copied, setCopied] = useState(false)
  const { provision, passage } = selected
  const seated = now?.kind === 'seat' && (Boolean(provision.call) || discussed(provision))
  const words = `${passage.first.act}${passage.first.index}${passage.last.act}${passage.last.index}`
  useEffect(() => setCopied(false), [words])

  const copy = async () => {
    const address = `${location.origin}/forums/${encodeURIComponent(id)}/draft?passage=${encodeURIComponent(written(passage))}#p-${provision.id}`
    await navigator.clipboard?.writeText(address).catch(() => prompt(t('select.link'), address))
    setCopied(true)
  }
  return (
    <div className="selection-tools" role="toolbar" aria-label={t('select.tools')} style={placed(selected.at)} ref={bar} onKeyDown={arrows}>
      {seated && (
        <Tool press={() => begin('bracket')}>
          <span aria-hidden="true">[ ] </span>
          <T k={provision.call ? 'object' : 'select.bracket'} />
        </Tool>
      )}
      {seated && !selected.crosses && (
        <Tool press={() => begin('alternative')}>
          <T k="select.alternative" />
        </Tool>
      )}
      {now && (
        <Tool press={() => begin('comment')}>
          <T k="comment" />
        </Tool>
      )}
      {now?.kind === 'seat' && (
        <Tool press={() => begin('reserve')}>
          <T k="reserve" />
        </Tool>
      )}
      {leads(now, withBody(provision)) && mayBeTouched(provision) && (
        <Tool press={() => edit(provision.id)}>
          <T k="edit" />
        </Tool>
      )}
      <Tool press={() => void copy()}>
        <T k={copied ? 'select.copied' : 'select.copy'} />
      </Tool>
    </div>
  )
}

// a press of the mouse must not take the selection away before the click
function Tool({ press, children }: { press: () => void; children: ReactNode }) {
  return (
    <button type="button" className="selection-tool" onMouseDown={(event) => event.preventDefault()} onClick={press}>
      {children}
    </button>
  )
}

function placed(at: DOMRect): CSSProperties {
  return {
    '--tools-top': `${at.bottom + scrollY + 8}px`,
    '--tools-left': `${Math.max(8, Math.min(at.left + scrollX, document.documentElement.clientWidth - 24))}px`,
  } as CSSProperties
}

function arrows(event: KeyboardEvent<HTMLDivElement>) {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement)
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (event.key === 'Escape') {
    getSelection()?.removeAllRanges()
    return
  }
  if (step === undefined || here < 0) return
  event.preventDefault()
  buttons[(here + step + buttons.length) % buttons.length]?.focus()
}
