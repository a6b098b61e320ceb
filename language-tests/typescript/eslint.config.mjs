// The strictest rules that typescript-eslint has, with types; nothing in generated code may switch one off.
import tseslint from "typescript-eslint";

export default tseslint.config(
  { files: ["**/*.ts"], linterOptions: { noInlineConfig: true } },
  ...[...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked].map(
    (config) => ({ ...config, files: ["**/*.ts"] }),
  ),
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: process.cwd() },
    },
  },
);
