import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { LONGEST } from './searchable'

/** Where words are looked for. */
export function SearchBox({ asked = '' }: { asked?: string }) {
  const { id } = useForum()
  const t = useT()
  const [, go] = useLocation()
  const [words, setWords] = useState(asked)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(`/forums/${id}/search?q=${encodeURIComponent(words.trim())}`)
  }
  return (
    <form role="search" className="search-box" onSubmit={submit} aria-label={t('search.label')}>
      <label htmlFor="search-words">
        <T k="search.words" />
      </label>
      <div className="search-line">
        <input
          id="search-words"
          type="search"
          value={words}
          minLength={2}
          maxLength={LONGEST}
          required
          aria-describedby="search-hint"
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="press strong">
          <T k="search.go" />
        </button>
      </div>
      <p className="hint small" id="search-hint">
        <T k="search.hint" />
      </p>
    </form>
  )
}
