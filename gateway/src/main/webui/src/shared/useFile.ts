import { useForum } from './ForumContext'
import { useLanguage } from './i18n'

/** Addresses of this forum's files, in the language of the page and not of the browser. */
export function useFile(): (path: string) => string {
  const { id } = useForum()
  const { language } = useLanguage()
  return (path) => `/api/forums/${encodeURIComponent(id)}/${path}${path.includes('?') ? '&' : '?'}lang=${language}`
}
