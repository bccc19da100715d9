import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  analyse,
  applyEdits,
  defaultSettings,
  foldsOf,
  formatEdits,
  linksOf,
  selectionsAt,
  symbolsOf,
  tokensOf,
  type Analysis,
  type OutlineSymbol,
  type Span,
} from '#engine';
import { fraudDetector } from '#test/manifests.ts';
import { readMarkers } from '#test/name-markers.ts';
import { nameFixtures } from './name-fixtures.ts';

const texts = [...Object.values(nameFixtures).map((marked) => readMarkers(marked).text), fraudDetector];

/** Any of them with a piece cut out and another put in. */
const broken = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(),
    fc.nat(60),
    fc.string({
      maxLength: 8,
      unit: fc.constantFrom('a', 'b', ':', '-', '[', ']', '{', '}', '&', '*', '!', '|', '#', '"', ' ', '\n', '\t'),
    }),
  )
  .map(([text, at, length, put]) => {
    const start = at % text.length;
    return text.slice(0, start) + put + text.slice(start + length);
  });

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

function checkSymbols(symbols: readonly OutlineSymbol[], outer: Span): void {
  for (const { name, span, selection, children } of symbols) {
    assert.ok(name !== '', 'clients refuse symbols without a name');
    assert.ok(isWithin(span, outer) && isWithin(selection, span), name);
    checkSymbols(children, outer);
  }
}

function checkGrowing(spans: readonly Span[], offset: number): void {
  assert.ok(spans.every((span) => span.start <= offset && offset <= span.end));
  const grows = spans.every((span, index) => {
    const before = spans[index - 1];
    return !before || (isWithin(before, span) && before.end - before.start < span.end - span.start);
  });
  assert.ok(grows, JSON.stringify(spans));
}

function forAny(check: (analysis: Analysis, whole: Span) => void): void {
  fc.assert(
    fc.property(broken, (text) => {
      check(analyse(text, defaultSettings), { start: 0, end: text.length });
    }),
    { numRuns: 120 },
  );
}

describe('of any text, however broken,', () => {
  it('symbols have names and lie in the text', () => {
    forAny((analysis, whole) => {
      for (const document of analysis.documents) checkSymbols(symbolsOf(document, analysis.text), whole);
    });
  });

  it('links and tokens lie on a line each, and tokens apart', () => {
    forAny((analysis, whole) => {
      const links = analysis.documents.flatMap((document) => linksOf(document, analysis.text, 'us-east-1'));
      const tokens = tokensOf(analysis, true);
      for (const { span } of [...links, ...tokens]) {
        assert.ok(isWithin(span, whole) && !analysis.text.slice(span.start, span.end).includes('\n'));
      }
      assert.ok(tokens.every(({ span }, index) => (tokens[index - 1]?.span.end ?? 0) <= span.start));
    });
  });

  it('folds hold more than a line, and selections grow', () => {
    forAny((analysis, whole) => {
      const { text, file } = analysis;
      for (const { span } of foldsOf(text, file.documents)) {
        assert.ok(isWithin(span, whole) && text.slice(span.start, span.end).includes('\n'));
      }
      for (let offset = 0; offset <= text.length; offset += 7) {
        checkGrowing(selectionsAt(text, file.documents, offset), offset);
      }
    });
  });

  it('selections grow where a bracket is closed too early', () => {
    const text = `resources:
  - Resources:
      Model: { Type: AWS::SageMaker::Model, Condition: IsProd }
  - Conditions: { IsProd: !Equals [a, b] }
    Resources:
      Config:
        Type: AWS::SageMaker::EndpointConfig
        Properties: { Prod}|uctionVariants: [{ VariantName: Blue, ModelName: !GetAtt Model.ModelName }] }
`;
    const { file } = analyse(text, defaultSettings);
    for (let offset = 0; offset <= text.length; offset++) {
      checkGrowing(selectionsAt(text, file.documents, offset), offset);
    }
  });

  it('formatting is settled at once', () => {
    forAny(({ file, text }) => {
      const once = applyEdits(text, formatEdits(file));
      assert.deepEqual(formatEdits(analyse(once, defaultSettings).file), []);
    });
  });
});
