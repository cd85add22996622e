import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useBody, usePlace, useWho } from '../shared/ForumContext'
import { T, useT, useTIfAny } from '../shared/i18n'
import { type Capacity, useActing } from './Acting'
import { Claim } from './Claim'

/** A capacity in words: "France · States", "Chair · Working Group 5/1". */
export function useCapacityName() {
  const who = useWho()
  const body = useBody()
  const place = usePlace()
  const say = useTIfAny()
  const t = useT()
  return (c: Capacity): string => {
    if (c.kind === 'seat') return t('acting.seat', { who: who(c.seat ?? ''), place: place(c.place ?? '') })
    if (c.kind === 'delegation') return who(c.delegation ?? '')
    if (c.kind === 'observer') return t('acting.observer', { who: who(c.as) })
    if (c.kind === 'office') {
      return t('acting.office', { office: say(`office.${c.office}`, c.office ?? ''), body: body(c.body ?? '') })
    }
    return t('who.secretariat')
  }
}

/** The chooser of the seat or office that one's acts are made as. */
export function ActingAs() {
  const { known, mine, now, choose, reading } = useActing()
  const name = useCapacityName()
  const who = useWho()
  if (!now && reading.length > 0) {
    return (
      <p className="acting one">
        <T k="acting.reading" who={<b>{reading.map(who).join(', ')}</b>} />
      </p>
    )
  }
  if (!now) return known ? <Claim /> : null
  if (mine.length === 1) {
    return (
      <p className="acting one">
        <T k="acting.as" /> <b>{name(now)}</b>
      </p>
    )
  }
  return (
    <Select className="acting" value={now.as} onChange={(as) => choose(String(as))}>
      <Label>
        <T k="acting.as" />
      </Label>
      <Button className="acting-now">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="menu">
        <ListBox>
          {mine.map((capacity) => (
            <ListBoxItem className="menu-item" id={capacity.as} key={capacity.as} textValue={name(capacity)}>
              {name(capacity)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}

/**
 * Offers to act in another capacity of one's own, where only that one may do what is here.
 *
 * @param what is done then, where nothing beside it says so
 */
export function SwitchTo({ fit, what }: { fit: (capacity: Capacity) => boolean; what?: ReactNode }) {
  const { mine, choose } = useActing()
  const name = useCapacityName()
  const able = mine.filter(fit)
  if (able.length === 0) return null
  return (
    <p className="switch">
      {what && <b>{what}</b>} <T k="acting.switch" />{' '}
      {able.map((capacity) => (
        <Button className="press plain small" key={capacity.as} onPress={() => choose(capacity.as)}>
          {name(capacity)}
        </Button>
      ))}
    </p>
  )
}
