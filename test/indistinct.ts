/** Requirements that fall under exactly the same faults, joined by a space, and why that cannot be otherwise. */
export const INDISTINCT: Readonly<Record<string, string>> = {
  'protocol/every-operation/documented-status protocol/every-operation/no-content-is-empty':
    'HTTP lets no body follow a 204: whoever answers a delete with a body answers it with another status.',
}
