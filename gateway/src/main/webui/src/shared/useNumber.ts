import { useQuery } from '@tanstack/react-query'
import { draft } from '../api/queries'
import { all } from '../api/views'
import { useForum } from './ForumContext'

/** The number people know a provision by; its own name while the text is not here, or has left it. */
export function useNumber(enabled = true): (provision: string) => string {
  const { id: forum } = useForum()
  const { data: text } = useQuery({ ...draft(forum), enabled })
  return (provision) => all(text?.provisions).find(({ id }) => id === provision)?.number ?? provision
}
