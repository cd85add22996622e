import type { paths } from '#schema'

/*
 * What the OpenAPI document says, as it arrives: enums in lower-kebab, empty lists and maps left out,
 * everything else there unless named below.
 */

/** Fields that may be missing where there is nothing to say. */
type Absent =
  | 'attribute'
  | 'after'
  | 'baseText'
  | 'before'
  | 'blockedBy'
  | 'call'
  | 'cancelledBecause'
  | 'cannotCountBecause'
  | 'cause'
  | 'choice'
  | 'changesCounted'
  | 'chosen'
  | 'clock'
  | 'closedAt'
  | 'closedSeq'
  | 'closesAt'
  | 'count'
  | 'declaration'
  | 'disposition'
  | 'ended'
  | 'endedAt'
  | 'ending'
  | 'fault'
  | 'expiresAt'
  | 'fileName'
  | 'form'
  | 'heading'
  | 'fromWord'
  | 'into'
  | 'intoSymbol'
  | 'item'
  | 'lateBecause'
  | 'listedBy'
  | 'into'
  | 'leaving'
  | 'mandate'
  | 'next'
  | 'noObjection'
  | 'represented'
  | 'countedIn'
  | 'proxiesForQuorum'
  | 'nonPaper'
  | 'note'
  | 'notice'
  | 'original'
  | 'openedAt'
  | 'outcome'
  | 'parent'
  | 'policy'
  | 'placeholder'
  | 'postponement'
  | 'proposalDeadline'
  | 'provenance'
  | 'quorum'
  | 'reason'
  | 'reasons'
  | 'reckoning'
  | 'region'
  | 'result'
  | 'room'
  | 'ruling'
  | 'sha256'
  | 'source'
  | 'supersededBy'
  | 'tabledAs'
  | 'tally'
  | 'to'
  | 'turnout'
  | 'until'
  | 'toWord'
  | 'verdict'
  | 'votingSeq'
  | 'weighedBy'
  | 'why'
  | 'words'
  | 'yields'

type Kebab<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Lowercase<Head>}-${Kebab<Tail>}` : Lowercase<S>

type IsMap<T> = string extends keyof T ? true : false

type MayMiss<K, V> = K extends Absent ? true : NonNullable<V> extends readonly unknown[] ? true : IsMap<NonNullable<V>>

/** A type of the document as the wire has it. */
export type Wire<T> = T extends string
  ? string extends T
    ? string
    : Kebab<T>
  : T extends readonly (infer Each)[]
    ? Wire<Each>[]
    : T extends object
      ? IsMap<T> extends true
        ? Record<string, Wire<T[keyof T]>>
        : { [K in keyof T as MayMiss<K, T[K]> extends true ? never : K]-?: Wire<NonNullable<T[K]>> } & {
            [K in keyof T as MayMiss<K, T[K]> extends true ? K : never]?: Wire<NonNullable<T[K]>>
        }
      : T

/** A type of the document as one writes it to be sent: enums in lower-kebab, what may be left out left out. */
export type Written<T> = T extends string
  ? string extends T
    ? string
    : Kebab<T>
  : T extends readonly (infer Each)[]
    ? Written<Each>[]
    : T extends object
      ? { [K in keyof T]: Written<T[K]> }
      : T

/** A body as the document names its type; what it is made of is checked as it is written. */
export const written = <T>(body: Written<T>): T => body as unknown as T

type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : never

/** What a path answers to GET. */
export type Answer<P extends keyof paths> = paths[P] extends { get: { responses: { 200: infer R } } } ? Wire<Json<R>> : never

/** What a path answers to POST. */
export type Posted<P extends keyof paths> = paths[P] extends { post: { responses: { 200: infer R } } } ? Wire<Json<R>> : never

/** One of a list that may be left out. */
export type Each<List> = NonNullable<List> extends readonly (infer E)[] ? E : never
