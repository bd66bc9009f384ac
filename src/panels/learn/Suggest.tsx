import { useMemo, useState } from "react";
import { useAreas, useBigLocal, useEditions, useIndicatorData, usePrideInPlace } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { kmTo, nearestBigLocal } from "../../stats/big-local-distance";
import { Button } from "../../ui/Button";
import { saySuggestion, suggestAreas, type Suggestion } from "../../readings/pilot/suggest-areas";
import { Waiting } from "../profile/Waiting";
import styles from "../voice/Voice.module.css";

interface SuggestProps {
  readonly codes: readonly string[];
  readonly onAdd: (code: string) => void;
}

/** Suggestions of the areas on screen, worked out when they are asked for. */
function Suggestions({ codes, onAdd }: SuggestProps) {
  const areas = useAreas();
  const { scope, answer } = useDerived();
  const [bigLocal, pride, editions] = [useBigLocal(), usePrideInPlace(), useEditions()];
  const need = useIndicatorData("cni23_national_decile");
  const pending = [bigLocal, pride, editions, need].find(({ status }) => status !== "ready");
  const found = useMemo((): readonly Suggestion[] | null => {
    if (bigLocal.status !== "ready" || pride.status !== "ready") return null;
    if (editions.status !== "ready" || need.status !== "ready" || !answer) return null;
    const selected = pride.value.flatMap((place) =>
      place.msoa === null ? [] : [{ ...place, msoa: place.msoa }],
    );
    const nearest = (msoa: number) => {
      const [lon, lat] = [areas.lon[msoa] ?? NaN, areas.lat[msoa] ?? NaN];
      const local = nearestBigLocal(lon, lat, bigLocal.value);
      const near = local ? [{ km: local.km, what: `Big Local ${local.area.name}` }] : [];
      for (const place of selected) {
        const km = kmTo(lon, lat, { lon: areas.lon[place.msoa] ?? null, lat: areas.lat[place.msoa] ?? null });
        near.push({ km, what: `Pride in Place ${place.name}` });
      }
      return near.sort((a, b) => a.km - b.km)[0] ?? null;
    };
    return suggestAreas({
      ...{ areas, scope, nearest, editions: editions.value.msoa21 },
      flagged: (msoa) => answer.verdict[msoa] === 1,
      needDecile: need.value.msoa21.value,
    });
  }, [answer, areas, bigLocal, editions, need, pride, scope]);
  if (!found) return <Waiting pending={pending ?? need} what="What suggestions are made from" />;
  if (found.length === 0)
    return <p>No area here has two of the reasons. Choose a wider footprint or another rule.</p>;
  return (
    <ul className={styles.list} aria-label="Suggested areas">
      {found.map((one) => {
        const code = areas.code[one.msoa] ?? "";
        return (
          <li key={code} className={styles.line}>
            <span className={styles.gone}>{saySuggestion(areas, one)}</span>
            <Button
              isDisabled={codes.includes(code)}
              aria-label={`Add ${areas.name[one.msoa] ?? ""}`}
              onPress={() => onAdd(code)}
            >
              {codes.includes(code) ? "Added" : "Add"}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Areas of what is on screen that could be pilots, each with its reasons; the person chooses. */
export function Suggest(props: SuggestProps) {
  const [asked, setAsked] = useState(false);
  return (
    <details open={asked} onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
      <summary>Suggest areas</summary>
      {asked ? (
        <>
          <p className={styles.quiet}>
            Among the areas on screen: flagged, with little social capital, no Big Local or Pride in Place
            within 3 km, flagged for many editions; of several kinds of place. You choose: nobody who lives
            there has been asked yet.
          </p>
          <Suggestions {...props} />
        </>
      ) : null}
    </details>
  );
}
