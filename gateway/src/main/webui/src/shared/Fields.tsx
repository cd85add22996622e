import { type ReactNode, useId } from 'react'
import {
  Checkbox,
  CheckboxGroup,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components'
import { Fault } from './Fault'
import { T, useT } from './i18n'

/** From this share of what may be written on, it is said how much is left. */
const NEAR = 0.8

/** A line or a paragraph to write. */
export function Write({
  label,
  hint,
  value,
  onChange,
  lines = 1,
  needed = false,
  language,
  longest,
}: {
  label: ReactNode
  hint?: ReactNode
  value: string
  onChange: (value: string) => void
  lines?: number
  needed?: boolean
  language?: string
  /** how many characters it may have, as the API says; it is not sent while it has more */
  longest?: number
}) {
  const t = useT()
  const left = longest === undefined ? 0 : longest - value.length
  const over = left < 0 ? -left : 0
  const near = longest !== undefined && value.length > longest * NEAR
  const counter = useId()
  const wrong = over > 0 ? true : undefined
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isRequired={needed}
      aria-describedby={near ? counter : undefined}
      validate={() => (over > 0 ? t('field.too-long', { over, longest: longest ?? 0 }) : null)}
    >
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {lines > 1 ? <TextArea rows={lines} lang={language} aria-invalid={wrong} /> : <Input lang={language} aria-invalid={wrong} />}
      {near && (
        <p id={counter} className={over > 0 ? 'field-left over' : 'field-left'} role={over > 0 ? 'status' : undefined}>
          {over > 0 ? <T k="field.over" over={over} longest={longest} /> : <T k="field.left" left={left} />}
        </p>
      )}
      <Fault />
    </TextField>
  )
}

/** A whole number of at least nought. */
export function Count({
  label,
  hint,
  value,
  onChange,
  needed = true,
}: {
  label: ReactNode
  hint?: ReactNode
  value: string
  onChange: (value: string) => void
  needed?: boolean
}) {
  return (
    <TextField className="field count" value={value} onChange={onChange} isRequired={needed} inputMode="numeric">
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Input pattern="[0-9]*" />
      <Fault />
    </TextField>
  )
}

export interface Option<V extends string> {
  value: V
  label: ReactNode
  note?: ReactNode
}

/** One of several. */
export function ChooseOne<V extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: ReactNode
  value: V | undefined
  onChange: (value: V) => void
  options: Option<V>[]
}) {
  return (
    <RadioGroup className="field" value={value ?? null} onChange={(chosen) => onChange(chosen as V)} isRequired>
      <Label>{label}</Label>
      {options.map((option) => (
        <Radio className="choice round" value={option.value} key={option.value}>
          <span className="choice-mark" aria-hidden="true" />
          <span>
            {option.label}
            {option.note && <span className="hint">{option.note}</span>}
          </span>
        </Radio>
      ))}
      <Fault />
    </RadioGroup>
  )
}

/** Any of several; at least one where it is needed. */
export function ChooseMany<V extends string>({
  label,
  hint,
  value,
  onChange,
  options,
  needed = false,
}: {
  label: ReactNode
  hint?: ReactNode
  value: V[]
  onChange: (value: V[]) => void
  options: Option<V>[]
  needed?: boolean
}) {
  return (
    <CheckboxGroup className="field" value={value} onChange={(chosen) => onChange(chosen as V[])} isRequired={needed}>
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {options.map((option) => (
        <Checkbox className="choice square" value={option.value} key={option.value}>
          <span className="choice-mark" aria-hidden="true" />
          <span>
            {option.label}
            {option.note && <span className="hint">{option.note}</span>}
          </span>
        </Checkbox>
      ))}
      <Fault />
    </CheckboxGroup>
  )
}
