import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { api, bodyOf } from './client'
import type { Answer, Each } from './wire'

/** What is said beside the deliberation: one's own notes, and what one's delegation asks its colleagues. */
type Missing<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
export type PrivateNote = Each<Answer<'/api/forums/{forum}/me/notes'>> & { words: string }
type QuestionWire = Each<Answer<'/api/forums/{forum}/me/questions'>>
export type CapitalQuestion = Missing<QuestionWire, Extract<keyof QuestionWire, 'answer' | 'answeredAt'>> & { words: string }

const A_WHILE = 15_000 // no news of these goes over the live feed
const at = (forum: string) => ({ params: { path: { forum } } })

export const privateNotes = (f: string) =>
  queryOptions({
    queryKey: [f, 'asides', 'notes'],
    queryFn: async () => (await bodyOf(api.GET('/api/forums/{forum}/me/notes', at(f)))) as PrivateNote[],
    staleTime: 60_000,
  })

export const capitalQuestions = (f: string) =>
  queryOptions({
    queryKey: [f, 'asides', 'questions'],
    queryFn: async () => (await bodyOf(api.GET('/api/forums/{forum}/me/questions', at(f)))) as CapitalQuestion[],
    refetchInterval: A_WHILE,
  })

/** They are no acts of the deliberation: made as a person, in no capacity. A refusal is thrown. */
export const asides = {
  note: (by: By, subject: string, words: string) => api.PUT('/api/forums/{forum}/me/notes', { ...at(by.forum), body: { subject, words } }),

  dropNote: (by: By, subject: string) =>
    api.DELETE('/api/forums/{forum}/me/notes', { params: { path: { forum: by.forum }, query: { subject } } }),

  ask: (by: By, delegation: string, subject: string, words: string) =>
    api.POST('/api/forums/{forum}/me/questions', { ...at(by.forum), body: { delegation, subject, words } }),

  answer: (by: By, question: number, words: string) =>
    api.PUT('/api/forums/{forum}/me/questions/{question}/answer', {
      params: { path: { forum: by.forum, question } },
      body: { words },
    }),

  takeBack: (by: By, question: number) =>
    api.DELETE('/api/forums/{forum}/me/questions/{question}', { params: { path: { forum: by.forum, question } } }),
}
