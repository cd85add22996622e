import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Delegation } from '../src/api/views'
import { useNamed } from '../src/shared/states'

vi.mock('../src/shared/i18n', () => ({ useLanguage: () => ({ language: 'es' }) }))

const of = (code: string, group: string, names: Record<string, string>) => ({ code, group, names }) as unknown as Delegation
const ROSTER = [
  of('DEU', 'governments', { en: 'Germany' }),
  of('EGY', 'governments', { en: 'Egypt', es: 'República Árabe de Egipto' }),
  of('CAN', 'civil-society', { en: 'Citizens and Networks' }),
  of('ZZZ', 'governments', { en: 'Nowhere' }),
]

it('names a state in the language of the page where its roster does not, and nobody else', async () => {
  const { result } = renderHook(() => useNamed(ROSTER), {
    wrapper: ({ children }) => <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>,
  })
  await waitFor(() => expect(result.current[0]?.names?.es).toBe('Alemania'))
  expect(result.current.slice(1)).toEqual(ROSTER.slice(1))
})
