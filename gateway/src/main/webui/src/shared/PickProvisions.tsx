import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { draft } from '../api/queries'
import { all, type ProvisionView } from '../api/views'
import { useForum } from './ForumContext'
import { Pick, type Pickable } from './Pick'
import { PickMany } from './PickMany'

/** A provision as one chooses it: its number, heading and first words. */
export function pickable({ id, number, heading, shown, baseText }: ProvisionView): Pickable {
  return { id, name: heading ? `${number} · ${heading}` : number, note: (shown || baseText || '').slice(0, 90) || undefined }
}

function useProvisions(fit: (provision: ProvisionView) => boolean = () => true): Pickable[] {
  const { id } = useForum()
  return all(useQuery(draft(id)).data?.provisions).filter(fit).map(pickable)
}

/** One provision of the draft. */
export function PickProvision({
  fit,
  ...field
}: {
  label: ReactNode
  hint?: ReactNode
  value: string
  onChange: (id: string) => void
  fit?: (provision: ProvisionView) => boolean
  needed?: boolean
}) {
  return <Pick {...field} options={useProvisions(fit)} />
}

/** Several provisions of the draft. */
export function PickProvisions({
  fit,
  ...field
}: {
  label: ReactNode
  hint?: ReactNode
  value: string[]
  onChange: (ids: string[]) => void
  fit?: (provision: ProvisionView) => boolean
  needed?: boolean
}) {
  return <PickMany {...field} options={useProvisions(fit)} />
}
