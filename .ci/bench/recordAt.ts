import type { ArchiveRecord } from '../../shared/domain/record'

const topics = ['动员大会', '病媒生物防制部署', '控烟工作例会', '包联社区协调会', '迎检材料调度会']

export function meetingData(index: number) {
  const month = String(1 + (index % 12)).padStart(2, '0')
  const day = String(1 + (index % 28)).padStart(2, '0')
  return {
    title: `${topics[index % topics.length] ?? ''}（第 ${index + 1} 次）`,
    category: '研究部署',
    date: `2018-${month}-${day}`,
    place: '四楼会议室',
    agenda: '传达县创卫办通知，部署本月环境卫生整治、健康教育和病媒生物防制工作，明确责任区和完成时限',
  }
}

/** A meeting past the writer: only reading is measured on such records. */
export function recordAt(index: number): ArchiveRecord {
  const data = meetingData(index)
  const at = new Date(Date.UTC(2018, 0, 1) + index * 1000).toISOString()
  return {
    id: `bench-${String(index).padStart(8, '0')}`,
    kind: 'meeting',
    date: data.date,
    year: 2018,
    data,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
    origin: 'entry',
  }
}
