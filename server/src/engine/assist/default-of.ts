import { formatDuration, formatRate, formatSize } from '../model/units.ts';
import type { Settings } from '../settings.ts';
import type { Place } from './place.ts';
import type { Default, Member } from './slot.ts';

/** What the settings say where a manifest says nothing, by the path of its key. */
const ofSettings: Readonly<Record<string, (settings: Settings) => string>> = {
  region: ({ region }) => region,
  'workload/payload': ({ assumed }) => formatSize(assumed.requestBytes),
  'workload/payload/request': ({ assumed }) => formatSize(assumed.requestBytes),
  'workload/payload/response': ({ assumed }) => formatSize(assumed.responseBytes),
  'workload/inferenceTime': ({ assumed }) => formatDuration(assumed.inferenceSeconds),
  'workload/traffic': ({ assumed }) => formatRate(assumed.averageRequestsPerSecond),
  'workload/traffic/pattern': ({ assumed }) => assumed.pattern,
};

/** What is taken without the key, at this place and with these settings. `names` lead to the key from the resource or the manifest. */
export function defaultOf(
  member: Member,
  { dialect }: Pick<Place, 'dialect'>,
  names: Place['path'],
  settings: Settings,
): Default | undefined {
  const path = names.join('/');
  const setting = dialect === 'own' && Object.hasOwn(ofSettings, path) ? ofSettings[path] : undefined;
  return setting ? { words: `\`${setting(settings)}\``, source: 'as the settings say' } : member.default;
}

/** "Default: `8 min`." */
export function defaultSentence({ words, source }: Default): string {
  return `Default: ${words}${source === undefined ? '' : ` (${source})`}.`;
}
