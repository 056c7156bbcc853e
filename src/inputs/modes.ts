/** The modes that a run can have; the input also takes `auto`, which becomes one of these. */
export const MODES = ['lint', 'plan', 'validate', 'deploy', 'drift'] as const;
export type Mode = (typeof MODES)[number];
