/** What only a run that is started by hand may do. Each use is a notice. Deleting is not among them. */
export interface Overrides {
  /** Replace the content of a newer commit, to roll back. */
  readonly replaceNewer: boolean;
  /** Create again what a newer commit has removed. */
  readonly bringBack: boolean;
  /** Take a package over from another repository. */
  readonly takeOver: boolean;
  /**
   * A loss that a raised `max-removed-percent` let through in this run makes its attempt no evidence for later runs.
   */
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
