import { Banner } from './Banner'
import { Button } from './Button'

/** Why something was not done; it stays until it has been read. */
export function RefusalBanner({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <Banner
      tone="danger"
      actions={
        <Button size="s" onClick={onClose}>
          知道了
        </Button>
      }
    >
      {text}
    </Banner>
  )
}
