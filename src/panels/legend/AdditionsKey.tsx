import { lazy, Suspense, useState } from "react";
import { ADDITION_COLOURS, SEAMS, SHAPE_SIDE, SHAPES } from "../../config/additions";
import { MARKS } from "../../config/palettes";
import type { Addition } from "../../model/additions";
import { ADDITIONS_OPTION, OFFERED, readAdditions, withAddition } from "../../readings/additions/chosen";
import { additionLabel, sayAdditions } from "../../readings/additions/say-key";
import { usePrideInPlace, useServices } from "../../state/atlas";
import { useTheme } from "../../state/theme";
import { useOption } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { CheckField } from "../../ui/CheckField";
import { Waiting } from "../profile/Waiting";
import styles from "./AdditionsKey.module.css";

const AdditionsTable = lazy(() => import("./AdditionsTable"));

/** A mark as the map draws it. `hollow`: a town of Pride in Place. */
function Shape({ of, hollow = false }: { readonly of: Addition; readonly hollow?: boolean }) {
  const theme = useTheme();
  const [colour, halo] = [ADDITION_COLOURS[theme][of], MARKS[theme].halo];
  return (
    <svg
      className={styles.shape}
      width="18"
      height="18"
      viewBox={`0 0 ${SHAPE_SIDE} ${SHAPE_SIDE}`}
      aria-hidden="true"
    >
      <path
        d={SHAPES[of]}
        fill={hollow ? halo : colour}
        stroke={hollow ? colour : halo}
        strokeWidth={hollow ? 4 : 1}
      />
      {SEAMS[of] ? <path d={SEAMS[of]} stroke={halo} strokeWidth="2.6" /> : null}
    </svg>
  );
}

/** What can be switched on over the measure, each with its shape and date; what is on is explained, and where its facts stand in a table. */
export default function AdditionsKey() {
  const [text, setText] = useOption(ADDITIONS_OPTION, "");
  const chosen = readAdditions(text);
  const services = useServices(chosen.some((one) => one !== "pride"));
  const pride = usePrideInPlace(chosen.includes("pride"));
  const [asTable, setAsTable] = useState(false);
  const waits = [
    ...(chosen.some((one) => one !== "pride") && services.status !== "ready" ? [services] : []),
    ...(chosen.includes("pride") && pride.status !== "ready" ? [pride] : []),
  ];
  return (
    <div className={styles.additions} role="group" aria-label="Add to the map">
      {OFFERED.map((one) => (
        <div key={one} className={styles.row}>
          <Shape of={one} />
          {one === "pride" ? <Shape of="pride" hollow /> : null}
          <CheckField
            label={additionLabel(one)}
            isSelected={chosen.includes(one)}
            onChange={(on) => setText(withAddition(text, one, on))}
          />
        </div>
      ))}
      {waits.map((pending, at) => (
        <Waiting key={at} pending={pending} what="What you added to the map" />
      ))}
      {chosen.length > 0 ? (
        <div>
          <Button onPress={() => setAsTable(true)}>Show as a table</Button>
        </div>
      ) : null}
      <Suspense>
        {asTable ? <AdditionsTable chosen={chosen} onClose={() => setAsTable(false)} /> : null}
      </Suspense>
      {sayAdditions(chosen).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}
