import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endpointTypes, trafficPatterns } from '#engine/model/deployment.ts';
import { unitsOf } from '#engine/model/units.ts';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const manifestGrammar = path.join(root, 'syntaxes/mldeploy.tmLanguage.json');

function run(...args: readonly string[]): void {
  const program = require.resolve('vscode-tmgrammar-test/dist/unit.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
}

describe('grammar', function () {
  this.timeout(30_000);

  for (const file of readdirSync(path.join(here, 'cases'))) {
    it(`scopes ${file}`, () => {
      run('-g', manifestGrammar, path.join('test/grammar/cases', file));
    });
  }

  it('scopes our comments in any YAML', () => {
    run('--config', path.join(here, 'injection/package.json'), 'test/grammar/injection/comment.test.yaml');
  });

  it('fails on a wrong scope, so that the cases above mean something', () => {
    const wrong = path.join('test/grammar/injection/wrong.yaml');
    assert.throws(() => {
      run('-g', manifestGrammar, wrong);
    });
  });

  const text = readFileSync(manifestGrammar, 'utf8');
  const patterns = matches(JSON.parse(text));

  it('knows every unit that is read', () => {
    for (const units of Object.values(unitsOf)) {
      for (const unit of units) {
        const quantity = unit.startsWith('/') ? `5${unit}` : `5 ${unit}`;
        assert.ok(
          patterns.some((pattern) => pattern.exec(quantity)?.[0] === quantity),
          quantity,
        );
      }
    }
  });

  it('knows every endpoint type and traffic pattern', () => {
    for (const type of endpointTypes)
      assert.ok(
        patterns.some((pattern) => pattern.exec(` type: ${type}`)),
        type,
      );
    for (const name of trafficPatterns)
      assert.ok(
        patterns.some((pattern) => pattern.exec(name)?.[0] === name),
        name,
      );
  });

  it('knows every key at the top', () => {
    const schema = JSON.parse(readFileSync(path.join(root, 'schemas/mldeploy.schema.json'), 'utf8')) as {
      properties: Record<string, unknown>;
    };
    const top = /\^\((mldeploy\|[\w|]+)\)/.exec(text)?.[1]?.split('|');
    assert.deepEqual(top?.toSorted(), Object.keys(schema.properties).toSorted());
  });
});

/** The `match` expressions that are JavaScript's too: those with `\G` are not. */
function matches(node: unknown): readonly RegExp[] {
  if (typeof node !== 'object' || node === null) return [];
  const { match } = node as { match?: unknown };
  const own = typeof match === 'string' && !match.includes('\\G') ? [new RegExp(match)] : [];
  return [...own, ...Object.values(node).flatMap(matches)];
}
