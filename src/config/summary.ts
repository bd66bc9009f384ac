/** The five summary measures the Ministry publishes for an ICB, and what each tells in a few words. */
export const SUMMARY_MEASURES = [
  { id: "imd25_average_score", name: "Average score", tells: "overall level of deprivation" },
  {
    id: "imd25_average_rank",
    name: "Average rank",
    tells: "overall level, less swayed by extremes; unlike in a rank, a higher figure is more deprived",
  },
  {
    id: "imd25_prop_lsoas_decile1",
    name: "LSOAs in the most deprived tenth",
    tells: "how many small areas are among the most deprived",
  },
  { id: "imd25_extent", name: "Extent", tells: "how widespread high deprivation is" },
  {
    id: "imd25_local_concentration",
    name: "Local concentration",
    tells: "how severe the worst tenth is",
  },
] as const;
