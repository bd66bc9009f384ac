import { PILOT_TEST } from "../../config/pilot";
import { writeCsv } from "../../export/csv";
import type { ZipEntry } from "../../export/zip";
import type { OverTime } from "../../stats/pilot/evaluate-pilot";

const WHAT = `What it prints, in percentage points: the change of the pilot areas less that of the comparators, from the mean of
all times before the start to the mean of all after it, weighted by people at the last time before the start and
with every area counting once; the two-sided p of naming one area of each set
"the pilot" (all ways where they are fewer than ${PILOT_TEST.rounds}, else ${PILOT_TEST.rounds} drawn and the true one: then p differs a little
from one seed to another); the effects that the test does not reject at ${PILOT_TEST.level * 100}%; the estimate with each area left
out; the last time before the start against each other time; and, where there are earlier times, the change from
that one which stands out most (its difference over its root mean square in all ways) to the last before the
start, with the share of ways in which some earlier time stands out as much.`;

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

def times(kind):
    return [name[:-2] for name in rows[0] if name.startswith(kind) and name.endswith("_n")]

BEFORE, AFTER = times("before"), times("after")
LAST = BEFORE[-1]

def sets_of(start, end):
    """Per set: changes of the mean share and people at the last time before the start; the pilot area first."""
    sets = {}
    for row in sorted(rows, key=lambda one: one["role"] != "pilot"):
        mean = lambda some: sum(float(row[t + "_n"]) / float(row[t + "_total"]) for t in some) / len(some)
        sets.setdefault(row["set"], []).append((mean(end) - mean(start), float(row[LAST + "_total"])))
    return [sets[name] for name in sorted(sets, key=int)]

def difference(sets, weigh=True):
    weight = lambda area: area[1] if weigh else 1.0
    mean = lambda areas: sum(weight(a) * a[0] for a in areas) / sum(weight(a) for a in areas)
    return mean([s[0] for s in sets]) - mean([a for s in sets for a in s[1:]])

def statistics(sets):
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
    return statistic, overlap

def p_of(statistic):
    slack = 1e-10 * max(abs(t) for t in statistic)
    return sum(abs(t) >= abs(statistic[0]) - slack for t in statistic) / len(statistic)

def effect(sets):
    statistic, overlap = statistics(sets)
    n, truth = len(statistic), statistic[0]
    least, most = [], []
    for t, a in zip(statistic, overlap):
        if 1 - abs(a) < 1e-12:
            ends = (-math.inf, math.inf)
        else:
            ends = ((truth - t) / (1 - a), (truth + t) / (1 + a))
        least.append(min(ends))
        most.append(max(ends))
    rank = math.floor(LEVEL * n + 1e-9)
    return truth, p_of(statistic), sorted(least)[rank], sorted(most)[n - 1 - rank], n

def say(name, value):
    print(f"{name}={value:.10g}")

sets = sets_of(BEFORE, AFTER)
estimate, p, low, high, n = effect(sets)
people = sum(float(r[AFTER[-1] + "_total"]) for r in rows if r["role"] == "pilot")
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
for time in BEFORE[:-1] + AFTER:
    moved, moved_p, *_ = effect(sets_of([LAST], [time]))
    say(time + "_points", 100 * moved)
    say(time + "_p", moved_p)
if len(BEFORE) > 1:
    apart, earlier = [], []
    for time in BEFORE[:-1]:
        statistic, _ = statistics(sets_of([time], [LAST]))
        scale = math.sqrt(sum(t * t for t in statistic) / len(statistic))
        earlier.append(statistic[0])
        apart.append([abs(t) / scale if scale > 0 else 0 for t in statistic])
    most = max(range(len(apart)), key=lambda e: apart[e][0])
    say("placebo_points", 100 * earlier[most])
    say("placebo_p", p_of([max(way) for way in zip(*apart)]))
`;

const R = `${comment(`Redoes the comparison of a pilot from data.csv, with base R alone: Rscript redo.R\n${WHAT}`)}
rounds <- ${PILOT_TEST.rounds}; level <- ${PILOT_TEST.level}
rows <- read.csv("data.csv", fileEncoding = "UTF-8-BOM")
rows <- rows[order(rows$set, rows$role != "pilot"), ]
times <- function(kind) sub("_n$", "", grep(paste0("^", kind, ".*_n$"), names(rows), value = TRUE))
before <- times("before"); after <- times("after"); last <- before[length(before)]
share <- function(time) rows[[paste0(time, "_n")]] / rows[[paste0(time, "_total")]]
mean_share <- function(some) Reduce("+", lapply(some, share)) / length(some)

difference <- function(change, weight, pilot)
  sum(weight[pilot] * change[pilot]) / sum(weight[pilot]) -
    sum(weight[!pilot] * change[!pilot]) / sum(weight[!pilot])

