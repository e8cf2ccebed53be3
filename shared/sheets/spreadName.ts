/** 向娟 → 向　娟, so that a column of names lines up; any other name stays as written. */
export function spreadName(name: string): string {
  return /^\p{Script=Han}{2}$/u.test(name) ? Array.from(name).join('\u3000') : name
}
