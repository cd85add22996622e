import { queryOptions } from '@tanstack/react-query'
import { beside } from './beside'
import { api, bodyOf } from './client'
import type { Answer, Each } from './wire'

export type TermView = Each<Answer<'/api/forums/{forum}/terms'>>
export type ReachView = Answer<'/api/forums/{forum}/terms/{term}/reach'>
export type ReachedView = Each<ReachView['places']>

const at = (forum: string) => ({ params: { path: { forum } } })

export const terms = (f: string) =>
  queryOptions({ queryKey: [f, 'terms'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/terms', at(f))) })

export const term = (f: string, term: string) =>
  queryOptions({
    queryKey: [f, 'terms', term],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/terms/{term}', { params: { path: { forum: f, term } } })),
  })

export const reach = (f: string, term: string) =>
  queryOptions({
    queryKey: [f, 'terms', term, 'reach'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/terms/{term}/reach', { params: { path: { forum: f, term } } })),
  })

export const uses = (f: string, form: string[]) =>
  queryOptions({
    queryKey: [f, 'uses', form],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/draft/uses', { params: { path: { forum: f }, query: { form } } })),
    enabled: form.length > 0,
  })

export type FeedbackView = Each<Answer<'/api/forums/{forum}/feedback'>>
export type TranslationView = Each<Answer<'/api/forums/{forum}/translations'>['rows']>

export const feedback = (f: string) =>
  queryOptions({
    queryKey: [f, 'feedback'],
    queryFn: () => beside(f, 'feedback', () => bodyOf(api.GET('/api/forums/{forum}/feedback', at(f)))),
  })

export const translations = (f: string, language?: string) =>
  queryOptions({
    queryKey: [f, 'translations', language],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/translations', { params: { path: { forum: f }, query: { language } } })),
  })

export type BenefitView = Each<Answer<'/api/forums/{forum}/better-for-whom'>['provisions']>
export type PreferenceView = Each<Answer<'/api/forums/{forum}/preferences'>['pairs']>
export type CitationView = Each<Answer<'/api/forums/{forum}/citations'>>
export type PeriodView = Each<Answer<'/api/forums/{forum}/comment-periods'>>
export type PublicCommentView = Each<Answer<'/api/forums/{forum}/comment-periods/{period}/comments'>>

export const benefits = (f: string) =>
  queryOptions({ queryKey: [f, 'benefits'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/better-for-whom', at(f))) })

export const preferences = (f: string) =>
  queryOptions({ queryKey: [f, 'preferences'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/preferences', at(f))) })

export const citations = (f: string) =>
  queryOptions({ queryKey: [f, 'citations'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/citations', at(f))) })

export const commentPeriods = (f: string) =>
  queryOptions({ queryKey: [f, 'public-comments'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/comment-periods', at(f))) })

export const publicComments = (f: string, period: string) =>
  queryOptions({
    queryKey: [f, 'public-comments', period],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/comment-periods/{period}/comments', { params: { path: { forum: f, period } } })),
  })

export const signatureAnalysis = (f: string) =>
  queryOptions({
    queryKey: [f, 'signature', 'analysis'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/signature/analysis', at(f))),
    staleTime: 60_000,
  })

export const pollAnalysis = (f: string, poll: string) =>
  queryOptions({
    queryKey: [f, 'polls', poll, 'analysis'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/polls/{poll}/analysis', { params: { path: { forum: f, poll } } })),
    staleTime: 60_000,
  })
