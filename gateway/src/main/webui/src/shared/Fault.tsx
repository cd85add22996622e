import { useContext, useLayoutEffect, useRef, useState } from 'react'
import { FieldError, FieldErrorContext } from 'react-aria-components'

/**
 * What is wrong with a field. Its room stays when the field is put right: the message goes at the
 * press on the button, which must not move away from under it.
 */
export function Fault() {
  const wrong = useContext(FieldErrorContext)?.isInvalid ?? false
  const room = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState<number>()
  useLayoutEffect(() => {
    if (wrong) setHeight(room.current?.offsetHeight)
  }, [wrong])
  return (
    <div ref={room} style={height ? { minHeight: height } : undefined}>
      <FieldError className="field-error" />
    </div>
  )
}
