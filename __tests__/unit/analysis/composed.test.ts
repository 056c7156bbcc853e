/** Index templates over their component templates: settings are put together one by one, as OpenSearch does. */

import { describe, expect, it, test } from 'vitest';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { chainUses, readIndexSettings } from '../../../src/dictionaries/settings/index-settings.ts';
import { settingsQuestions } from '../../../src/search/engine/settings-questions.ts';
import { dictionaryAt } from './facts.ts';

const COMPONENT = `template:
  settings:
    analysis:
      filter:
        z:
          type: synonym_graph
          synonyms_path: analyzers/lex
      analyzer:
        p:
          tokenizer: keyword
          filter: [lowercase, z]
`;
const FIELD = '  mappings: { properties: { t: { type: text, analyzer: standard, search_analyzer: p } } }\n';
const NOT_UPDATEABLE = 'c.yml:6 index-settings/not-updateable';

function template(settings: string, composedOf = '[c]', mappings = FIELD): string {
  return `index_patterns: ['a*']\ncomposed_of: ${composedOf}\ntemplate:\n${mappings}  settings:\n${settings.replace(/^/gm, '    ')}\n`;
}

function read(files: Readonly<Record<string, string>>) {
  return readIndexSettings(
    Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
    [dictionaryAt('analyzers/lex', ['the, a'])],
    NEWEST_ENGINE,
  );
}

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { problems } = await read(files);
  expect(problems.notices).toEqual([]);
  return problems.all().map(({ file, line, code }) => `${file}:${line} ${code}`);
}

describe('a template over its components', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'completes a filter by one setting',
      { 'c.yml': COMPONENT, 't.yml': template('index.analysis.filter.z.updateable: true') },
      [],
    ],
    [
      'leaves it as it is',
      { 'c.yml': COMPONENT, 't.yml': template('analysis.analyzer.p.tokenizer: whitespace') },
      [NOT_UPDATEABLE],
    ],
    [
      'takes a setting away',
      {
        'c.yml': COMPONENT.replace('          type', '          updateable: true\n          type'),
        't.yml': template('analysis: { filter: { z: { updateable: null } } }'),
      },
      ['t.yml:6 index-settings/not-updateable'],
    ],
    [
      'has the later one of two components',
      {
        'c.yml': COMPONENT,
        'd.yml':
          'template: { settings: { analysis: { filter: { z: { type: synonym_graph, updateable: true, synonyms: [] } } } } }',
        't.yml': template('number_of_shards: 1', '[c, d]'),
      },
      [],
    ],
    [
      'is changed where its own mappings are in the component',
      { 'c.yml': `${COMPONENT}${FIELD}`, 't.yml': template('analysis.filter.z.updateable: true', '[c]', '') },
      [],
    ],
    [
      'is not the only one that has the component',
      {
        'c.yml': `${COMPONENT}${FIELD}`,
        't.yml': template('analysis.filter.z.updateable: true', '[c]', ''),
        'u.yml': template('number_of_shards: 1', '[c]', ''),
      },
      [NOT_UPDATEABLE],
    ],
    [
      'is at fault itself',
      {
        'c.yml': COMPONENT,
        't.yml': template(
          'analysis.filter.z.updateable: true\nanalysis.filter.z.type: synonym\nanalysis.filter.z.lenient: no',
        ),
      },
      ['t.yml:8 index-settings/invalid-component'],
    ],
    [
      'has a type that is not the best',
      { 'c.yml': COMPONENT, 't.yml': template('analysis.filter.z.updateable: true\nanalysis.filter.z.type: synonym') },
      ['t.yml:7 index-settings/needs-graph'],
    ],
    [
      'uses what the component may not have there',
      {
        'c.yml': COMPONENT.replace('synonym_graph', 'stop').replace(
          'synonyms_path: analyzers/lex',
          'ignore_case: maybe',
        ),
        't.yml': template('analysis.filter.z.stopwords: [x]'),
      },
      ['c.yml:7 index-settings/invalid-component'],
    ],
    [
      'has a component that is refused alone',
      {
        'c.yml': COMPONENT.replace('          type: synonym_graph\n', ''),
        't.yml': template('analysis.filter.z: { type: synonym_graph, updateable: true }'),
      },
      ['c.yml:6 index-settings/invalid-component'],
    ],
    [
      'has a field for documents',
      {
        'c.yml': `${COMPONENT}${FIELD.replace('analyzer: standard, search_', '')}`,
        't.yml': template('analysis.filter.z.updateable: true', '[c]', ''),
      },
      ['c.yml:12 index-settings/updateable-at-index-time'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await problemsOf(files)).toEqual(expected);
  });

  it('keeps the settings of an analyzer that it does not set, and replaces a list as a whole', async () => {
    const tokens = async (settings: string) => {
      const { analyzers, models } = await read({ 'c.yml': COMPONENT, 't.yml': template(settings) });
      const model = models.find(({ name, file }) => name === 'p' && file.file === 't.yml');
      if (model === undefined) throw new Error('There is no analyzer.');
      const result = analyzers.chainOf(model).run('X The');
      return 'tokens' in result ? result.tokens.map(({ text }) => text) : result;
    };
    expect(await tokens('analysis.analyzer.p.tokenizer: whitespace')).toEqual(['x', 'a', 'the']);
    expect(await tokens('analysis.analyzer.p: { tokenizer: whitespace, filter: [z] }')).toEqual(['X', 'The']);
    expect(await tokens('analysis.filter.z.expand: false\nanalysis.analyzer.p.filter.0: uppercase')).toEqual(['X THE']);
  });

  it('is checked and asked besides the component, each once', async () => {
    const settings = await read({ 'c.yml': COMPONENT, 't.yml': template('analysis.filter.z.lenient: true') });
    expect(chainUses(settings, 'analyzers-lex').map(({ chain, lenient }) => [chain.title, lenient])).toEqual([
      ['analyzer `p` of c.yml', false],
      ['analyzer `p` of t.yml', true],
    ]);
    expect(settingsQuestions(settings, NEWEST_ENGINE).map(({ analyzer, place }) => [analyzer, place])).toEqual([
      ['p', { file: 'c.yml', line: 10, column: 11 }],
      ['p', { file: 'c.yml', line: 10, column: 11 }],
    ]);
  });

  it('is not put together where no name is in two of the files', async () => {
    const settings = await read({
      'c.yml': COMPONENT,
      't.yml': template('analysis.analyzer.q: { tokenizer: standard, filter: [z] }'),
    });
    expect(settings.models.map(({ name, file }) => `${file.file} ${name}`)).toEqual(['c.yml p', 't.yml q']);
  });
});

test('a template has the component of its own folder, where others have one of the name', async () => {
  const own = (folder: string, settings: string) => ({
    [`${folder}/components/c.yml`]: COMPONENT,
    [`${folder}/templates/t.yml`]: template(settings),
  });
  const files = { ...own('prod', 'number_of_shards: 1'), ...own('staging', 'analysis.filter.z.updateable: true') };
  expect(await problemsOf(files)).toEqual(['prod/components/c.yml:6 index-settings/not-updateable']);
});
