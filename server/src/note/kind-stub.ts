export const kindOf = (_: string) => ({ kind: 'claim', why: [], hedges: [] }) as const;