statistics <- function(change, weight) {
  places <- split(seq_along(change), rows$set)
  sizes <- lengths(places)
  if (prod(sizes) < rounds) {
    picks <- as.matrix(expand.grid(lapply(sizes, seq_len)))
  } else {
    set.seed(1)
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
  list(statistic = statistic, overlap = overlap)
}

p_of <- function(statistic) mean(abs(statistic) >= abs(statistic[1]) - 1e-10 * max(abs(statistic)))

effect <- function(change, weight) {
  all <- statistics(change, weight); statistic <- all$statistic; overlap <- all$overlap
  truth <- statistic[1]; n <- length(statistic)
  one <- (truth - statistic) / (1 - overlap); other <- (truth + statistic) / (1 + overlap)
  whole <- 1 - abs(overlap) < 1e-12
  least <- ifelse(whole, -Inf, pmin(one, other)); most <- ifelse(whole, Inf, pmax(one, other))
  rank <- floor(level * n + 1e-9)
  list(estimate = truth, p = p_of(statistic), low = sort(least)[rank + 1], high = sort(most)[n - rank], n = n)
}

say <- function(name, value) cat(name, "=", format(value, digits = 10), "\\n", sep = "")
change <- mean_share(after) - mean_share(before)
weight <- rows[[paste0(last, "_total")]]
pilot <- rows$role == "pilot"
told <- effect(change, weight)
say("estimate_points", 100 * told$estimate)
say("unweighted_points", 100 * difference(change, rep(1, nrow(rows)), pilot))
say("p", told$p)
say("interval_low_points", 100 * told$low)
say("interval_high_points", 100 * told$high)
say("arrangements", told$n)
say("people", told$estimate * sum(rows[[paste0(after[length(after)], "_total")]][pilot]))
left <- unlist(lapply(seq_len(nrow(rows)), function(i) {
  out <- if (pilot[i]) rows$set == rows$set[i] else seq_len(nrow(rows)) == i
  if (all(out[pilot]) || all(out[!pilot])) NULL else difference(change[!out], weight[!out], pilot[!out])
}))
if (length(left) > 0) {
  say("left_out_low_points", 100 * min(left))
  say("left_out_high_points", 100 * max(left))
}
for (time in setdiff(c(before, after), last)) {
  moved <- effect(share(time) - share(last), weight)
  say(paste0(time, "_points"), 100 * moved$estimate)
  say(paste0(time, "_p"), moved$p)
}
earlier <- setdiff(before, last)
if (length(earlier) > 0) {
  ways <- lapply(earlier, function(time) statistics(share(last) - share(time), weight)$statistic)
  apart <- lapply(ways, function(way) if (all(way == 0)) abs(way) else abs(way) / sqrt(mean(way^2)))
  most <- which.max(vapply(apart, function(way) way[1], 0))
  say("placebo_points", 100 * ways[[most]][1])
  say("placebo_p", p_of(do.call(pmax, apart)))
}
`;

const ABOUT = (name: string, source: string, times: readonly string[]): string =>
  `${name}

The figures of a pilot and its comparators, and two scripts that redo the comparison without us.
data.csv: one row an area; set: its matched set; role: pilot or comparator; n: those counted, total: of whom, at each time.
${times.join("\n")}
redo.py: python3 redo.py (Python 3.8 or later, no package)   redo.R: Rscript redo.R (R 3.6 or later, no package)
Source of the figures: ${source === "" ? "as typed by whoever made this file" : source}
The figures stand here in full, small counts too: pass them on only to those who may see them.
`;

interface RedoOf {
  readonly name: string;
  readonly source: string;
  /** What each point in time is called. */
  readonly times: readonly string[];
}

/** Files with which anybody can redo a comparison: the data, a script in Python and one in R, and what they are. `codes`: of the areas, in the order of the counts. */
export function redoFiles(
  { counts, firstAfter }: OverTime,
  codes: readonly (readonly string[])[],
  { name, source, times }: RedoOf,
): ZipEntry[] {
  const columns = times.map((_, at) =>
    at < firstAfter ? `before_${at + 1}` : `after_${at + 1 - firstAfter}`,
  );
  const rows = counts.flatMap((set, s) =>
    set.map((area, a) => [
      ...[s + 1, a === 0 ? "pilot" : "comparator", codes[s]?.[a] ?? ""],
      ...area.flatMap(({ n, total }) => [n, total]),
    ]),
  );
  const head = ["set", "role", "msoa21cd", ...columns.flatMap((time) => [`${time}_n`, `${time}_total`])];
  const told = columns.map((time, at) => `${time}: ${times[at] ?? ""}`);
  return [
    { name: "data.csv", content: writeCsv({ columns: head, rows }) },
    { name: "redo.py", content: PYTHON },
    { name: "redo.R", content: R },
    { name: "read-me.txt", content: ABOUT(name, source, told) },
  ];
}
