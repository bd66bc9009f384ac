import { useRef } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import styles from "./NumberSlider.module.css";
import { TypedNumber } from "./TypedNumber";

interface NumberSliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What may be typed, when it is wider than the slider. */
  readonly least?: number;
  readonly most?: number;
  readonly step?: number;
  /** Words after the number: "%", "% of England". */
  readonly unit: string;
  /** `replace`: goes on with the change before it (a drag), so that undo takes back the whole of it. */
  readonly onChange: (value: number, how: "push" | "replace") => void;
}

/** Changes that follow within this time are one: holding an arrow key down is one step back, not thirty. */
const ONE_CHANGE_MS = 700;

/** A slider with the same number beside it to type. */
export function NumberSlider(props: NumberSliderProps) {
  const { label, value, min, max, least = min, most = max, step = 1, unit, onChange } = props;
  const last = useRef(-Infinity);
  const slide = (next: number): void => {
    const now = performance.now();
    onChange(next, now - last.current < ONE_CHANGE_MS ? "replace" : "push");
    last.current = now;
  };
  return (
    <div className={styles.box}>
      <Slider
        aria-label={label}
        className={styles.slider ?? ""}
        value={Math.min(max, Math.max(min, value))}
        minValue={min}
        maxValue={max}
        step={step}
        onChange={slide}
      >
        <SliderTrack className={styles.track ?? ""}>
          <SliderThumb className={styles.thumb ?? ""} />
        </SliderTrack>
      </Slider>
      <TypedNumber
        label={`${label}, typed`}
        hideLabel
        className={styles.field ?? ""}
        boxClassName={styles.typed ?? ""}
        value={value}
        least={least}
        most={most}
        step={step}
        unit={unit}
        onChange={(next) => onChange(next, "push")}
      />
    </div>
  );
}
