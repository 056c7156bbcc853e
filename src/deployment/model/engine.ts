import type { World } from '../loop/retry.ts';
import type { DictionaryStore, Host, PackagesService } from './ports.ts';

/** The two ports and the world around them. */
export interface Engine {
  readonly service: PackagesService;
  readonly store: DictionaryStore;
  readonly world: World;
  readonly host: Host;
}
