// The rules of ESLint and typescript-eslint, with types. The environment says which, and how the compiler is set up:
//
//     RULES=strict|all TSCONFIG=tsconfig.json
import js from "@eslint/js";
import tseslint from "typescript-eslint";

const GENERATED = { files: ["*/index.ts", "*/locales/*.ts"] };

const RULES = {
  // The strictest that both recommend.
  strict: [
    js.configs.recommended,
    ...tseslint.configs.strictTypeChecked,
    ...tseslint.configs.stylisticTypeChecked,
  ],
  // More than anybody wants.
  all: [js.configs.all, ...tseslint.configs.all],
};

export default [
  { ignores: ["**/*.js", "**/*.mjs", "**/*.d.ts", "**/raises.ts"] },
  ...RULES[process.env.RULES].map((config) => ({ ...config, ...GENERATED })),
  {
    ...GENERATED,
    languageOptions: {
      parserOptions: { project: process.env.TSCONFIG, tsconfigRootDir: process.cwd() },
    },
  },
];
