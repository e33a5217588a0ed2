/** Requirements that fall under exactly the same faults, joined by a space, and why that cannot be otherwise. There are none. */
export const INDISTINCT: Readonly<Record<string, string>> = {}
