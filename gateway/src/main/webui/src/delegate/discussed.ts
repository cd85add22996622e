import type { ProvisionView } from '../api/views'

/** Agreed, it is opened again by its body first; referred, it is before a closed one. */
export function discussed({ state }: ProvisionView): boolean {
  return !['agreed-in-the-body', 'agreed-ad-referendum', 'first-reading', 'second-reading', 'referred'].includes(state)
}
