import * as limits from '#limits'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { paperActs } from '../api/papers'
import { all, type ProgrammeView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask, Press } from '../shared/Press'
import { Instant, instant, local } from '../shared/Until'

interface Written {
  key: number
  body: string
  from: string
  until: string
  room: string
  /** one on a line */
  items: string
}

const EMPTY: Written = { key: 1, body: '', from: '', until: '', room: '', items: '' }

/** For the secretariat: the programme of a day, issued whole; a changed one is a revision. */
export function IssueProgramme({ programme }: { programme?: ProgrammeView }) {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'secretariat') return null
  const title = programme ? t('programme.revise', { day: programme.day }) : t('programme.issue')
  return (
    <Ask small={programme !== undefined} label={programme ? <T k="programme.change" /> : <T k="programme.issue" />} title={title}>
      {(close) => <Form programme={programme} done={close} />}
    </Ask>
  )
}

function Form({ programme, done }: { programme: ProgrammeView | undefined; done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const [, go] = useLocation()
  const [day, setDay] = useState(programme?.day ?? '')
  const [note, setNote] = useState(programme?.note ?? '')
  const [meetings, setMeetings] = useState<Written[]>(() => (programme ? all(programme.meetings).map(written) : [EMPTY]))
  const act = useAct(paperActs.issueProgramme)
  return (
    <ActForm
      act={act}
      send={() => act.run(day, { meetings: meetings.map(asked), note: note.trim() || undefined })}
      done={() => {
        done()
        go(`/forums/${id}/programme/${day}`)
      }}
      label={<T k="programme.issue" />}
    >
      <p>
        <T k="programme.issue.meaning" />
      </p>
      {!programme && <Write label={t('programme.day')} hint={t('programme.day.hint')} value={day} onChange={setDay} needed />}
      {meetings.map((one, i) => (
        <fieldset className="meeting" key={one.key}>
          <legend>
            <T k="programme.nth" n={i + 1} />{' '}
            {meetings.length > 1 && (
              <Press small weight="bare" name={t('programme.remove', { n: i + 1 })} onPress={() => setMeetings(meetings.filter(({ key }) => key !== one.key))}>
                <T k="instruct.remove.short" />
              </Press>
            )}
          </legend>
          <MeetingFields value={one} onChange={(next) => setMeetings(meetings.map((before) => (before.key === one.key ? next : before)))} />
        </fieldset>
      ))}
      <p>
        <Press small onPress={() => setMeetings([...meetings, { ...EMPTY, key: Math.max(0, ...meetings.map(({ key }) => key)) + 1, from: meetings.at(-1)?.until ?? '' }])}>
          <T k="programme.another" />
        </Press>
      </p>
      <Write label={t('note')} longest={limits.NewProgramme.note} value={note} onChange={setNote} lines={2} />
    </ActForm>
  )
}

function MeetingFields({ value, onChange }: { value: Written; onChange: (value: Written) => void }) {
  const t = useT()
  const { bodies } = useForum()
  const bodyName = useBody()
  const set = (part: Partial<Written>) => onChange({ ...value, ...part })
  return (
    <>
      <Pick label={t('programme.body')} value={value.body} onChange={(body) => set({ body })} options={[...bodies.keys()].map((id) => ({ id, name: bodyName(id) }))} needed />
      <Instant label={t('programme.from')} value={value.from} onChange={(from) => set({ from })} needed />
      <Instant label={t('programme.until')} value={value.until} onChange={(until) => set({ until })} needed />
      <Write label={t('programme.room')} value={value.room} onChange={(room) => set({ room })} />
      <Write
        label={t('programme.items')}
        hint={t('programme.items.hint')}
        value={value.items}
        onChange={(items) => set({ items })}
        lines={2}
      />
    </>
  )
}

const written = ({ body, from, until, room, items }: NonNullable<ProgrammeView['meetings']>[number], i: number): Written => ({
  key: i + 1,
  body,
  from: local(from),
  until: local(until),
  room: room ?? '',
  items: all(items).join('\n'),
})

const asked = ({ body, from, until, room, items }: Written) => ({
  body,
  from: instant(from) ?? '',
  until: instant(until) ?? '',
  room: room.trim() || undefined,
  items: items
    .split('\n')
    .map((item) => item.trim())
    .filter(Boolean),
})
