import type { ReactNode } from 'react'
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'

export interface Pickable {
  id: string
  name: string
  note?: string
}

/** One of many, found by writing part of its name. */
export function Pick({
  label,
  hint,
  value,
  onChange,
  options,
  needed = false,
}: {
  label: ReactNode
  hint?: ReactNode
  value: string
  onChange: (id: string) => void
  options: readonly Pickable[]
  needed?: boolean
}) {
  return (
    <ComboBox
      className="field pick"
      selectedKey={value || null}
      onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
      defaultItems={options}
      menuTrigger="focus"
      isRequired={needed}
      key={options.length}
    >
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="pick-line">
        <Input />
        <Button className="press plain small">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldError className="field-error" />
      <Popover className="menu pick-menu">
        <ListBox<Pickable>>
          {(item) => (
            <ListBoxItem className="menu-item" id={item.id} textValue={item.name}>
              {item.name}
              {item.note && <span className="hint">{item.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
