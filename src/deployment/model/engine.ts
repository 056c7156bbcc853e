import type { DictionaryStore, Host, PackagesService } from './ports.ts';
import type { World } from './world.ts';

/** The two ports and the world around them. */
export interface Engine {
  readonly service: PackagesService;
  readonly store: DictionaryStore;
  readonly world: World;
  readonly host: Host;
}
