import path from 'node:path'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig(
  globalIgnores(['**/node_modules/', 'dist/', '.cache/', 'resources/']),
  {
    files: ['{shared,electron,renderer,e2e,.ci}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: '用字符串的联合类型，不用 enum。' },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: '文字只作为文字显示。' },
        { selector: 'ExportAllDeclaration', message: '不做转手的总出口。' },
        { selector: 'CallExpression[callee.property.name="waitForTimeout"]', message: '等事件，不等时间。' },
      ],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers in texts are what this program is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A channel that answers nothing is `channel<void>()`.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Contracts are async so that an implementation may become slow without changing its callers.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // `keyCode` 229 is the only sign that an input method owns the key.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // Only an interface can add to the page's own `Window`.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // The tools of the project read default exports; the product has named ones.
    files: ['{shared,electron,renderer}/**/*.{ts,tsx}'],
    ignores: ['**/*.config.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A promise in onClick is answered by the status bar, not by the element.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
)
