import type { ProvisionView } from '../api/views'

/** Agreed, it is opened again by its body first; referred, it is before a closed one. */
export function discussed({ state, settled }: ProvisionView): boolean {
  return settled?.outcome !== 'adopted' && !['agreed-in-the-body', 'agreed-ad-referendum', 'first-reading', 'second-reading', 'referred'].includes(state)
}
