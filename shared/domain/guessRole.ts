import type { EvidenceRule } from '../kinds/kind'
import { attachmentType } from './attachmentTypes'

/** Words in file names that mean a role by another name. Whoever names a file ends with what it is. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  通知: ['公告', '邀请函', '预通知'],
  签到: ['签名表', '点名册', '到会名单', '花名册'],
  记录: ['纪要', '记要'],
  照片: [
    '图片',
    '合影',
    '现场图',
    '截图',
    '微信图片',
    'mmexport',
    '_IMG',
    'IMG_',
    'IMG-',
    'DSC',
    'MVIMG',
    'PXL_',
  ],
  试卷: ['考卷', '试题', '答卷', '测试题'],
  成绩册: ['成绩'],
  讲稿: ['课件', '讲义', '教案', '发言稿'],
  小结: ['总结'],
  简报: ['信息', '报道', '新闻'],
  聘书: ['聘任'],
  原件: ['扫描件', '红头'],
}

/** What a presentation is, in a kind that takes one. */
const talk = '讲稿'
const photo = '照片'
const rest = '其他'

function endOf(name: string, word: string): number {
  const at = name.lastIndexOf(word.toLowerCase())
  return at < 0 ? -1 : at + word.length
}

function guessByName(name: string, roles: readonly string[]): string | undefined {
  const folded = name.toLowerCase()
  let best: string | undefined
  let bestEnd = -1
  for (const role of roles) {
    const words = [role, ...(Object.hasOwn(otherWords, role) ? (otherWords[role] ?? []) : [])]
    const end = Math.max(...words.map(word => endOf(folded, word)))
    // 关于会议签到的通知 is a notice: the word that comes last says what the thing is.
    if (end > bestEnd) [best, bestEnd] = [role, end]
  }
  return bestEnd < 0 ? undefined : best
}

/**
 * The role a new file most likely has: by the words in its name, else by what it is and what the kind asks for.
 * Always a word of the list or of the kind; the archivist can change it.
 */
export function guessRole(
  name: string,
  mime: string,
  rules: readonly EvidenceRule[],
  list: readonly string[],
): string {
  const asked = rules.map(rule => rule.role)
  const roles = [...new Set([...asked, ...list])]
  const named = guessByName(name.replace(/\.[^.]*$/u, ''), roles)
  if (named !== undefined) return named
  const type = attachmentType(mime)
  const isPicture = type.mime.startsWith('image/')
  if (isPicture && asked.includes(photo)) return photo
  if (type.label === 'PPT 演示' && asked.includes(talk)) return talk
  const required = rules.filter(rule => rule.atLeast > 0)
  // A kind that asks for one thing gets that one: a scan dropped on a 来文 is the document itself.
  if (required.length === 1 && required[0]) return required[0].role
  if (isPicture && roles.includes(photo)) return photo
  return roles.includes(rest) ? rest : (roles.at(-1) ?? rest)
}
