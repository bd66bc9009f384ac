import { PILOT_TEST } from "../../config/pilot";
import { writeCsv } from "../../export/csv";
import type { ZipEntry } from "../../export/zip";
import type { OverTime } from "../../stats/pilot/effect-over-time";

const WHAT = `What it prints, in percentage points: the change of the pilot areas less that of the comparators, weighted by
people before the start and with every area counting once; the two-sided p of naming one area of each set
"the pilot" (all ways where they are fewer than ${PILOT_TEST.rounds}, else ${PILOT_TEST.rounds} drawn and the true one: then p differs a little
from one seed to another); the effects that the test does not reject at ${PILOT_TEST.level * 100}%; the estimate with each area left
out; and the same on the time before the start, where there is one.`;

const comment = (text: string): string =>
  text
    .split("\n")
    .map((line) => `# ${line}`)
    .join("\n");

const PYTHON = `${comment(`Redoes the comparison of a pilot from data.csv, with Python's own library alone: python3 redo.py\n${WHAT}`)}
import csv, itertools, math, random

ROUNDS, LEVEL, SEED = ${PILOT_TEST.rounds}, ${PILOT_TEST.level}, 1
with open("data.csv", encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file))

def sets_of(start, end):
    """Per set: changes of the share and people at the start; the pilot area first."""
    sets = {}
    for row in sorted(rows, key=lambda one: one["role"] != "pilot"):
        share = lambda time: float(row[time + "_n"]) / float(row[time + "_total"])
        sets.setdefault(row["set"], []).append((share(end) - share(start), float(row[start + "_total"])))
    return [sets[name] for name in sorted(sets, key=int)]

def difference(sets, weigh=True):
    weight = lambda area: area[1] if weigh else 1.0
    mean = lambda areas: sum(weight(a) * a[0] for a in areas) / sum(weight(a) for a in areas)
    return mean([s[0] for s in sets]) - mean([a for s in sets for a in s[1:]])

def effect(sets):
    ways = math.prod(len(s) for s in sets)
    if ways < ROUNDS:
        picks = itertools.product(*(range(len(s)) for s in sets))
    else:
        draw = random.Random(SEED)
        picks = itertools.chain([tuple(0 for _ in sets)],
                                ([draw.randrange(len(s)) for s in sets] for _ in range(ROUNDS)))
    weight_all = sum(a[1] for s in sets for a in s)
    moved_all = sum(a[0] * a[1] for s in sets for a in s)
    weight_pilots = sum(s[0][1] for s in sets)
    statistic, overlap = [], []
    for pick in picks:
        named = [s[i] for s, i in zip(sets, pick)]
        weight = sum(a[1] for a in named)
        moved = sum(a[0] * a[1] for a in named)
        same = sum(s[0][1] for s, i in zip(sets, pick) if i == 0)
        statistic.append(moved / weight - (moved_all - moved) / (weight_all - weight))
        overlap.append(same / weight - (weight_pilots - same) / (weight_all - weight))
    n, truth = len(statistic), statistic[0]
    slack = 1e-10 * max(abs(t) for t in statistic)
    p = sum(abs(t) >= abs(truth) - slack for t in statistic) / n
    least, most = [], []
    for t, a in zip(statistic, overlap):
        if 1 - abs(a) < 1e-12:
            ends = (-math.inf, math.inf)
        else:
            ends = ((truth - t) / (1 - a), (truth + t) / (1 + a))
        least.append(min(ends))
        most.append(max(ends))
    rank = math.floor(LEVEL * n + 1e-9)
    return truth, p, sorted(least)[rank], sorted(most)[n - 1 - rank], n

def say(name, value):
    print(f"{name}={value:.10g}")

sets = sets_of("before", "after")
estimate, p, low, high, n = effect(sets)
people = sum(float(r["after_total"]) for r in rows if r["role"] == "pilot")
say("estimate_points", 100 * estimate)
say("unweighted_points", 100 * difference(sets, False))
say("p", p)
say("interval_low_points", 100 * low)
say("interval_high_points", 100 * high)
say("arrangements", n)
say("people", estimate * people)
left = []
for s, areas in enumerate(sets):
    for i in range(len(areas)):
        others = sets[:s] + sets[s + 1:]
        rest = others if i == 0 else others + [areas[:i] + areas[i + 1:]]
        if rest and any(len(one) > 1 for one in rest):
            left.append(difference(rest))
if left:
    say("left_out_low_points", 100 * min(left))
    say("left_out_high_points", 100 * max(left))
if all(r.get("earlier_total") for r in rows):
    before, before_p, *_ = effect(sets_of("earlier", "before"))
    say("placebo_points", 100 * before)
    say("placebo_p", before_p)
`;

const R = `${comment(`Redoes the comparison of a pilot from data.csv, with base R alone: Rscript redo.R\n${WHAT}`)}
rounds <- ${PILOT_TEST.rounds}; level <- ${PILOT_TEST.level}
set.seed(1)
rows <- read.csv("data.csv", fileEncoding = "UTF-8-BOM")
rows <- rows[order(rows$set, rows$role != "pilot"), ]
share <- function(time) rows[[paste0(time, "_n")]] / rows[[paste0(time, "_total")]]

