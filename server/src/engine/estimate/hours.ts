export { percent } from './words.ts';
