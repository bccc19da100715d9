import { english } from './english.ts';
import { german } from './german.ts';

export type Words = typeof english;

/** The page's own words in the language of its document. What the engine says comes in English. */
export const words: Words =
  typeof document !== 'undefined' && document.documentElement.lang === 'de' ? german : english;

/** Marks the engine's words, for the voice of a screen reader, where they are not in the page's language. */
export const enginesLanguage: Readonly<Record<string, string>> = words === english ? {} : { lang: 'en' };
