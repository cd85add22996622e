import { useForum } from './ForumContext'
import { T, useLanguage, useT } from './i18n'

const FORMATS = ['docx', 'pdf', 'pdf-lines', 'html', 'text', 'markdown', 'json', 'akn'] as const

/**
 * The text of this page as a file. Plain links: they work by keyboard, in a new window, and before
 * the page's own scripts have settled.
 *
 * @param what the address below `exports`: `draft`, `proposals/27`, `adopted/last`
 * @param query narrows it, for example `{ body: 'wg-5-1' }`
 */
export function ExportMenu({ what, query = {} }: { what: string; query?: Record<string, string> }) {
  const { id } = useForum()
  const { language } = useLanguage()
  const t = useT()
  const address = (format: string) => {
    const [kind, lines] = format.split('-') // the lines of a PDF may be numbered
    const asked = new URLSearchParams({ ...query, format: kind ?? format, language: language === 'fr' ? 'fr' : 'en', ...(lines && { lines: 'true' }) })
    return `/api/forums/${encodeURIComponent(id)}/exports/${what}?${asked}`
  }
  return (
    <details
      className="export-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
    >
      <summary className="toggle">
        <T k="export" />
      </summary>
      <ul aria-label={t('export.formats')}>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={address(format)} target="_blank" rel="noreferrer">
              <b>
                <T k={`export.${format}`} />
              </b>
              <span className="small quiet">
                <T k={`export.${format}.note`} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
