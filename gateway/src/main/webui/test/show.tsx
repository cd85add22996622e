import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { LanguageProvider } from '../src/shared/i18n'

export { screen, waitFor, within } from '@testing-library/react'

configure({ asyncUtilTimeout: 20_000 }) // a busy machine is no failure
afterEach(cleanup)

/** Shows a piece of a page as the application would, in English. */
export async function show(piece: ReactNode) {
  localStorage.setItem('plenary.language', 'en')
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const shown = render(
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <div data-testid="shown">{piece}</div>
      </LanguageProvider>
    </QueryClientProvider>,
  )
  await shown.findByTestId('shown')
  return shown
}
