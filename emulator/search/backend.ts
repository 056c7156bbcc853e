/** The backend of a domain's REST API: the stand-in of this folder, or a real OpenSearch. */

export interface RestReply {
  readonly status: number;
  readonly body: string;
}

export interface SearchBackend {
  /** Carries out a request. @param path begins with `/`, query included, as received */
  request(method: string, path: string, body: string): Promise<RestReply>;
  /** Writes a dictionary to `analyzers/<id>` on every node. */
  putDictionary(id: string, content: Uint8Array): Promise<void>;
  /**
   * Reloads the search analyzers of an index, as AWS does after an association and `_plugins/_refresh_search_analyzers` on demand.
   * @param nodes how many nodes do it
   * @returns the analyzers that were reloaded; `null` where it failed
   */
  reload(index: string, nodes?: 'all' | 'first'): Promise<readonly string[] | null>;
  /** Names of the indexes that are open. */
  indexes(): Promise<readonly string[]>;
}

export function jsonReply(body: unknown, status = 200): RestReply {
  return { status, body: JSON.stringify(body) };
}

/** An error in the engine's form. @param index the index that it is about */
export function errorReply(status: number, type: string, reason: string, index?: string): RestReply {
  const cause = { type, reason, ...(index !== undefined && { index }) };
  return jsonReply({ error: { root_cause: [cause], ...cause }, status }, status);
}
