import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { today } from '../../api/record'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { nameIn, T, useLanguage, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Part } from '../../shared/Page'
import { When } from '../../shared/When'

const DAY = 86_400_000
const LINKED = 3

/** A day in five sentences, each with the acts it rests on; one may look at any day. */
export function Today() {
  const { id, view } = useForum()
  const t = useT()
  const [day, setDay] = useState('')
  const query = useQuery(today(id, day || undefined))
  const shown = day || query.data?.day || ''
  const step = (by: number) => setDay(new Date(Date.parse(shown) + by * DAY).toISOString().slice(0, 10))
  const last = (view.clock ?? view.at).slice(0, 10)
  return (
    <Part
      title={shown ? <T k="today.title" count={all(query.data?.sentences).length || 5} day={<When day at={`${shown}T12:00:00Z`} />} /> : <T k="today.none-yet" />}
      id="today"
      note={
        shown && (
          <span className="day-steps">
            <button type="button" className="press plain small" onClick={() => step(-1)}>
              <T k="today.before" />
            </button>{' '}
            <button type="button" className="press plain small" onClick={() => step(1)} disabled={shown >= last}>
              <T k="today.after" />
            </button>
          </span>
        )
      }
    >
      <Loaded query={query}>
        {(told) =>
          all(told.sentences).length === 0 ? (
            <p className="empty">
              <T k="today.nothing" />
            </p>
          ) : (
            <ol className="today">
              {all(told.sentences).map((sentence) => (
                <li key={all(sentence.acts).join()}>
                  <Sentence words={sentence.words} />{' '}
                  <span className="small">
                    {all(sentence.acts)
                      .slice(0, LINKED)
                      .map((act, i) => (
                        <span key={act}>
                          {i > 0 && ', '}
                          <Link href={`/forums/${id}/record#entry-${act}`} aria-label={t('today.act', { act })}>
                            {act}
                          </Link>
                        </span>
                      ))}
                    {all(sentence.acts).length > LINKED && ' …'}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      <p className="small quiet">
        <T k="today.how" />
      </p>
    </Part>
  )
}

/** In the reader's language; where it is not said in that, in English and marked as English. */
function Sentence({ words = {} }: { words?: Record<string, string> }) {
  const { language } = useLanguage()
  return words[language] ? <bdi>{words[language]}</bdi> : <bdi lang="en">{nameIn(words, 'en')}</bdi>
}
