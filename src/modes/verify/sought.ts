/** The packages of a domain as they are looked for there. */

import type { AssociationStep, PackageStep, Plan } from '../../deployment/plan/plan.ts';
import { fileSource } from '../../dictionaries/byte-source.ts';
import type { FormerContent, SoughtPackage } from '../../search/domain/sought.ts';
import type { Run } from '../run.ts';

/** The packages of a domain, with the IDs that they have now. @param former what the domain ran of them */
export function soughtPackages(
  steps: readonly AssociationStep[],
  plan: Plan,
  former: ReadonlyMap<string, FormerContent>,
  { state }: Run,
): ReadonlyMap<string, SoughtPackage> {
  return new Map(
    steps.map((step) => {
      const { name, file, path, format, options, bytes } = step.dictionary;
      const package_ = plan.packages.find((one) => one.dictionary.name === name);
      const id = state.deployed?.publications.get(name)?.live?.id ?? liveId(package_);
      const isNew = package_?.kind !== 'unchanged';
      return [
        name,
        {
          name,
          id,
          file,
          format,
          source: fileSource(path),
          options,
          bytes,
          entries: state.checks.get(name)?.entries ?? null,
          changes: isNew || step.kind === 'associate',
          diff: isNew ? (state.diffs.get(name) ?? null) : null,
          former: former.get(name) ?? null,
        },
      ];
    }),
  );
}

function liveId(step: PackageStep | undefined): string | null {
  return step === undefined || step.observed === null ? null : step.observed.live.id;
}
