/** What a run that somebody starts by hand may do beyond any other. Each use is a notice. Deleting is not among it. */
export interface Overrides {
  /** Replace the content of a newer commit: to go back. */
  readonly replaceNewer: boolean;
  /** Make again what a newer commit has removed. */
  readonly bringBack: boolean;
  /** Take a package over from another repository. */
  readonly takeOver: boolean;
  /** Whoever raised `max-removed-percent` for this run let a loss through, so that its attempt is no evidence later. */
  readonly letThrough: boolean;
}

/** The one place where a start by hand (workflow_dispatch) becomes permissions. */
export function overridesOf(startedByHand: boolean): Overrides {
  return {
    replaceNewer: startedByHand,
    bringBack: startedByHand,
    takeOver: startedByHand,
    letThrough: startedByHand,
  };
}
