import { INDICATORS } from "../../src/config/indicators";
import { PERMUTATIONS, sayPermutations, SHIPPED_PERMUTATION } from "../../src/config/permutations";
import {
  loadElectoral,
  loadHotSpots,
  loadIndicator,
  loadLsoas,
  loadNeighbours,
  loadServices,
} from "../../src/data";
import { loadBigLocal, loadManifest, loadSources } from "../../src/data/lists";
import { isMsoaCode, LSOA_COUNT, MSOA_COUNT } from "../../src/model/codes";
import { permute, runToEnd } from "../../src/stats";
import { hasValue } from "../../src/data/column";
import { demand, type Check } from "./demand";
import { PUBLISHED_CHECKS } from "./published-checks";
import { sha256 } from "./raw";

/** Areas without a value that are expected, by indicator: anything more is a fault. */
const EXPECTED_GAPS: Readonly<Record<string, number>> = {
  // One merged area more than the publisher left blank: a part of 47% of its people has no value (of hip fractures 38%).
  le_female_2015_19: 19,
  le_male_2015_19: 59,
  sar_emergency_stroke_2015_20: 2,
  sar_emergency_copd_2015_20: 4,
  sar_emergency_hip_fracture_65plus_2015_20: 57,
  sar_self_harm_2015_20: 2,
  iod25_children_income_deprived_people: 5,
  iod25_older_income_deprived_people: 4,
};

const coverage = (id: string): Check => ({
  of: id,
  holds: `${EXPECTED_GAPS[id] ?? 0} MSOAs without a value, as declared; the others finite`,
  see: async (read, areas) => {
    const { msoa21 } = await loadIndicator(read, id, areas);
    const gaps = msoa21.status.reduce((n, s) => n + (hasValue(s) ? 0 : 1), 0);
    const finite = msoa21.value.every((v, i) => Number.isFinite(v) === hasValue(msoa21.status[i]));
    demand(msoa21.value.length === MSOA_COUNT && finite, "a value is not a number");
    demand(gaps === (EXPECTED_GAPS[id] ?? 0), `${gaps} without a value`);
    const estimated = msoa21.status.filter((s) => s === 3).length;
    return `${MSOA_COUNT - gaps} values, ${estimated} estimated`;
  },
});

