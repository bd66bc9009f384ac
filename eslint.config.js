import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist", "node_modules", ".cache", "public"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers read well in a template; objects do not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `array[i] as number` in a loop over typed arrays is checked by the loop; `!` hides more.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // `for (let i ...)` over several parallel arrays is how columns are walked.
      "@typescript-eslint/prefer-for-of": "off",
      // row["msoa21cd"]: a column of a file is named as the file names it.
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-imports": [
        "error",
        {
          paths: [{ name: "@turf/turf", importNames: ["default"], message: "Import the functions by name." }],
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportDeclaration[source.value='@turf/turf'] ImportNamespaceSpecifier",
          message: "Import turf's functions by name: the whole of it weighs 118 kB.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [hooks.configs.flat["recommended-latest"]],
    rules: { "react-hooks/exhaustive-deps": "error", "react-hooks/incompatible-library": "off" },
  },
);
