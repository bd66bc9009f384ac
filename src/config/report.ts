/** The seven themes of health activity of *Well-placed* (New Local, December 2023), in the order of how often they came up. */
export const THEMES = [
  "Physical activity",
  "Mental health",
  "Food and nutrition",
  "Cost of living",
  "Children and young people's health",
  "Upskilling citizens",
  "Support existing services",
] as const;

/** The three social determinants of health that the report links activities to. */
export const DETERMINANTS = [
  "Healthy standard of living",
  "Capabilities and control",
  "Healthy and sustainable places",
] as const;

/** The report's four core conditions for community-led work. */
export const CORE_CONDITIONS = ["Agency", "Connections", "Flexible funding", "Long-term funding"] as const;
