import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { Link } from 'wouter'
import { Refusal } from '../api/problem'
import { draft, warnings } from '../api/queries'
import { all, type DraftView, type WarningView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { NotSent } from '../delegate/NotSent'
import { SelectionTools } from '../delegate/select/SelectionTools'
import { ConsensusDesk } from '../moderator/ConsensusDesk'
import { PutForward } from '../moderator/PutForward'
import { Readings } from '../moderator/Readings'
import { EditingProvider } from '../moderator/edit/Editing'
import { ExportMenu } from '../shared/ExportMenu'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { GroupHeading } from '../shared/text/GroupHeading'
import { grouped } from '../shared/text/groups'
import { bracketIds } from '../shared/text/tree'
import { AdoptedBanner } from './draft/AdoptedBanner'
import { DraftFilter } from './draft/DraftFilter'
import { EVERYTHING, fits, type Wanted } from './draft/sieve'
import { useArrival } from './draft/useArrival'
import { useDrawn } from './draft/useDrawn'
import { Beside } from './draft/Beside'
import { Promised } from '../shared/Promised'
import { DraftOutline } from './DraftOutline'
import { DraftReservations } from './reservations/DraftReservations'
import { ProvisionArticle } from './ProvisionArticle'

/** The text under negotiation: every bracket, who holds it, and where it sits. */
export function DraftPage() {
  const { id } = useForum()
  const t = useT()
  const query = useQuery(draft(id))
  const none = query.error instanceof Refusal && query.error.status === 404
  // nothing stands below the head that the text's title would push down when it comes
  const known = query.data !== undefined || query.error !== null
  const [compared, setCompared] = useState(false)
  return (
    <Page
      title={t('draft.title')}
      lead={query.data && <DraftLead draft={query.data} />}
      aside={
        known && (
          <div className="toggles">
            <ExportMenu what="draft" />
            <ToggleButton className="toggle" isSelected={compared} onChange={setCompared}>
              <T k="draft.compare" />
            </ToggleButton>
          </div>
        )
      }
    >
      {query.data?.adopted && <AdoptedBanner />}
      {known && (
        <>
          <NotSent />
          <Beside />
        </>
      )}
      {none && (
        <p className="empty">
          <T k="draft.none" /> <ImportLink />
        </p>
      )}
      {!none && <Loaded query={query}>{(text) => <EditingProvider><DraftText text={text} compared={compared} /></EditingProvider>}</Loaded>}
    </Page>
  )
}

const NONE: readonly WarningView[] = []

function byProvision(warnings: readonly WarningView[]): Map<string, WarningView[]> {
  const found = new Map<string, WarningView[]>()
  for (const warning of warnings) found.set(warning.provision, [...(found.get(warning.provision) ?? []), warning])
  return found
}

function DraftText({ text, compared }: { text: DraftView; compared: boolean }) {
  const { id } = useForum()
  const { data: given } = useQuery(warnings(id))
  const [wanted, want] = useState<Wanted>(EVERYTHING)
  // typing and choosing stay quick while a long text is laid out
  const later = useDeferredValue(text)
  const sought = useDeferredValue(wanted)
  const provisions = all(later.provisions)
  const shown = useMemo(() => provisions.filter((provision) => fits(provision, sought)), [provisions, sought])
  const warned = useMemo(() => byProvision(all(given)), [given])
  const target = useArrival(provisions)
  const drawn = useDrawn(shown.length, target === undefined ? 0 : shown.findIndex(({ id: one }) => one === target) + 1)
  const here = useMemo(() => shown.slice(0, drawn), [shown, drawn])
  return (
    <div className="draft">
      <DraftOutline provisions={here} warned={warned} />
      <div className="draft-text">
        <DraftFilter provisions={provisions} wanted={wanted} want={want} found={shown.length} />
        <ConsensusDesk draft={text} />
        <Readings draft={text} />
        <DraftReservations draft={text} />
        <p className="desk-bar">
          <PutForward />
        </p>
        {grouped(here).map((group) => (
          <section className="draft-part" key={group.provisions[0]?.id} aria-label={group.heading ?? group.part}>
            <GroupHeading group={group} language={text.language} />
            {group.provisions.map((provision) => (
              <ProvisionArticle
                language={text.language}
                provision={provision}
                warnings={warned.get(provision.id) ?? NONE}
                compared={compared}
                lit={sought.holder}
                sought={target === provision.id}
                key={provision.id}
              />
            ))}
          </section>
        ))}
        {shown.length === 0 && (
          <p className="empty">
            <T k="draft.nothing" />
          </p>
        )}
        <SelectionTools draft={text} />
      </div>
    </div>
  )
}

function DraftLead({ draft: text }: { draft: DraftView }) {
  const { id } = useForum()
  const provisions = all(text.provisions)
  const clean = useMemo(() => provisions.filter((p) => bracketIds(p.pieces).length === 0).length, [provisions])
  const missing = text.total - provisions.length
  return (
    <>
      <p lang={text.language}>{text.title}</p>
      <p className="small tabular">
        <T k="draft.sum" provisions={text.total} brackets={text.brackets} clean={clean} />
        {text.source && (
          <>
            {' · '}
            <T k="source" source={text.source} />
          </>
        )}
        {' · '}
        <a href={`/forums/${encodeURIComponent(id)}/text`}>
          <T k="draft.text-only" />
        </a>
      </p>
      <Promised of={all(text.commitments)} />
      {missing > 0 && (
        <p className="small" role="status">
          <T k="draft.more" missing={missing} />
        </p>
      )}
    </>
  )
}

/** For the secretariat: the way to a draft where there is none yet. */
function ImportLink() {
  const { id } = useForum()
  const { mine } = useActing()
  if (!mine.some(({ kind }) => kind === 'secretariat')) return null
  return (
    <Link href={`/forums/${id}/draft/import`}>
      <T k="import.link" />
    </Link>
  )
}
