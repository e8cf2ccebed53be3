import { useEffect, useState } from 'react'
import { attachmentType } from '../../shared/domain/attachmentTypes'
import { errorText } from '../../shared/errors'
import type { EvidencePiece } from '../../shared/fields/evidence'
import { Button } from '../ui/Button'
import { canBeShown, fileAddress } from './piece'

/** The piece itself, as far as the app can show it. Keyed by the piece. */
export function PieceView({ piece }: { readonly piece: EvidencePiece }) {
  const [isWhole, setWhole] = useState(true)
  const [isGone, setGone] = useState(false)
  const { file } = piece
  const shownAs = canBeShown(piece)
  useEffect(() => {
    // A frame does not tell that its document is missing; a picture does.
    if (shownAs !== 'pdf' || file === null) return
    let isShown = true
    void fetch(fileAddress(file.hash), { method: 'HEAD' }).then(answer => {
      if (isShown) setGone(!answer.ok)
    })
    return () => {
      isShown = false
    }
  }, [file, shownAs])
  if (file === null) return <p className="viewer-words">这是纸质件，放在档案柜里。有了扫描件可以再添加。</p>
  if (isGone)
    return (
      <p className="viewer-words" role="alert">
        {errorText('attachmentGone')}
      </p>
    )
  if (shownAs === 'pdf')
    return (
      <iframe
        className="viewer-pdf"
        title={piece.name}
        src={`${fileAddress(file.hash)}#toolbar=0&navpanes=0&view=FitH`}
      />
    )
  if (shownAs === 'image')
    return (
      <>
        <div
          className={`viewer-image${isWhole ? '' : ' viewer-image-full'}`}
          tabIndex={isWhole ? undefined : 0}
        >
          <img src={fileAddress(file.hash)} alt={piece.caption || piece.name} onError={() => setGone(true)} />
        </div>
        <div className="viewer-zoom">
          <Button size="s" isPressed={isWhole} onClick={() => setWhole(true)}>
            整张
          </Button>
          <Button size="s" isPressed={!isWhole} onClick={() => setWhole(false)}>
            原大
          </Button>
        </div>
      </>
    )
  const type = attachmentType(file.mime)
  return (
    <p className="viewer-words">
      {type.mayOpen
        ? `${type.label}不能在本程序里显示，已原样保存。点“打开”用电脑上的程序看。`
        : '这种文件不能在本程序里显示或打开，已原样保存。可以另存一份后自己打开。'}
    </p>
  )
}
