/** Placeholder until the page lands. */
export function SettingsPage() {
  return <p>设置</p>
}
