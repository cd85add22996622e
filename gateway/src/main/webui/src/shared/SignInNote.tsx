import { useSearch } from 'wouter'
import { T } from './i18n'

/** Says why one comes back from signing in without being signed in. */
export function SignInNote() {
  const how = new URLSearchParams(useSearch()).get('sign-in')
  if (how !== 'away' && how !== 'refused') return null
  return (
    <div className="note stop" role="alert">
      <p>
        <T k={`sign-in.${how}`} />
      </p>
    </div>
  )
}
