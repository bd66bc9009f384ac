/** People that a neighbourhood of policy holds: about 30,000 to 50,000, as the NHS Long Term Plan (2019, chapter 1) has it for networks of practices. */
export const POLICY_SIZE = { least: 30_000, most: 50_000 } as const;
