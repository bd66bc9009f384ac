# SKATER (Assuncao et al. 2006) by spdep on the boards that scripts/bench/skater.ts writes: Rscript scripts/bench/skater.R DIR
# Debian: apt-get install r-cran-spdep. Groups of at least 30,000 people, as many as make 40,000 each on average, or as many as it finds.
suppressPackageStartupMessages(library(spdep))
folder <- commandArgs(TRUE)[1]
for (file in list.files(folder, "-units.csv$", full.names = TRUE)) {
  units <- read.csv(file)
  links <- read.csv(sub("units", "links", file))
  n <- nrow(units)
  near <- lapply(seq_len(n), function(i) as.integer(sort(c(links$to[links$from == i], links$from[links$to == i]))))
  class(near) <- "nb"
  attr(near, "region.id") <- as.character(seq_len(n))
  place <- units[, c("x", "y")]
  tree <- mstree(nb2listw(near, nbcosts(near, place), style = "B"))
  cuts <- max(1, round(sum(units$people) / 40000) - 1)
  found <- skater(tree[, 1:2], place, ncuts = cuts, crit = 30000, vec.crit = units$people)
  write.csv(data.frame(group = found$groups), sub("units", "groups", file), row.names = FALSE)
  cat(basename(file), n, "areas,", length(unique(found$groups)), "groups\n")
}