difference <- function(change, weight, pilot)
  sum(weight[pilot] * change[pilot]) / sum(weight[pilot]) -
    sum(weight[!pilot] * change[!pilot]) / sum(weight[!pilot])

effect <- function(change, weight) {
  places <- split(seq_along(change), rows$set)
  sizes <- lengths(places)
  if (prod(sizes) < rounds) {
    picks <- as.matrix(expand.grid(lapply(sizes, seq_len)))
  } else {
    picks <- rbind(1, sapply(sizes, function(size) sample.int(size, rounds, replace = TRUE)))
  }
  first <- vapply(places, function(at) at[1], 1L)
  moved <- weight * change
  named <- matrix(first, nrow(picks), length(first), byrow = TRUE) + picks - 1
  w <- rowSums(matrix(weight[named], nrow(picks)))
  m <- rowSums(matrix(moved[named], nrow(picks)))
  same <- rowSums((picks == 1) * matrix(weight[first], nrow(picks), length(first), byrow = TRUE))
  statistic <- m / w - (sum(moved) - m) / (sum(weight) - w)
  overlap <- same / w - (sum(weight[first]) - same) / (sum(weight) - w)
  truth <- statistic[1]; n <- length(statistic)
  p <- mean(abs(statistic) >= abs(truth) - 1e-10 * max(abs(statistic)))
  one <- (truth - statistic) / (1 - overlap); other <- (truth + statistic) / (1 + overlap)
  whole <- 1 - abs(overlap) < 1e-12
  least <- ifelse(whole, -Inf, pmin(one, other)); most <- ifelse(whole, Inf, pmax(one, other))
  rank <- floor(level * n + 1e-9)
  list(estimate = truth, p = p, low = sort(least)[rank + 1], high = sort(most)[n - rank], n = n)
}

say <- function(name, value) cat(name, "=", format(value, digits = 10), "\\n", sep = "")
change <- share("after") - share("before")
weight <- rows$before_total
pilot <- rows$role == "pilot"
told <- effect(change, weight)
say("estimate_points", 100 * told$estimate)
say("unweighted_points", 100 * difference(change, rep(1, nrow(rows)), pilot))
say("p", told$p)
say("interval_low_points", 100 * told$low)
say("interval_high_points", 100 * told$high)
say("arrangements", told$n)
say("people", told$estimate * sum(rows$after_total[pilot]))
left <- unlist(lapply(seq_len(nrow(rows)), function(i) {
  out <- if (pilot[i]) rows$set == rows$set[i] else seq_len(nrow(rows)) == i
  if (all(out[pilot]) || all(out[!pilot])) NULL else difference(change[!out], weight[!out], pilot[!out])
}))
if (length(left) > 0) {
  say("left_out_low_points", 100 * min(left))
  say("left_out_high_points", 100 * max(left))
}
if (!is.null(rows$earlier_total) && !anyNA(rows$earlier_total)) {
  before <- effect(share("before") - share("earlier"), rows$earlier_total)
  say("placebo_points", 100 * before$estimate)
  say("placebo_p", before$p)
}
`;

const ABOUT = (name: string, source: string): string =>
  `${name}

The figures of a pilot and its comparators, and two scripts that redo the comparison without us.
data.csv: one row an area; set: its matched set; role: pilot or comparator; n: those counted, total: of whom, at each time.
redo.py: python3 redo.py (Python 3.8 or later, no package)   redo.R: Rscript redo.R (R 3.6 or later, no package)
Source of the figures: ${source === "" ? "as typed by whoever made this file" : source}
The figures stand here in full, small counts too: pass them on only to those who may see them.
`;

/** Files with which anybody can redo a comparison: the data, a script in Python and one in R, and what they are. `codes`: of the areas, in the order of the counts. */
export function redoFiles(
  { counts, firstAfter }: OverTime,
  codes: readonly (readonly string[])[],
  name: string,
  source: string,
): ZipEntry[] {
  const last = firstAfter - 1;
  const times = last > 0 ? (["earlier", "before", "after"] as const) : (["before", "after"] as const);
  const rows = counts.flatMap((set, s) =>
    set.map((area, a) => {
      const end = area.length - 1;
      const points = last > 0 ? [last - 1, last, end] : [last, end];
      const figures = points.flatMap((at) => [area[at]?.n ?? NaN, area[at]?.total ?? NaN]);
      return [s + 1, a === 0 ? "pilot" : "comparator", codes[s]?.[a] ?? "", ...figures];
    }),
  );
  const columns = ["set", "role", "msoa21cd", ...times.flatMap((time) => [`${time}_n`, `${time}_total`])];
  return [
    { name: "data.csv", content: writeCsv({ columns, rows }) },
    { name: "redo.py", content: PYTHON },
    { name: "redo.R", content: R },
    { name: "read-me.txt", content: ABOUT(name, source) },
  ];
}
