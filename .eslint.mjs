import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', '.test/'] },
  typescript.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      // What comes from an .astro file or from JSON.parse is `any` here; `astro check` knows the former, and the latter
      // is given a type where it is read.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A function is async because of what it promises: loadSite, a method of a fixture.
      '@typescript-eslint/require-await': 'off',
      // What is left out of a value must be named to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  astro.configs.recommended,
  // These have no types of their own.
  { files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], extends: [typescript.configs.disableTypeChecked] },
);
