import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importBlocks } from './scripts/tooling/lint-imports.mjs';

/** The page and the web worker have no Node; these have nothing at all beyond the language. */
const pure = ['server/src/engine/**/*.ts', 'server/src/protocol/**/*.ts'];

export default defineConfig(
  { ignores: ['**/dist/', 'out/', 'coverage/', 'server/src/engine/generated/', 'test/fixtures/', '.vscode-test*/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // tsconfig's noPropertyAccessFromIndexSignature demands what this rule would undo.
      '@typescript-eslint/dot-notation': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts', 'scripts/**/*.mjs'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 80 }],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...['Date', 'performance', 'fetch', 'setTimeout', 'queueMicrotask', 'eval']],
    },
  },
  {
    files: ['test/**/*.ts', 'server/scripts/**/*.ts', 'scripts/**/*.ts', 'server/src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // fast-check's and mocha's callbacks are made of these.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    // The type check of scripts/ knows what exists.
    rules: { 'no-undef': 'off' },
  },
  ...importBlocks(),
);
