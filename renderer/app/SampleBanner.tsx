import { useState } from 'react'
import { errorText } from '../../shared/errors'
import { chooseArchive } from '../data/archiveChoice'
import { removeSample } from '../data/sample'
import { useArchive } from '../data/useArchive'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

/** Always seen while the sample is open, so that nobody takes it for her own. */
export function SampleBanner() {
  const archive = useArchive()
  const [failure, setFailure] = useState('')
  const remove = async (): Promise<void> => {
    const removed = await removeSample(archive)
    if (removed.ok) chooseArchive('main')
    else setFailure(errorText(removed.code))
  }
  return (
    <Banner
      tone={failure === '' ? 'info' : 'danger'}
      actions={
        <>
          <Button size="s" onClick={() => chooseArchive('main')}>
            回到我的档案
          </Button>
          <Button size="s" variant="danger" onClick={() => void remove()}>
            退出并删除示例
          </Button>
        </>
      }
    >
      {failure === ''
        ? '这是示例档案（2018年），与您自己的档案分开存放，可以随意试用。'
        : `示例没有删成：${failure}`}
    </Banner>
  )
}
