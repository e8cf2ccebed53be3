import { useEffect, useState } from 'react'
import type { AppInfo } from '../../../shared/bridge'
import { errorText } from '../../../shared/errors'
import { chooseArchive } from '../../data/archiveChoice'
import { makeSample } from '../../data/sample'
import { useArchive } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'

/** The sample year, the version, and what the program promises. */
export function AboutPanel() {
  const archive = useArchive()
  const [info, setInfo] = useState<AppInfo | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    let isCurrent = true
    void window.desk['app.info']().then(answer => {
      if (isCurrent) setInfo(answer)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  const showSample = async (): Promise<void> => {
    const made = await makeSample()
    if (made.ok) chooseArchive('sample')
    else setFailure(errorText(made.code, '示例档案没有建成'))
  }
  return (
    <Panel label="关于" head={<h2>关于</h2>}>
      <div className="settings-body">
        {archive.name === 'main' && (
          <div>
            <Button onClick={() => void showSample()}>看示例档案（2018年）</Button>
          </div>
        )}
        {failure !== '' && (
          <p className="settings-problem" role="alert">
            {failure}
          </p>
        )}
        <p>所有内容只保存在这台电脑上，本程序不联网，什么都不向外发送。</p>
        {info && (
          <p className="settings-hint">
            巩卫档案 {info.version}
            {info.isDevelopmentBinary && '（开发和测试用）'}
          </p>
        )}
      </div>
    </Panel>
  )
}
