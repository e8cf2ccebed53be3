import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './Button'
import { dropToast, toastStore, type ShownToast } from './toast'
import './toast.css'

/** Bottom left above the status bar. */
export function ToastArea() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.snapshot)
  return (
    <div className="toasts" role="status" aria-label="提示">
      {toasts.map(toast => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: ShownToast }) {
  const [isHeld, setHeld] = useState(false)
  const seconds = toast.actions?.length ? 10 : 6
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dropToast(toast.id), seconds * 1000)
    return () => clearTimeout(timer)
  }, [isHeld, seconds, toast.id])
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.actions?.map(action => (
        <Button
          key={action.label}
          variant="quiet"
          size="s"
          onClick={() => {
            action.run()
            dropToast(toast.id)
          }}
        >
          {action.label}
        </Button>
      ))}
    </div>
  )
}
