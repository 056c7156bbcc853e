/** The modes that somebody can ask for; the input also takes `auto`, which becomes one of these or `none`. */
export const MODES = ['lint', 'plan', 'validate', 'deploy', 'drift', 'doctor'] as const;
/** The mode that ran. `none`: the event calls for nothing, for example a push that deletes a branch. */
export type Mode = (typeof MODES)[number] | 'none';
