import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { Refusal } from '../api/problem'
import { draft, warnings } from '../api/queries'
import { all, type DraftView } from '../api/views'
import { ConsensusDesk } from '../moderator/ConsensusDesk'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { GroupHeading } from '../shared/text/GroupHeading'
import { grouped } from '../shared/text/groups'
import { bracketsOf } from '../shared/text/tree'
import { DraftOutline } from './DraftOutline'
import { ProvisionArticle } from './ProvisionArticle'

/** The text under negotiation: every bracket, who holds it, and where it sits. */
export function DraftPage() {
  const { id } = useForum()
  const t = useT()
  const query = useQuery(draft(id))
  const none = query.error instanceof Refusal && query.error.status === 404
  const { data: given } = useQuery(warnings(id))
  const [compared, setCompared] = useState(false)
  const [bracketedOnly, setBracketedOnly] = useState(false)
  return (
    <Page
      title={t('draft.title')}
      lead={query.data && <DraftLead draft={query.data} />}
      wide
      aside={
        <div className="toggles">
          <ToggleButton className="toggle" isSelected={compared} onChange={setCompared}>
            <T k="draft.compare" />
          </ToggleButton>
          <ToggleButton className="toggle" isSelected={bracketedOnly} onChange={setBracketedOnly}>
            <T k="draft.bracketed-only" />
          </ToggleButton>
        </div>
      }
    >
      {none && (
        <p className="empty">
          <T k="draft.none" />
        </p>
      )}
      {!none && (
        <Loaded query={query}>
        {(text) => {
          const shown = all(text.provisions).filter((p) => !bracketedOnly || bracketsOf(p).length > 0)
          return (
            <div className="draft">
              <DraftOutline provisions={shown} warnings={all(given)} />
              <div className="draft-text">
                <ConsensusDesk draft={text} />
                {grouped(shown).map((group) => (
                  <section className="draft-part" key={group.provisions[0]?.id} aria-label={group.heading ?? group.part}>
                    <GroupHeading group={group} language={text.language} />
                    {group.provisions.map((provision) => (
                      <ProvisionArticle
                        draft={text}
                        provision={provision}
                        warnings={all(given).filter((warning) => warning.provision === provision.id)}
                        compared={compared}
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
              </div>
            </div>
          )
        }}
        </Loaded>
      )}
    </Page>
  )
}

function DraftLead({ draft: text }: { draft: DraftView }) {
  const provisions = all(text.provisions)
  const { brackets } = text
  const clean = provisions.filter((p) => bracketsOf(p).length === 0).length
  return (
    <>
      <p lang={text.language}>{text.title}</p>
      <p className="small tabular">
        <T k="draft.sum" provisions={provisions.length} brackets={brackets} clean={clean} />
        {text.source && (
          <>
            {' · '}
            <T k="source" source={text.source} />
          </>
        )}
      </p>
    </>
  )
}
