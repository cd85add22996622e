import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { itemActs, items, type ItemLine } from '../api/items'
import { all } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { ChallengeScope } from '../delegate/ChallengeScope'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT, useName } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Ask } from '../shared/Press'
import { Subject } from '../shared/Subject'
import { State } from '../shared/Tag'
import { Quoted } from '../shared/Quoted'
import { useFile } from '../shared/useFile'

/** Which provisions one advisory group alone decides, or no veto reaches, and whether that stands. */
export function OwnItems() {
  const { id } = useForum()
  const file = useFile()
  const t = useT()
  const { data } = useQuery(items(id))
  const shown = all(data).filter(({ state }) => state !== 'superseded')
  if (shown.length === 0) return null
  return (
    <Part title={t('items.title')} id="items" note={<a href={file('items.csv')}>CSV</a>}>
      <p className="small">
        <T k="items.lead" />
      </p>
      <ul className="plain rows">
        {shown.map((item) => (
          <Item item={item} key={item.id} />
        ))}
      </ul>
    </Part>
  )
}

function Item({ item }: { item: ItemLine }) {
  const { view } = useForum()
  const { now } = useActing()
  const nameOf = useName()
  const t = useT()
  const group = all(view.advisoryGroups).find(({ id }) => id === item.group)
  const own = item.group && item.state === 'own'
  return (
    <li className="row">
      <p className="row-head">
        <b>
          <Subject of={`provision/${item.provision}`} />
        </b>{' '}
        <State of="item-state" value={item.state} />
        {group && <span className="small"> {nameOf(group.title, group.id)}</span>}
        {item.matter && <span className="small"> {item.matter}</span>}
      </p>
      <p className="small"><Quoted>{item.reason}</Quoted></p>
      <div className="bracket-acts">
        {(own || item.state === 'out-of-reach') && <ChallengeScope subject={`item/${item.id}`} />}
        {own && item.group && chairs(now, now?.body) && now?.body && (
          <Ask small label={<T k="item.put" />} title={t('item.put')}>
            {(close) => <PutForm group={item.group ?? ''} body={now.body ?? ''} done={close} />}
          </Ask>
        )}
      </div>
    </li>
  )
}

function PutForm({ group, body, done }: { group: string; body: string; done: () => void }) {
  const t = useT()
  const [title, setTitle] = useState('')
  const act = useAct(itemActs.putToGroup)
  return (
    <ActForm act={act} send={() => act.run(group, body, title.trim())} done={done} label={<T k="item.put" />}>
      <p>
        <T k="item.put.meaning" />
      </p>
      <Write label={t('item.put.title')} longest={limits.OwnItemsPut.title} value={title} onChange={setTitle} needed />
    </ActForm>
  )
}
