import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { DOMAIN_DECILES, SUBDOMAIN_DECILES } from "../../config/profile";
import { useAreas } from "../../state/atlas";
import { useOption } from "../../state/view-store";
import { Section } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import type { Beside } from "../../readings/profile/beside";
import { meanDecile, sayWorst } from "../../readings/profile/domain-averages";
import type { Subject } from "../../readings/profile/subject";
import { useAttribution } from "./use-attribution";
import { useColumns } from "./use-columns";
import { Waiting } from "./Waiting";

const DecileDots = lazy(() => import("../../charts/DecileDots"));
const SOURCES = ["iod2025", "population-mid2022"];

/** The subject and those it is set beside, each with its MSOAs; averages where there is more than one. */
function useGroups(subject: Subject, beside: Beside) {
  const areas = useAreas();
  return useMemo(() => {
    const groups = [{ name: subject.kind === "msoa" ? "here" : "here (average)", msoas: subject.msoas }];
    const { district, footprint } = beside;
    if (district) {
      const msoas = Int32Array.from(areas.code.keys()).filter((i) => areas.lad[i] === district.row);
      groups.push({ name: `${district.name} average`, msoas });
    }
    if (footprint) groups.push({ name: `${footprint.name} average`, msoas: footprint.msoas });
    return groups;
  }, [areas, subject, beside]);
}

/** The seven domains (or six sub-domains) by national decile, beside the district's and the footprint's average. */
export function Domains({ subject, beside }: { readonly subject: Subject; readonly beside: Beside }) {
  const areas = useAreas();
  const [level, setLevel] = useOption("profile.domains", "domains");
  const rows = level === "sub" ? SUBDOMAIN_DECILES : DOMAIN_DECILES;
  const { data, pending } = useColumns(useMemo(() => rows.map(({ id }) => id), [rows]));
  const groups = useGroups(subject, beside);
  const source = useAttribution(SOURCES);
  const series = useMemo(
    () =>
      groups.map(({ name, msoas }) => ({
        name,
        values: rows.map(({ id }) => {
          const columns = data?.get(id);
          return columns ? meanDecile(columns.msoa21, areas, msoas) : NaN;
        }),
      })),
    [groups, rows, data, areas],
  );
  const what = level === "sub" ? "Sub-domains" : "Domains";
  return (
    <Section title="Which kinds of deprivation?">
      <Segmented
        label="Domains or sub-domains"
        hideLabel
        value={level}
        choices={[
          { value: "domains", label: "Seven domains" },
          { value: "sub", label: "Six sub-domains" },
        ]}
        onChange={setLevel}
      />
      {data ? (
        <ChartFrame
          title={`${what} of deprivation: ${subject.name}`}
          units="National decile among England's MSOAs, 2025; 1 is the most deprived. Averages are weighted by people. The shaded band holds deciles 1 and 2, England's most deprived fifth."
          source={source}
          summary={sayWorst(
            rows.map(({ name }) => name),
            series[0]?.values ?? [],
            subject.kind !== "msoa",
          )}
          table={{
            columns: [{ label: what }, ...series.map(({ name }) => ({ label: name, show: showDecile }))],
            rows: rows.map(({ name }, r) => [name, ...series.map(({ values }) => values[r] ?? NaN)]),
          }}
        >
          <DecileDots rows={rows.map(({ name }) => name)} series={series} />
        </ChartFrame>
      ) : (
        <Waiting pending={pending} what="The domains" />
      )}
    </Section>
  );
}

const showDecile = (value: number): string => String(Number(value.toFixed(1)));
