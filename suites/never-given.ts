/** A version 4 UUID of zeros and ones only: well-formed, and given by no generator. */
export const NEVER_GIVEN = '00000000-0000-4000-8000-000000000000'
