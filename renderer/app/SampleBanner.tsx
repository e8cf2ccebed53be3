import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { chooseArchive } from '../data/archiveChoice'

/** Always seen while the sample is open, so that nobody takes it for her own. */
export function SampleBanner() {
  return (
    <Banner
      tone="info"
      actions={
        <Button size="s" onClick={() => chooseArchive('main')}>
          回到我的档案
        </Button>
      }
    >
      这是示例档案（2018年），与您自己的档案分开存放，可以随意试用。
    </Banner>
  )
}
