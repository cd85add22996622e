import { ChooseMany } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Press } from '../shared/Press'
import { useSeats } from '../shared/useSeats'

/** The seats in the room: everybody, nobody, or one by one as the roll is called. */
export function WhoIsHere({ value, onChange }: { value: string[]; onChange: (present: string[]) => void }) {
  const t = useT()
  const seats = useSeats()
  return (
    <>
      <div className="press-row">
        <Press small onPress={() => onChange(seats.map(({ id }) => id))}>
          <T k="session.presence.all" />
        </Press>
        <Press small onPress={() => onChange([])}>
          <T k="session.presence.none" />
        </Press>
      </div>
      <ChooseMany
        label={t('session.presence.who')}
        value={value}
        onChange={onChange}
        options={seats.map(({ id, name, note }) => ({ value: id, label: name, note }))}
      />
    </>
  )
}
