import { readFile } from 'node:fs/promises';

const described = ['description', 'markdownDescription', 'patternErrorMessage', 'deprecationMessage'];
const lists = ['enumDescriptions', 'markdownEnumDescriptions'];

export type Named = Readonly<Record<string, string>>;

/** The schema of a setting with keys in the place of its texts, as the editor finds them in package.nls.json; and the texts. */
export function keyed(setting: string, schema: Readonly<Record<string, unknown>>): { schema: object; texts: Named } {
  const texts: Record<string, string> = {};
  const keyOf = (key: string, text: unknown): string => {
    texts[`setting.${setting}.${key}`] = String(text);
    return `%setting.${setting}.${key}%`;
  };
  const entries = Object.entries(schema).map(([name, value]): [string, unknown] => {
    if (described.includes(name)) return [name, keyOf(name, value)];
    if (!lists.includes(name) || !Array.isArray(value)) return [name, value];
    return [name, value.map((text, index) => keyOf(`${name}.${String(index)}`, text))];
  });
  return { schema: Object.fromEntries(entries), texts };
}

/** package.nls.json with these texts of the settings; what is written there by hand stays. */
export async function withSettings(file: URL, texts: Named): Promise<string> {
  const old = JSON.parse(await readFile(file, 'utf8')) as Named;
  const others = Object.entries(old).filter(([key]) => !key.startsWith('setting.'));
  return `${JSON.stringify({ ...Object.fromEntries(others), ...texts }, null, 2)}\n`;
}
