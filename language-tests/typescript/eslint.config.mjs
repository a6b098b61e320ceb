// The strictest rules that typescript-eslint has, with types; no comment in generated code may switch one off.
import tseslint from "typescript-eslint";

const GENERATED = { files: ["*/index.ts", "*/locales/*.ts"] };

export default tseslint.config(
  { ignores: ["**/*.js", "**/*.mjs", "**/*.d.ts", "**/raises.ts"] },
  { ...GENERATED, linterOptions: { noInlineConfig: true } },
  ...[...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked].map(
    (config) => ({ ...config, ...GENERATED }),
  ),
  {
    ...GENERATED,
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: process.cwd() },
    },
  },
);
