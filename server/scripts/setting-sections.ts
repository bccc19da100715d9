/** The sections of the settings page, in their order; `npm run gen` fails when a setting belongs to none. */
const sections = [
  { id: 'estimates', title: 'Estimates', keys: /^(?:region$|workload\.)/ },
  { id: 'checks', title: 'Checks', keys: /^(?:limits|severity|quotas|shape|files)\b/ },
  { id: 'workspace', title: 'Workspace', keys: /^workspace\./ },
  { id: 'editor', title: 'Editor', keys: /\.enabled$/ },
  { id: 'log', title: 'Log', keys: /^trace\./ },
] as const;

type Property = readonly [key: string, schema: object];

/** `contributes.configuration`, with the titles as keys of package.nls.json; and the titles. */
export function inSections(properties: readonly Property[]): {
  readonly configuration: readonly object[];
  readonly texts: Readonly<Record<string, string>>;
} {
  const sorted = properties.map((property) => {
    const [key] = property;
    const section = sections.find(({ keys }) => keys.test(key.replace(/^mldeploy\./, '')));
    if (!section) throw new Error(`The setting ${key} belongs to no section of ${import.meta.filename}`);
    return { section, property };
  });
  const configuration = sections.map(({ id }, at) => {
    const own = sorted.filter(({ section }) => section.id === id).map(({ property }) => property);
    const ordered = own.map(([key, schema], order) => [key, { order, ...schema }] as const);
    return { id, title: `%setting.section.${id}%`, order: at + 1, properties: Object.fromEntries(ordered) };
  });
  return {
    configuration,
    texts: Object.fromEntries(sections.map(({ id, title }) => [`setting.section.${id}`, title])),
  };
}
