import { createHash } from 'node:crypto';
import { type ConsoleAction, REPOSITORY } from './scenario.ts';
import { BUCKET, otherRepositoryMarker, type SimulatedWorld } from './world.ts';

/** Somebody at the console: does one thing, as far as AWS lets him. */
export async function act(action: ConsoleAction, world: SimulatedWorld): Promise<void> {
  await world.time.sleep(action.after);
  const done = await carryOut(action, world);
  world.log(`console: ${JSON.stringify(action)}${done ? '' : ' (refused)'}`);
}

async function carryOut(action: ConsoleAction, world: SimulatedWorld): Promise<boolean> {
  if (action.kind === 'upgrade') {
    world.emulator.setDomainCondition(action.domain, 'processing');
    world.time.after(action.milliseconds, () => world.emulator.setDomainCondition(action.domain, 'active'));
    return true;
  }
  if (action.kind === 'create') {
    world.ledger.provide(action.name, action.content);
    return world.byHand('CreatePackage', {
      PackageName: action.name,
      PackageType: 'TXT-DICTIONARY',
      PackageSource: { S3BucketName: BUCKET, S3Key: world.keepByHand(action.content) },
      PackageDescription: 'Made by hand',
    });
  }
  const live = world.emulator.packages().find(({ name }) => name === action.name);
  if (live === undefined) return false;
  const PackageID = live.id;
  switch (action.kind) {
    case 'publish': {
      world.ledger.provide(action.name, action.content);
      const source = { S3BucketName: BUCKET, S3Key: world.keepByHand(action.content) };
      // A copy of our repository publishes by our paths, and marks what it publishes as we do.
      const sha256 = createHash('sha256').update(action.content).digest('hex');
      const foreign = otherRepositoryMarker(`dictionaries/${action.name}.txt`, sha256);
      const PackageDescription = { kept: live.description, wiped: '', foreign }[action.description] ?? '';
      const marker = action.description === 'foreign' ? ` [0badf00 sha256:${sha256.slice(0, 12)}]` : '';
      return world.byHand('UpdatePackage', {
        PackageID,
        PackageSource: source,
        PackageDescription,
        CommitMessage: `fix${marker}`,
      });
    }
    case 'republish': {
      // An older version again, with the message that it had: by a person, or by another tool that copies our markers.
      const former = live.versions.find(({ state, sha256 }) => state === 'available' && sha256 !== live.sha256);
      if (former === undefined) return false;
      return world.byHand('UpdatePackage', {
        PackageID,
        PackageSource: { S3BucketName: former.source.bucket, S3Key: former.source.key },
        PackageDescription: live.description ?? `[dictionary repo=${REPOSITORY} sha256=${former.sha256}]`,
        ...(former.commitMessage === null ? {} : { CommitMessage: former.commitMessage }),
      });
    }
    case 'wipe': {
      const current = live.versions.find(({ version }) => version === live.availableVersion);
      if (current === undefined) return false;
      const { bucket, key } = current.source;
      const PackageSource = { S3BucketName: bucket, S3Key: key };
      return world.byHand('UpdatePackage', { PackageID, PackageSource, PackageDescription: '' });
    }
    case 'associate':
      return world.byHand('AssociatePackage', { PackageID, DomainName: action.domain });
    case 'dissociate':
      return world.byHand('DissociatePackage', { PackageID, DomainName: action.domain });
    case 'delete':
      return deleteByHand(PackageID, world);
  }
}

/** Takes the package off every domain and deletes it, with the patience of a person. */
export async function deleteByHand(PackageID: string, world: SimulatedWorld): Promise<boolean> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const rows = world.emulator.associations().filter((row) => row.packageId === PackageID);
    for (const { domain } of rows) world.byHand('DissociatePackage', { PackageID, DomainName: domain });
    if (rows.length === 0 && world.byHand('DeletePackage', { PackageID })) return true;
    await world.time.sleep(1_000);
  }
  return false;
}
