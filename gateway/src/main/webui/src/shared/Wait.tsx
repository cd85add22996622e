import { useEffect, useState } from 'react'
import { T } from './i18n'

const LONG_MS = 4_000

/**
 * Where a page will be that is on its way; what takes long says so. No `main`: the page before it
 * may still be there, hidden.
 */
export function Wait() {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="page">
      <p className="loading" role="status">
        <T k={long ? 'loading.long' : 'loading'} />
      </p>
    </div>
  )
}
