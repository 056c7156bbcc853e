/** All settings files of a run together: which definition a name means. */

import type { FilePlace } from '../file/positioned.ts';
import type { SettingsFile } from '../file/shapes.ts';
import type { ComponentKind, Definition } from '../model.ts';
import { composed } from './composed.ts';
import { groupBy } from './group-by.ts';

export interface Found {
  readonly file: SettingsFile;
  readonly definition: Definition;
}

export class SettingsScope {
  /** Templates have the settings of their components, where both say something of one name. */
  readonly files: readonly SettingsFile[];
  /** Component → templates that have its settings. */
  readonly #within = new Map<SettingsFile, readonly SettingsFile[]>();
  /** Components whose settings are those of a template too, as they are. */
  readonly #unchanged = new Set<SettingsFile>();
  /** Base name without extension → files. */
  readonly #byName: ReadonlyMap<string, readonly SettingsFile[]>;
  readonly #definitions = new Map<SettingsFile, ReadonlyMap<string, Definition>>();

  constructor(files: readonly SettingsFile[]) {
    const named = groupBy(files, ({ file }) => baseName(file));
    const componentsOf = (file: SettingsFile) =>
      [...new Set(file.composedOf.flatMap(({ name }) => nearest(file, named.get(name) ?? [])[0] ?? []))].filter(
        (one) => one !== file,
      );
    this.files = files.map((file) => {
      const components = componentsOf(file);
      const whole = composed(file, components);
      for (const one of components) {
        if (whole === file) this.#unchanged.add(one);
        else this.#within.set(one, [...(this.#within.get(one) ?? []), whole]);
      }
      return whole;
    });
    this.#byName = groupBy(this.files, ({ file }) => baseName(file));
    for (const file of this.files) {
      this.#definitions.set(file, new Map(file.definitions.map((one) => [`${one.kind} ${one.name}`, one])));
    }
  }

  /** The files that `file` is composed of, in order of precedence: itself, then its components from the last. */
  composition(file: SettingsFile): readonly SettingsFile[] {
    const components = [...file.composedOf]
      .reverse()
      .flatMap(({ name }) => nearest(file, this.#byName.get(name) ?? []));
    return [file, ...components.filter((component) => component !== file)];
  }

  /** The templates that have the settings of a component, changed or completed by others: their indexes have its mappings. */
  templatesOf(component: SettingsFile): readonly SettingsFile[] {
    return this.#within.get(component) ?? [];
  }

  /** Whether no index has the settings of a file as they are there: a component that its templates change or complete. */
  isPartOnly(file: SettingsFile): boolean {
    return this.#within.has(file) && !this.#unchanged.has(file);
  }

  /** Names of components that no file has. */
  missingComponents(file: SettingsFile): SettingsFile['composedOf'] {
    return file.composedOf.filter(({ name }) => !this.#byName.has(name));
  }

  /**
   * What a name means in a file: its definition there or in the components of the file; else in a template that the
   * file is a component of; else in any other file.
   */
  find(kind: ComponentKind, name: string, from: SettingsFile): Found | null {
    for (const file of this.#reach(from)) {
      const definition = this.#definitions.get(file)?.get(`${kind} ${name}`);
      if (definition !== undefined) return { file, definition };
    }
    return null;
  }

  /** As `find`, without the files that are unrelated to `from`. */
  findOwn(kind: ComponentKind, name: string, from: SettingsFile): Found | null {
    const found = this.find(kind, name, from);
    return found !== null && this.#related(from).includes(found.file) ? found : null;
  }

  #related(from: SettingsFile): readonly SettingsFile[] {
    const around = this.files.filter((file) => file !== from && this.composition(file).includes(from));
    return [...this.composition(from), ...around.flatMap((file) => this.composition(file))];
  }

  #reach(from: SettingsFile): Iterable<SettingsFile> {
    return new Set([...this.#related(from), ...this.files]);
  }

  /** Whether an undefined name is surely a mistake in this file. */
  isComplete(file: SettingsFile): boolean {
    const related = this.#related(file);
    return file.hasAnalysis && related.every((one) => this.missingComponents(one).length === 0);
  }
}

/** A place of settings with its file. */
export function placedIn({ file }: SettingsFile, place: FilePlace): Required<FilePlace> {
  return { line: place.line, column: place.column, file: place.file ?? file };
}

/** Of files with the name of a component those that share most folders with the template: `staging/…`, not `prod/…`. */
function nearest(from: SettingsFile, named: readonly SettingsFile[]): readonly SettingsFile[] {
  const shared = named.map(({ file }) => sharedFolders(file, from.file));
  const most = Math.max(...shared);
  return named.filter((_, at) => shared[at] === most);
}

function sharedFolders(one: string, other: string): number {
  const [folders, others] = [one, other].map((path) => path.split('/').slice(0, -1));
  const end = folders?.findIndex((folder, at) => folder !== others?.[at]) ?? 0;
  return end === -1 ? (folders?.length ?? 0) : end;
}

function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
