import { Button } from '../../ui/Button'
import { zoomIn, zoomOut, type Zoom } from './previewZoom'

type ZoomButtonsProps = { readonly zoom: Zoom; readonly onZoom: (zoom: Zoom) => void }

export function ZoomButtons({ zoom, onZoom }: ZoomButtonsProps) {
  return (
    <div className="preview-zoom" role="group" aria-label="大小">
      <Button size="s" label="缩小" onClick={() => onZoom(zoomOut(zoom))}>
        −
      </Button>
      <Button size="s" label="整页" isPressed={zoom === 'page'} onClick={() => onZoom('page')}>
        {zoom === 'page' ? '整页' : `${zoom}%`}
      </Button>
      <Button size="s" label="放大" onClick={() => onZoom(zoomIn(zoom))}>
        ＋
      </Button>
    </div>
  )
}
