import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { negotiatingGroups } from '../../api/queries'
import { all, type ProposalView, type SponsorView } from '../../api/views'
import { DissociateFrom } from '../../delegate/ActedFor'
import { delegationOf, useForum } from '../../shared/ForumContext'
import { FileLink } from '../../shared/FileLink'
import { T, useName, Word } from '../../shared/i18n'
import { State } from '../../shared/Tag'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'
import { Quoted } from '../../shared/Quoted'

/** Everybody ever named as a sponsor, with what each said and when, and who supports discussion. */
export function Sponsors({ view }: { view: ProposalView }) {
  const { id } = useForum()
  const name = useName()
  const { supporters, supportNeeded, onBehalfOf } = view.dossier
  const { data: groups } = useQuery({ ...negotiatingGroups(id), enabled: all(onBehalfOf).length > 0 })
  // whoever sponsors it besides the one that tabled it supports that it be discussed
  const others = [...new Set([...all(view.confirmed), ...all(supporters)].map(({ delegation }) => delegation ?? ''))].filter(
    (delegation) => delegation !== delegationOf(view.by),
  )
  const groupName = (group: string) => name(all(groups).find((one) => one.id === group)?.names, group)
  return (
    <>
      {all(onBehalfOf).map(({ group, dissociated }) => (
        <div className="note" key={group}>
          <T k="proposal.on-behalf" group={<Link href={`/forums/${id}/negotiating-groups#${group}`}>{groupName(group)}</Link>} />
          {all(dissociated).length > 0 && (
            <>
              {' '}
              <T k="proposal.dissociated" />{' '}
              {all(dissociated).map((code, i) => (
                <span key={code}>
                  {i > 0 && ', '}
                  <Who is={code} />
                </span>
              ))}
            </>
          )}{' '}
          {all(groups)
            .filter((one) => one.id === group)
            .map((one) => (
              <DissociateFrom group={one} subject={`proposal/${view.id}`} key={one.id} />
            ))}
        </div>
      ))}
      <ul className="plain sponsors">
        {(['confirmed', 'listed', 'denied', 'left'] as const).flatMap((standing) =>
          all(view[standing]).map((sponsor) => <Sponsor sponsor={sponsor} standing={standing} key={sponsor.delegation} />),
        )}
      </ul>
      {supportNeeded > 0 && view.life !== 'withdrawn' && (
        <p className="small quiet">
          <T k={others.length < supportNeeded ? 'proposal.support.rule' : 'proposal.support.by'} count={supportNeeded} />{' '}
          {others.map((delegation, i) => (
            <span key={delegation}>
              {i > 0 && ', '}
              <Who is={delegation} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function Sponsor({ sponsor, standing }: { sponsor: SponsorView; standing: string }) {
  return (
    <li className={`sponsor ${standing}`}>
      <b>
        <Who is={sponsor.delegation} />
      </b>{' '}
      <State of="sponsor" value={standing} />
      {sponsor.listedBy && standing !== 'confirmed' && delegationOf(sponsor.listedBy) !== sponsor.delegation && (
        <span className="small quiet">
          {' '}
          <T k="sponsor.listed-by" who={<Who is={sponsor.listedBy} />} />
        </span>
      )}
      <ol className="plain small quiet steps">
        {all(sponsor.steps).map(({ stage, at, reason, notice, further }) => (
          <li key={`${stage}${at}${notice?.sha256}`}>
            <When at={at} /> {!further && <Word of="sponsor" value={stage} />}
            {reason && <> <Quoted>{reason}</Quoted></>}
            {notice && (
              <details>
                <summary>
                  <T k={further ? 'notice.further' : 'notice'} reference={notice.reference} />
                </summary>
                {notice.text && <p>{notice.text}</p>}
                {notice.fileName && notice.sha256 ? (
                  <p>
                    <FileLink name={notice.fileName} sha256={notice.sha256} />
                  </p>
                ) : (
                  <p className="mono">SHA-256 {notice.sha256}</p>
                )}
              </details>
            )}
          </li>
        ))}
      </ol>
    </li>
  )
}
