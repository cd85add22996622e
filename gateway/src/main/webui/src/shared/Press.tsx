import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useT } from './i18n'

type Weight = 'strong' | 'plain' | 'bare' | 'grave'

// not react-aria's isPending: its announcer keeps an image named by the button, without a name once the button has gone
/** A button. */
export function Press({
  weight = 'plain',
  small = false,
  waiting = false,
  disabled = false,
  submit = false,
  name,
  onPress,
  children,
}: {
  weight?: Weight
  small?: boolean
  waiting?: boolean
  disabled?: boolean
  submit?: boolean
  name?: string
  onPress?: () => void
  children: ReactNode
}) {
  return (
    <Button
      className={`press ${weight}${small ? ' small' : ''}`}
      type={submit && !waiting ? 'submit' : 'button'}
      aria-disabled={waiting || undefined}
      data-pending={waiting || undefined}
      isDisabled={disabled}
      aria-label={name}
      onPress={waiting ? undefined : onPress}
    >
      {children}
    </Button>
  )
}

/** A button that opens a dialog; the dialog's content may close it. */
export function Ask({
  label,
  title,
  weight,
  small,
  children,
}: {
  label: ReactNode
  title: string
  weight?: Weight
  small?: boolean
  children: (close: () => void) => ReactNode
}) {
  const t = useT()
  return (
    <DialogTrigger>
      <Press weight={weight} small={small}>
        {label}
      </Press>
      <ModalOverlay className="dialog-over" isDismissable={false}>
        <Modal className="dialog-frame">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <div className="dialog-head">
                  <Heading slot="title" level={2}>
                    {title}
                  </Heading>
                  <Button className="press bare" aria-label={t('close')} onPress={close}>
                    <span aria-hidden="true">✕</span>
                  </Button>
                </div>
                {children(close)}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
