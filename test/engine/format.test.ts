import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, formatEdits } from '#engine';
import { template } from '#test/manifests.ts';

function formatted(text: string): string {
  return applyEdits(text, formatEdits(analyse(text, defaultSettings).file));
}

const untidy = `# a manifest

mldeploy: 1
name:   search   


region: us-east-1
model: &model
    image: a   # kept   as it is  
    # about what follows

    artifact: "s3://a
         folded"
    notes: |
        two   
          three

        four
    # under the notes
endpoint:
      type: real-time
      <<: *model
      tags: [a,   b,
         { c: d }]
      # the last of the endpoint
# above the variants
variants:
-   name:  'blue'
    weight: 1
    list:
    -  -  1
       -   2
    -
      x: 1
# between
-   name: green
components: []
long:
    plain text
      over lines
last: end   


`;

const tidy = `# a manifest

mldeploy: 1
name:   search

region: us-east-1
model: &model
  image: a   # kept   as it is
  # about what follows

  artifact: "s3://a
       folded"
  notes: |
      two   
        three

      four
  # under the notes
endpoint:
  type: real-time
  <<: *model
  tags: [a,   b,
     { c: d }]
  # the last of the endpoint
# above the variants
variants:
  - name:  'blue'
    weight: 1
    list:
      - - 1
        - 2
      -
        x: 1
  # between
  - name: green
components: []
long:
  plain text
    over lines
last: end
`;

describe('formatting', () => {
  it('evens out what is untidy, and no value', () => {
    assert.equal(formatted(untidy), tidy);
    assert.equal(formatted(tidy), tidy);
    assert.equal(formatted(untidy.replaceAll('\n', '\r\n')), tidy.replaceAll('\n', '\r\n'));
  });

  it('ends the last line, but for a text that would get a line break by that', () => {
    const begin = 'mldeploy: 1\nname: a\nmodel: {}\n';
    assert.equal(formatted(`${begin}region: us-east-1`), `${begin}region: us-east-1\n`);
    assert.equal(formatted(`${begin}notes: |\n    a\n    b`), `${begin}notes: |\n    a\n    b`);
    assert.equal(formatted(`${begin}notes: |+\n  a\n\n\n`), `${begin}notes: |+\n  a\n\n\n`);
  });

  it('leaves alone what is not ours, has faults, or is not understood', () => {
    const own = 'mldeploy: 1\nname: a\nmodel:\n    image: b\n';
    assert.notEqual(formatted(own), own);
    for (const text of [
      template.replace('  Model:', '    Model:'),
      template.replaceAll('  ', '    '),
      `${own}broken: "\n`,
      `${own}? complex\n: key\n`,
      `${own}---\nkind: Service\nspec:\n    a: 1\n`,
      '{"mldeploy": 1, "model":   {} }  ',
    ]) {
      assert.equal(formatted(text), text);
    }
  });

  it('changes no example', () => {
    const folder = new URL('../../examples/', import.meta.url);
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.mldeploy.yaml'))) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      assert.equal(formatted(text), text, name);
    }
  });

  it('says the same, and nothing more the second time, of any file', () => {
    const folder = new URL('../../examples/', import.meta.url);
    const texts = readdirSync(folder)
      .filter((one) => one.endsWith('.mldeploy.yaml'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    let changed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(untidy, ...texts),
        fc.array(mess, { maxLength: 6 }),
        fc.boolean(),
        (base, messes, wide) => {
          const start = wide ? base.replace(/^ +/gm, (blanks) => blanks.repeat(2)) : base;
          const text = messes.reduce((at, { line, put }) => {
            const lines = at.split('\n');
            lines.splice(line % lines.length, 0, put);
            return lines.join('\n');
          }, start);
          const once = formatted(text);
          assert.equal(formatted(once), once);
          const values = (from: string): unknown =>
            analyse(from, defaultSettings).findings.map(({ code, message }) => [code, message]);
          assert.deepEqual(values(once), values(text));
          if (once !== text) changed += 1;
        },
      ),
      { numRuns: 150 },
    );
    assert.ok(changed > 20, String(changed));
  });
});

const mess = fc.record({
  line: fc.nat(),
  put: fc.constantFrom(
    '',
    '   ',
    '# c',
    '      # c',
    '    # c  ',
    '  x: 1',
    '---',
    'y:   2  ',
    '    - z',
    '\t',
    '  - a: |\n      b  ',
  ),
});
