/** A name without the counter at its end: groups of one client and purpose are often named so. */
export function nameStem(name: string): string {
  return name.replace(/-\w+$/, '')
}
