import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { session } from '../api/queries'
import { T, useLanguage, useT } from './i18n'
import { LANGUAGES } from './languages'
import { keptStore } from './keptStore'
import { NoticesLink } from './NoticesLink'
import { chooseTheme, chosenTheme, THEMES, type Theme } from './theme'

/** The top of every page: home, language, look, and who is signed in. */
export function TopBar() {
  const { data } = useQuery(session())
  const [path] = useLocation()
  return (
    <header className="topbar">
      <div className="topbar-in">
        <Link href="/" className="brand">
          <span aria-hidden="true" className="brand-mark">
            [
          </span>
          Plenary
          <span aria-hidden="true" className="brand-mark">
            ]
          </span>
        </Link>
        <div className="topbar-tools">
          <LanguageChoice />
          <ThemeChoice />
          {data?.signedIn ? (
            <span className="signed-in">
              <NoticesLink />{' '}
              <span className="signed-in-name">{data.name}</span>{' '}
              <a href="/sign-out" onClick={leave}>
                <T k="sign-out" />
              </a>
            </span>
          ) : (
            <a className="sign-in" href={`/sign-in?to=${encodeURIComponent(path)}`}>
              <T k="sign-in" />
            </a>
          )}
        </div>
      </div>
    </header>
  )
}

// the service worker forgets what was read; what was typed for closed bodies goes here
function leave() {
  keptStore.forgetClosed()
  localStorage.removeItem('plenary.reader')
}

function LanguageChoice() {
  const { language, choose } = useLanguage()
  const t = useT()
  return (
    <select aria-label={t('language')} value={language} onChange={(event) => choose(event.target.value)}>
      {Object.entries(LANGUAGES).map(([code, { name, draft }]) => (
        <option value={code} key={code} lang={code}>
          {draft ? t('language.draft', { name }) : name}
        </option>
      ))}
    </select>
  )
}

function ThemeChoice() {
  const t = useT()
  const [theme, setTheme] = useState<Theme>(chosenTheme)
  return (
    <select
      aria-label={t('theme')}
      value={theme}
      onChange={(event) => {
        const chosen = event.target.value as Theme
        setTheme(chosen)
        chooseTheme(chosen)
      }}
    >
      {THEMES.map((name) => (
        <option value={name} key={name}>
          {t(`theme.${name}`)}
        </option>
      ))}
    </select>
  )
}
