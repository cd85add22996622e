import { Input, Label, Text, TextField } from 'react-aria-components'
import { useIntl } from 'react-intl'
import { T, useT } from './i18n'
import { Remaining } from './When'

/** An exact end: on the reader's clock with its zone, in UTC, and how long it is until then. */
export function Until({ at, running = true }: { at: string; running?: boolean }) {
  const intl = useIntl()
  const here = intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'long' })
  const utc = intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  return (
    <span className="until">
      <time dateTime={at}>
        <b>{here}</b>
        {new Date(at).getTimezoneOffset() !== 0 && <span className="small quiet"> ({utc} UTC)</span>}
      </time>
      {running && (
        <span role="timer" className="small">
          {' · '}
          <T k="until.left" time={<Remaining until={at} />} />
        </span>
      )}
    </span>
  )
}

/** Asks for an instant on the reader's clock; what it is in UTC stands below. */
export function Instant({
  label,
  value,
  onChange,
  needed = false,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  needed?: boolean
}) {
  const t = useT()
  const iso = instant(value)
  return (
    <TextField className="field" value={value} onChange={onChange} isRequired={needed}>
      <Label>{label}</Label>
      <Input type="datetime-local" step={1} />
      <Text slot="description" className="hint">
        {iso ? `${iso.replace('T', ' ').replace('.000Z', '')} UTC` : t('until.hint')}
      </Text>
    </TextField>
  )
}

/** The instant a field of the reader's clock stands for; undefined where it is not one. */
export function instant(local: string): string | undefined {
  const date = new Date(local)
  return local && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined
}

/** An instant as a field of the reader's clock takes it; empty where there is none. */
export function local(instant: string | undefined): string {
  if (!instant) return ''
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}
