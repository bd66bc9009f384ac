import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";

/** The page is in English: what its controls say to screen readers is too, whatever the browser's language, and 33 other languages stay at home. */
const english = () => ({ ...optimizeLocales.vite({ locales: ["en-US"] }), enforce: "pre" as const });

/** What turns the program's source into what browsers read, on a site and in one file alike. */
export const programPlugins = () => [react(), english()];
