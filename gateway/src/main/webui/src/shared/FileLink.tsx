import { useForum } from './ForumContext'

/** A file that goes with something, to be downloaded, with what it is known again by. */
export function FileLink({ name, sha256 }: { name: string; sha256: string }) {
  const { id } = useForum()
  return (
    <>
      <a href={`/api/forums/${encodeURIComponent(id)}/files/${sha256}`} download={name}>
        {name}
      </a>{' '}
      <span className="small quiet mono">SHA-256 {sha256.slice(0, 16)}…</span>
    </>
  )
}
