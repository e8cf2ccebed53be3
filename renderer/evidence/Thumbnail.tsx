import { useEffect, useRef, useState } from 'react'
import { Icon } from '../ui/icons'
import { fileAddress } from './piece'
import { loadThumbnail } from './thumbnailQueue'

/** Twice the tile's 34 px, for screens with small pixels. */
const width = 68

/** A picture of a picture, made only when its tile has come into view. Bitmaps are given back at once. */
export function Thumbnail({ hash }: { readonly hash: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<'waiting' | 'shown' | 'failed'>('waiting')
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    let isWanted = true
    const show = async (): Promise<void> => {
      const bitmap = await loadThumbnail(fileAddress(hash), width, () => isWanted)
      if (!isWanted || bitmap === null) {
        bitmap?.close()
        if (isWanted) setState('failed')
        return
      }
      element.width = bitmap.width
      element.height = bitmap.height
      element.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
      setState('shown')
    }
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(entry => entry.isIntersecting)) return
      observer.disconnect()
      void show()
    })
    observer.observe(element)
    return () => {
      isWanted = false
      observer.disconnect()
    }
  }, [hash])
  return (
    <span className="evidence-sign" data-thumbnail={state}>
      <canvas
        ref={canvas}
        className={`evidence-thumbnail${state === 'shown' ? '' : ' evidence-thumbnail-empty'}`}
      />
      {state !== 'shown' && <Icon name={state === 'failed' ? 'warning' : 'image'} />}
    </span>
  )
}
