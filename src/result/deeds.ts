/** What a run did about each intended change: its own requests, and what AWS showed after them. Never the plan alone. */

import type { AssociationResult } from '../deployment/associate/state.ts';
import type { Act } from '../deployment/loop/write-log.ts';
import { saysToHold } from '../deployment/model/marker.ts';
import type { Association, LivePackage, PackageVersion } from '../deployment/model/ports.ts';
import type { AssociationStep, PackageStep } from '../deployment/plan/plan.ts';
import { isFirstVersion } from '../deployment/plan/trust.ts';
import type { Dissociation } from '../deployment/prune/dissociate.ts';
import type { Removal } from '../deployment/prune/prune.ts';
import type { Publication } from '../deployment/publish/publication.ts';
import type { DomainName } from '../dictionaries/dictionary.ts';
import { ABILITIES, type Mode } from '../inputs/modes.ts';
import type { Deed } from './run-result.ts';

/** The facts that deeds are derived from. */
interface Doings {
  readonly mode: Mode;
  readonly acts: readonly Act[];
}

/** Of a create or an update. */
export function publicationDeed(
  step: PackageStep | null,
  publication: Publication | undefined,
  { mode, acts }: Doings,
): Deed {
  if (step === null || step.kind === 'unchanged') return 'none';
  if (!ABILITIES[mode].publishes) return 'foreseen';
  const { name } = step.dictionary;
  const id = publication?.live?.id ?? null;
  const ours = acts.filter(
    (act) => (act.kind === 'create' && act.name === name) || (act.kind === 'update' && act.id === id),
  );
  const asked = ours.length > 0;
  if (publication?.outcome === 'available') {
    // A creation makes a first version alone.
    const mayBeOurs = isFirstVersion(publication.version) || !ours.every(isLostCreation);
    return asked && mayBeOurs ? 'made' : unasked(step.kind === 'adopt' && !asked);
  }
  // Its version became available and was not proved after that; unless the version is somebody else's. Where the run
  // ended before its request did, what a read showed may be from before it.
  const unproved = publication?.outcome === 'failed' && publication.unproved === true ? publication : null;
  const live = unproved?.live ?? null;
  const came = live !== null && saysToHold(live.description, step.dictionary.sha256);
  if (asked && came && unproved?.failure.code !== 'superseded') return 'made';
  if (!asked) return 'not-made';
  const isOpen = publication?.outcome === 'failed' && publication.begun !== undefined;
  return isOpen || !isFailed(publication?.live?.status ?? null) ? 'asked' : 'not-made';
}

/**
 * Whether the run created or updated: a package may have been created, deleted or created again since the plan. Who
 * created it is not known where an update followed a creation without an answer.
 */
export function requestMade(name: string, live: LivePackage | null, acts: readonly Act[]): 'create' | 'update' | null {
  if (acts.some((act) => act.kind === 'update' && act.id === live?.id)) return 'update';
  return acts.some((act) => act.kind === 'create' && act.name === name) ? 'create' : null;
}

/** The plan's row, unless the package was deleted since and created again with another ID. */
export function plannedRow({ row }: AssociationStep, live: LivePackage | null): Association | null {
  return live === null || row?.packageId === live.id ? row : null;
}

function isLostCreation(act: Act): boolean {
  return act.kind === 'create' && act.isUnanswered === true;
}

/** What this run did not ask for: it was asked for before it, by an interrupted run of ours perhaps, or by somebody since. */
function unasked(wasUnderWay: boolean): 'awaited' | 'found' {
  return wasUnderWay ? 'awaited' : 'found';
}

/**
 * Of an association. One that was not due but was requested anyway counts as made.
 * @param available the version that the plan saw available, where that was the one due: a row under way may be for it
 */
export function associationDeed(
  step: AssociationStep,
  live: LivePackage | null,
  result: AssociationResult | undefined,
  available: PackageVersion | null,
  { mode, acts }: Doings,
): Deed {
  const asked = acts.some((act) => act.kind === 'associate' && act.id === live?.id && act.domain === step.domain);
  if (step.kind === 'unchanged' && !asked) return 'none';
  if (!ABILITIES[mode].publishes) return 'foreseen';
  const row = result?.row ?? null;
  if (result?.outcome === 'active') {
    const wasUnderWay = plannedRow(step, live)?.status === 'ASSOCIATING' && row?.version === available;
    return asked ? 'made' : unasked(wasUnderWay);
  }
  if (!asked) return 'not-made';
  if (result?.outcome === 'failed' && result.lost === true) return 'made';
  // Somebody published in the meantime: the domain did get something that this run requested. Where the run ended
  // before its request did, the row may be from before it.
  const isOpen = result?.outcome === 'failed' && result.begun === true;
  if (!isOpen && row?.status === 'ACTIVE' && row.version !== (plannedRow(step, live)?.version ?? null)) return 'made';
  return !isOpen && isFailed(row?.status ?? null) ? 'not-made' : 'asked';
}

/** Of the deletion of a package whose file is gone. */
export function removalDeed(live: LivePackage, removal: Removal | undefined, { mode, acts }: Doings): Deed {
  if (!ABILITIES[mode].publishes) return 'foreseen';
  const asked = acts.some((act) => act.kind === 'delete-package' && act.id === live.id);
  if (removal?.outcome === 'kept') return asked ? 'asked' : 'none';
  if (removal?.outcome === 'deleted') return asked ? 'made' : 'found';
  return asked && removal?.ended !== true ? 'asked' : 'not-made';
}

/**
 * Of the end of an association. `domain` was seen as `last`; not at all where that is missing.
 * @param planned the plan's row
 */
export function dissociationDeed(
  { id }: LivePackage,
  domain: DomainName,
  planned: Association | null,
  removal: Removal | undefined,
  last: Dissociation | undefined,
  { mode, acts }: Doings,
): Deed {
  if (!ABILITIES[mode].publishes) return 'foreseen';
  const asked = acts.some((act) => act.kind === 'dissociate' && act.id === id && act.domain === domain);
  if (removal?.outcome === 'deleted' || last?.row === null)
    return asked ? 'made' : unasked(planned?.status === 'DISSOCIATING');
  if (asked) return last?.ended === true ? 'not-made' : 'asked';
  return removal?.outcome === 'kept' ? 'none' : 'not-made';
}

function isFailed(status: string | null): boolean {
  return status?.endsWith('_FAILED') ?? false;
}