/** Every check of what is in public/data. */
export const CHECKS: readonly Check[] = [
  {
    of: "manifest",
    holds: "every file has the size and checksum that it says",
    see: async (read) => {
      const { files } = await loadManifest(read);
      for (const file of files) {
        const bytes = await read(file.path);
        demand(bytes.length === file.bytes && sha256(bytes) === file.sha256, `${file.path} differs`);
      }
      return `${files.length} files`;
    },
  },
  {
    of: "sources",
    holds: "each has a licence, an attribution and a landing page, and each indicator has a source",
    see: async (read) => {
      const sources = await loadSources(read);
      for (const s of sources) demand(Boolean(s.licence && s.attribution && s.landing), `${s.id} lacks one`);
      const ids = new Set(sources.map((s) => s.id));
      for (const i of INDICATORS) demand(ids.has(i.source), `${i.id}: no source ${i.source}`);
      return `${sources.length} sources, ${INDICATORS.length} indicators`;
    },
  },
  {
    of: "areas",
    holds: `${MSOA_COUNT} MSOAs in code order, ${LSOA_COUNT} LSOAs, England 57,106,398 people at every level`,
    see: async (read, areas) => {
      const lsoas = await loadLsoas(read, areas);
      const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
      const totals = [areas.population, lsoas.population, ...Object.values(areas.people)].map(sum);
      demand(areas.code.length === MSOA_COUNT && lsoas.code.length === LSOA_COUNT, "another number of areas");
      demand(
        areas.code.every((code, i) => isMsoaCode(code) && (i === 0 || code > (areas.code[i - 1] ?? ""))),
        "not in code order",
      );
      demand(
        totals.every((t) => t === 57106398),
        `totals ${totals.join(", ")}`,
      );
      return `${areas.lads.length} districts, ${areas.icb24s.length} and ${areas.icb26s.length} ICBs, ${areas.straddle24.length} and ${areas.straddle26.length} straddle`;
    },
  },
  {
    of: "neighbours",
    holds: "symmetric, nobody their own, 39,070 counted both ways, one island without",
    see: async (read) => {
      const { offsets, targets } = await loadNeighbours(read);
      const of = (i: number): Int32Array => targets.subarray(offsets[i], offsets[i + 1]);
      let alone = 0;
      for (let i = 0; i < offsets.length - 1; i++) {
        if (of(i).length === 0) alone++;
        for (const j of of(i))
          demand(j !== i && of(j).includes(i), `${i} and ${j} are not neighbours both ways`);
      }
      demand(targets.length === 39070 && alone === 1, `${targets.length} links, ${alone} without neighbours`);
      return `${targets.length} links, ${alone} island`;
    },
  },
  {
    of: "hot spots",
    holds: "the p that ships is that of the permutations it names, run again",
    see: async (read, areas) => {
      const { indicator, rounds, seed, p } = await loadHotSpots(read);
      const { value } = (await loadIndicator(read, indicator, areas)).msoa21;
      const again = runToEnd(permute(value, await loadNeighbours(read), rounds, seed));
      const named = indicator === SHIPPED_PERMUTATION && rounds === PERMUTATIONS.rounds;
      demand(named && seed === PERMUTATIONS.seed, "other permutations than the app names");
      demand(p.length === MSOA_COUNT && p.every((one, i) => Object.is(one, again[i])), "another p");
      return `${indicator}, ${sayPermutations({ rounds, seed })}`;
    },
  },
  {
    of: "big-local",
    holds: "150 areas, 145 placed inside an MSOA, 18 interviewed",
    see: async (read) => {
      const list = await loadBigLocal(read);
      const counts = [
        list.length,
        list.filter((a) => a.msoa !== null).length,
        list.filter((a) => a.interviewed).length,
      ];
      demand(counts.join() === "150,145,18", counts.join(", "));
      return counts.join(", ");
    },
  },
  {
    of: "services",
    holds: "6,202 practices, 1,297 networks that each have one, 10,674 pharmacies, 2,873 libraries",
    see: async (read) => {
      const { practices, networks, pharmacies, libraries } = await loadServices(read);
      const counts = [practices, networks, pharmacies, libraries].map(({ length }) => length);
      demand(counts.join() === "6202,1297,10674,2873", counts.join(", "));
      const used = new Set(practices.map(({ network }) => network));
      demand(
        networks.every((_, i) => used.has(i)),
        "a network has no practice",
      );
      return counts.join(", ");
    },
  },
  {
    of: "wards and constituencies",
    holds: "all people of England live in one of each",
    see: async (read, areas) => {
      const { ward, constituency } = await loadElectoral(read);
      for (const list of [ward, constituency]) {
        const people = new Float64Array(areas.code.length);
        for (const { msoa, people: here } of list)
          for (let k = 0; k < msoa.length; k++)
            people[msoa[k] as number] = (people[msoa[k] as number] as number) + (here[k] as number);
        demand(
          people.every((n, i) => n === areas.population[i]),
          "people of an MSOA are missing",
        );
      }
      return `${ward.length} and ${constituency.length}`;
    },
  },
  {
    of: "imd25_average_score",
    holds: "the worst end is the deprived end: rank 1 has the highest score and England's deciles are tenths",
    see: async (read, areas) => {
      const [score, rank] = await Promise.all(
        ["imd25_average_score", "imd25_national_rank"].map((id) => loadIndicator(read, id, areas)),
      );
      const first = rank?.msoa21.value.indexOf(1) ?? -1;
      const worst = Math.max(...(score?.msoa21.value ?? []));
      demand(score?.msoa21.value[first] === worst, "rank 1 is not the highest score");
      return `${areas.name[first]}, ${areas.onsName[first]}: ${worst.toFixed(1)}`;
    },
  },
  ...PUBLISHED_CHECKS,
  ...INDICATORS.map(({ id }) => coverage(id)),
];
