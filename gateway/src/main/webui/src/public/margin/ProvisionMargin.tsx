import { useQuery } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { amendments, comments, notes } from '../../api/margin'
import { all, type ProvisionView } from '../../api/views'
import { Asides } from '../../delegate/aside/Asides'
import { AmendForm } from '../../delegate/margin/AmendForm'
import { CommentForm } from '../../delegate/margin/CommentForm'
import { MoreBrackets } from '../../delegate/margin/MoreBrackets'
import { discussed } from '../../delegate/discussed'
import { leads, useActing } from '../../delegate/Acting'
import { NoteForm } from '../../moderator/NoteForm'
import { useForum, useWithBody } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { AmendmentsPanel } from './AmendmentsPanel'
import { CommentsThread } from './CommentsThread'
import { NotesList } from './NotesList'
import { useSupportNeeded } from './useSupportNeeded'

/** What stands beside a provision: notes, amendments that wait, comments in thread; and the ways to add. */
export function ProvisionMargin({
  provision,
  words,
  language,
}: {
  provision: ProvisionView
  words: RefObject<HTMLElement | null>
  language: string
}) {
  const { id } = useForum()
  const { now } = useActing()
  const withBody = useWithBody()
  const said = all(useQuery(comments(id)).data).filter((c) => c.provision === provision.id)
  const noted = all(useQuery(notes(id)).data).filter((n) => n.provision === provision.id && !n.bracket)
  const amended = all(useQuery(amendments(id)).data).find((a) => a.provision === provision.id)
  const needed = useSupportNeeded(provision)
  if (provision.state === 'referred') return null
  return (
    <>
      <NotesList notes={noted} />
      {amended && <AmendmentsPanel of={amended} provision={provision} />}
      {said.length > 0 && <CommentsThread comments={said} />}
      {now && (
        <div className="provision-acts margin-acts">
          <CommentForm provision={provision} words={words} />
          {now.kind === 'seat' && (discussed(provision) || needed !== undefined) && (
            <AmendForm provision={provision} words={words} language={language} />
          )}
          {now.kind === 'seat' && discussed(provision) && <MoreBrackets provision={provision} words={words} />}
          {leads(now, withBody(provision)) && (
            <>
              <MoreBrackets provision={provision} words={words} chair />
              <NoteForm provision={provision} />
            </>
          )}
        </div>
      )}
      <Asides subject={`provision/${provision.id}`} name={provision.number} />
      {said.length + noted.length > 0 && (
        <p className="unseen">
          <T k="margin.count" comments={said.length} notes={noted.length} />
        </p>
      )}
    </>
  )
}
