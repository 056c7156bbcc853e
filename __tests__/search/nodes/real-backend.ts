/** A domain's search side by a real cluster of OpenSearch; the plugin that reloads analyzers is not published, so the kit reloads. */

import { writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { jsonReply, type RestReply, type SearchBackend } from '../../../emulator/search/backend.ts';
import type { IndexOptions } from '../../../emulator/search/stand-in.ts';
import { type RunningNode, startNode } from '../../engine/engine.ts';
import { RELEASES } from '../../engine/releases.ts';
import { startOrFallBack, Unavailable } from '../../engine/toolchain.ts';

/** What the tests do with the search side of a domain, whichever it is. */
export interface TestBackend extends SearchBackend {
  createIndex(name: string, options: IndexOptions): Promise<void> | void;
  deleteIndex(name: string): Promise<void> | void;
  close(name: string): Promise<void> | void;
  open(name: string): Promise<void> | void;
  putTemplate(name: string, body: unknown): Promise<void> | void;
}

export class RealBackend implements TestBackend {
  readonly #cluster: RunningNode;

  constructor(cluster: RunningNode) {
    this.#cluster = cluster;
  }

  async request(method: string, path: string, body: string): Promise<RestReply> {
    const refresh = /^\/_plugins\/_refresh_search_analyzers\/([^?]+)/.exec(path)?.[1];
    if (method !== 'POST' || refresh === undefined) return await this.#send(method, path, body);
    const details: unknown[] = [];
    for (const index of decodeURIComponent(refresh).split(',')) {
      const refreshed_analyzers = await this.reload(index);
      if (refreshed_analyzers !== null) details.push({ index, refreshed_analyzers });
    }
    return jsonReply({ _shards: { total: 1, successful: 1, failed: 0 }, successful_refresh_details: details });
  }

  async putDictionary(id: string, content: Uint8Array): Promise<void> {
    for (const directory of this.#cluster.configDirectories) await writeFile(join(directory, 'analyzers', id), content);
  }

  async reload(index: string, nodes: 'all' | 'first' = 'all'): Promise<readonly string[] | null> {
    const reloaded = new Set<string>();
    for (const node of this.#cluster.configDirectories.keys()) {
      if (nodes === 'first' && node > 0) continue;
      const answer = await this.#cluster.reload(node, index);
      if (answer === null) continue;
      if ('failed' in answer) return null;
      for (const name of answer.refreshed) reloaded.add(name);
    }
    return [...reloaded];
  }

  async indexes(): Promise<readonly string[]> {
    const answer = await this.#send('GET', '/_cat/indices?h=index&format=json&expand_wildcards=open,hidden', '');
    return (JSON.parse(answer.body) as { index: string }[]).map(({ index }) => index);
  }

  async createIndex(name: string, { analysis, fields, hidden }: IndexOptions): Promise<void> {
    const index = {
      number_of_shards: 2,
      number_of_replicas: this.#cluster.configDirectories.length - 1,
      hidden: hidden === true,
    };
    await this.#must('PUT', `/${name}`, { settings: { index, analysis }, mappings: { properties: fields } });
    await this.#must('GET', `/_cluster/health/${name}?wait_for_status=green&timeout=30s`);
  }

  async deleteIndex(name: string): Promise<void> {
    await this.#must('DELETE', `/${name}`);
  }

  async close(name: string): Promise<void> {
    await this.#must('POST', `/${name}/_close`);
  }

  async open(name: string): Promise<void> {
    await this.#must('POST', `/${name}/_open`);
    await this.#must('GET', `/_cluster/health/${name}?wait_for_status=green&timeout=30s`);
  }

  async putTemplate(name: string, body: unknown): Promise<void> {
    await this.#must('PUT', `/_index_template/${name}`, { index_patterns: [`next-${name}-*`], ...(body as object) });
  }

  async #must(method: string, path: string, body?: unknown): Promise<void> {
    const answer = await this.#send(method, path, body === undefined ? '' : JSON.stringify(body));
    if (answer.status >= 300) throw new Error(`OpenSearch refused what should be fine: ${answer.body}`);
  }

  #send(method: string, path: string, body: string): Promise<RestReply> {
    return new Promise((resolve, reject) => {
      const headers =
        body === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = httpRequest(`${this.#cluster.url}${path}`, { method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

/** A real cluster, or why there is none on this machine. */
export type Cluster =
  | { readonly name: string; readonly cluster: RunningNode }
  | { readonly name: string; readonly missing: string };

/** Clusters of two nodes: of 2.19, and of the newest release that can be had; what can't is listed with its reason. */
export async function startClusters(): Promise<readonly Cluster[]> {
  const clusters: Cluster[] = [];
  for (const release of [RELEASES.find(({ name }) => name === 'OpenSearch_2.19'), RELEASES.at(-1)]) {
    if (release === undefined) continue;
    try {
      const cluster = await startOrFallBack(
        release,
        (one) => startNode(one, 2),
        ({ opensearch }, missing) => clusters.push({ name: opensearch, missing }),
      );
      clusters.push({ name: cluster.release.opensearch, cluster });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      clusters.push({ name: (release.fallback ?? release).opensearch, missing: error.message });
    }
  }
  return clusters;
}
