import { parseFile, parseWhole, reparse, type YamlFile } from '#engine/yaml/parse.ts';
import type { Bench } from './measure.ts';
import { template } from './template.ts';

/** Parsing at first, and again after each key typed in the middle: a digit in a value, and a new key before its colon is there. */
export const parsing: Bench = {
  name: 'parsing',
  sizes: [100, 1000, 10_000, 50_000],
  cases: (size) => {
    const text = template(size);
    const middle = text.indexOf('InitialInstanceCount: 2', text.length / 2) + 'InitialInstanceCount: 2'.length;
    return {
      'library, whole': () => parseWhole(text),
      'parse in parts': () => parseFile(text),
      'digit typed': typing(text, middle, '1', ''),
      'key begun': typing(text, middle, '\n          Vol', '\n          Volu'),
      'quote opened': typing(text, middle, '\n          VolumeSizeInGB: "', '\n          VolumeSizeInGB: "5'),
    };
  },
};

/** Two states in turn, so that every run changes something. */
function typing(text: string, at: number, one: string, other: string): () => YamlFile {
  const texts = [one, other].map((typed) => text.slice(0, at) + typed + text.slice(at));
  let file = parseFile(text);
  let turn = 0;
  return () => {
    turn = 1 - turn;
    file = reparse(file, texts[turn] ?? text);
    return file;
  };
}
