import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData } from '../../../shared/figures/quizStatistics'
import { useArchive } from '../../data/useArchive'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { usualMarks } from './quizMarks'

/** Without 满分 and 及格线 half of the statistics cannot be computed; said once, with the usual marks at hand. */
export function MarksBanner({ record }: { readonly record: ArchiveRecord<QuizData> }) {
  const archive = useArchive()
  const { fullMarks, passMark } = record.data
  if (fullMarks !== undefined && passMark !== undefined) return null
  const usual = usualMarks(record.data)
  const missing = [fullMarks === undefined ? '满分' : '', passMark === undefined ? '及格线' : ''].filter(
    Boolean,
  )
  return (
    <Banner
      tone="warn"
      actions={
        usual && (
          <Button
            size="s"
            onClick={() =>
              void archive.commit([{ op: 'change', id: record.id, set: usual.set }], `填${usual.text}`)
            }
          >
            按{usual.text}
          </Button>
        )
      }
    >
      还没有填{missing.join('和')}，合格率、分数段算不出，超过满分的得分也认不出来。
    </Banner>
  )
}
