import { useQuery } from '@tanstack/react-query'
import { draft, groups } from '../api/queries'
import { all, type GroupView, type ReferralView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { GroupActs, useNames } from '../moderator/groups/GroupActs'
import { EndMembership } from '../moderator/groups/NameMember'
import { ReferralActs } from '../moderator/groups/ReferralActs'
import { SetUpGroup } from '../secretariat/SetUpGroup'
import { useBody, useForum, useWho } from '../shared/ForumContext'
import { T, useName, useT, useTIfAny, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { SessionName } from '../shared/SessionName'
import { Tag } from '../shared/Tag'
import { BracketFates } from '../shared/text/BracketFates'
import { SideBySide } from '../shared/text/SideBySide'
import { When } from '../shared/When'
import { Quoted } from '../shared/Quoted'
import { useFile } from '../shared/useFile'

/** What is public of closed groups: members, mandate, hours, and what they returned. */
export function GroupsPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('closed-groups.title')} lead={<T k="closed-groups.lead" />} over={{ to: `/forums/${id}/draft`, name: t('nav.draft') }} aside={<SetUpGroup />}>
      <Loaded query={useQuery(groups(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="closed-groups.none" />
            </p>
          ) : (
            all(list).map((group) => <Group group={group} key={group.id} />)
          )
        }
      </Loaded>
    </Page>
  )
}

function Group({ group }: { group: GroupView }) {
  const nameOf = useName()
  const body = useBody()
  return (
    <Part id={`group-${group.id}`} title={nameOf(group.names, group.id)} note={group.parent && <T k="closed-groups.under" body={body(group.parent)} />}>
      {group.mandate && <p dir="auto">{group.mandate}</p>}
      <GroupActs group={group} />
      <Members group={group} />
      <Hours group={group} />
      {all(group.referrals).map((referral) => (
        <Referral referral={referral} key={referral.id} />
      ))}
    </Part>
  )
}

function Members({ group }: { group: GroupView }) {
  const { now } = useActing()
  const names = useNames(group)
  const t = useT()
  const who = useWho()
  const say = useTIfAny()
  if (group.everySeat) {
    return (
      <p className="small quiet">
        <T k="closed-groups.every-seat" />
      </p>
    )
  }
  return (
    <div className="scroll" tabIndex={0} role="region" aria-labelledby={`group-${group.id}`}>
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">
              <T k="closed-groups.member" />
            </th>
            <th scope="col">
              <T k="closed-groups.named-by" />
            </th>
            <th scope="col">
              <T k="closed-groups.speaking-for" />
            </th>
            <th scope="col">
              <T k="closed-groups.since" />
            </th>
            <th scope="col">
              <T k="closed-groups.until" />
            </th>
          </tr>
        </thead>
        <tbody>
          {all(group.members)
            .filter(({ since, until }) => since !== until) // named anew in the same breath
            .map((member, i) => (
            <tr key={`${member.seat} ${member.since} ${i}`}>
              <th scope="row">{who(member.seat)}</th>
              <td data-label={t('closed-groups.named-by')}>{who(member.namedBy)}</td>
              <td data-label={t('closed-groups.speaking-for')}>{all(member.speakingFor).map((one) => say(`region.${one}`, who(one))).join(', ')}</td>
              <td data-label={t('closed-groups.since')}>
                <When at={member.since} />
              </td>
              <td data-label={t('closed-groups.until')}>
                {member.until ? (
                  <When at={member.until} />
                ) : names || now?.seat === member.seat ? (
                  <EndMembership group={group.id} seat={member.seat} name={who(member.seat)} />
                ) : (
                  '–'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Hours({ group }: { group: GroupView }) {
  const hours = all(group.hours)
  if (hours.length === 0) return null
  return (
    <>
      <h3 className="after-table">
        <T k="closed-groups.hours" />
      </h3>
      <ul className="plain rows">
        {hours.map((hour) => (
          <li className="row small" key={`${hour.session} ${hour.opened}`}>
            <b><SessionName session={hour} /></b> <When at={hour.opened} /> – {hour.closed ? <When at={hour.closed} /> : <Word of="session-stage" value={hour.stage} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Referral({ referral }: { referral: ReferralView }) {
  const body = useBody()
  return (
    <article className="referral" id={referral.id}>
      <h3>
        <T k="referral.title" body={body(referral.from)} />{' '}
        {referral.open ? (
          <Tag tone={referral.overdue ? 'stop' : 'busy'}>
            <T k={referral.overdue ? 'referral.overdue' : 'referral.open'} />
          </Tag>
        ) : (
          <Tag tone="good">
            <T k="referral.over" />
          </Tag>
        )}
      </h3>
      <p>
        <T k="referral.mandate" mandate={referral.mandate ?? '–'} />
      </p>
      <p className="small quiet">
        <When at={referral.at} />
        {referral.deadline && (
          <>
            {' · '}
            <T k="referral.deadline" at={<When zoned at={referral.deadline} />} />
          </>
        )}
        {referral.note && <>{' · '}<Quoted>{referral.note}</Quoted></>}
        {' · '}
        <CsvLink referral={referral.id} />
      </p>
      <ReferralActs referral={referral} />
      {all(referral.provisions).map((fork) => (
        <ForkOf fork={fork} key={`${fork.provision} ${fork.endedSeq}`} />
      ))}
    </article>
  )
}

function CsvLink({ referral }: { referral: string }) {
  const file = useFile()
  return (
    <a href={file(`referrals/${referral}/brackets.csv`)}>
      <T k="referral.csv" />
    </a>
  )
}

function ForkOf({ fork }: { fork: NonNullable<ReferralView['provisions']>[number] }) {
  const { id } = useForum()
  const { data: text } = useQuery(draft(id))
  return (
    <section className="fork" aria-label={fork.number}>
      <h4>
        <a href={`/forums/${id}/draft/provisions/${fork.provision}/history`}>{fork.number ?? fork.provision}</a>{' '}
        <Tag tone={fork.stage === 'returned' ? 'good' : fork.stage === 'out' ? 'busy' : 'plain'}>
          <Word of="fork-stage" value={fork.stage} />
        </Tag>
      </h4>
      {fork.stage === 'returned' ? (
        <>
          <SideBySide before={fork.before} after={fork.after ?? ''} language={text?.language} />
          <BracketFates of={fork.brackets} />
        </>
      ) : (
        fork.before && <p className="provision-text" lang={text?.language}>{fork.before}</p>
      )}
    </section>
  )
}
