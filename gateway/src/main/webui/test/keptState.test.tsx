import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { keptStore } from '../src/shared/keptStore'
import { useKeptState } from '../src/shared/useKeptState'

vi.mock('../src/shared/ForumContext', () => ({ useForum: () => ({ id: 'f', bodies: new Map() }) }))

const START = { title: '', text: '' }
const as = (person: string, closed = false) => {
  const queries = new QueryClient()
  queries.setQueryData(['-', 'session'], { person, signedIn: true })
  return renderHook(() => useKeptState('paper', START, closed), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  }).result
}

it('keeps a form for who filled it in, and for nobody else at the same computer', () => {
  const ana = as('ana')
  act(() => {
    ana.current[1]((before) => ({ ...before, title: 'Access' }))
    ana.current[1]((before) => ({ ...before, text: 'For all.' }))
  })
  expect(ana.current[0]).toEqual({ title: 'Access', text: 'For all.' })
  expect(as('ben').current[0]).toEqual(START)
  expect(as('ana').current[0]).toEqual({ title: 'Access', text: 'For all.' })
  act(() => ana.current[2]())
  expect(ana.current[0]).toEqual(START)
  expect(as('ana').current[0]).toEqual(START)
})

it('keeps what may hold words of a closed body until somebody signs out', () => {
  const ana = as('ana', true)
  const ben = as('ben')
  act(() => {
    ana.current[1]({ title: 'Behind the door', text: '' })
    ben.current[1]({ title: 'In the open', text: '' })
  })
  keptStore.forgetClosed()
  expect(as('ana').current[0]).toEqual(START)
  expect(as('ben').current[0]).toEqual({ title: 'In the open', text: '' })
})
