/** Manifests that change: entries of several files that are split, joined and moved, and packages with other names. */

import type { Random } from '../random.ts';
import type { CommitState, FileState, PartState } from '../scenario.ts';

const PREFIX = 'dev-';

/**
 * The commits with manifests that change between them.
 * @param isWhole whether one manifest is that of the whole repository: those of two steps keep their names
 */
export function withManifests(
  commits: readonly CommitState[],
  random: Random,
  isWhole: boolean,
): readonly CommitState[] {
  const since = random.whole(1, Math.max(1, commits.length - 1));
  const isRenamed = isWhole && random.chance(0.4);
  let shape: Shape = random.pick(SHAPES);
  return commits.map((commit, index) => {
    if (index > 0 && random.chance(0.6)) shape = random.pick(SHAPES);
    const files = shaped(commit.files, shape);
    return { ...commit, files: isRenamed && index >= since ? files.map(withPrefix) : files };
  });
}

/**
 * - `single`: each dictionary has one file
 * - `joined`: the first has the files of the second one too, which is no more
 * - `parts`: the first has a file of its own in front of its others
 * - `moved`: the same, in another folder and in another order
 */
type Shape = (typeof SHAPES)[number];
const SHAPES = ['single', 'joined', 'parts', 'moved'] as const;

function shaped(files: readonly FileState[], shape: Shape): readonly FileState[] {
  const [first, second, ...others] = files;
  if (first === undefined) return files;
  const own: PartState = { path: first.path, content: first.content };
  const extra = (folder: string): PartState => {
    const path = first.path.replace(/[^/]*$/, `${folder}/${first.name}-more.txt`);
    return { path, content: 'some more good words\n' };
  };
  switch (shape) {
    case 'single':
      return files;
    case 'joined':
      if (second === undefined || second.path.split('/')[0] !== first.path.split('/')[0]) return files;
      return [joinedOf(first, [own, { path: second.path, content: second.content }]), ...others];
    case 'parts':
      return [joinedOf(first, [extra('parts'), own]), ...files.slice(1)];
    case 'moved':
      return [joinedOf(first, [own, extra('other-parts')]), ...files.slice(1)];
  }
}

function joinedOf(file: FileState, parts: readonly PartState[]): FileState {
  const content = parts.map((part) => part.content).join('');
  return { ...file, path: parts[0]?.path ?? file.path, content, parts };
}

/** As another `package-prefix` of the step does, or names that the manifest gives. */
function withPrefix(file: FileState): FileState {
  return { ...file, name: `${PREFIX}${file.name}` };
}
