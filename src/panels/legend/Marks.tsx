import { useMemo } from "react";
import { MARKS, type Theme } from "../../config/palettes";
import { useDerived } from "../../state/derived";
import { useTheme } from "../../state/theme";
import { useVoiceMarks } from "../../state/voice-marks";
import { count } from "../../words/format";
import styles from "./Legend.module.css";

const star = Array.from({ length: 10 }, (_, turn) => {
  const angle = (turn / 10) * 2 * Math.PI - Math.PI / 2;
  const radius = turn % 2 === 0 ? 7 : 3.1;
  return `${(8 + radius * Math.cos(angle)).toFixed(2)},${(8 + radius * Math.sin(angle)).toFixed(2)}`;
}).join(" ");

const drawings = (theme: Theme) => {
  const { flag, halo, pocket, bigLocal, selected } = MARKS[theme];
  return {
    flag: (
      <>
        <rect x="2" y="2" width="12" height="12" fill="none" stroke={flag} strokeWidth="2" />
        <path d="M3 9L9 3M5 13L13 5M10 13L13 10" stroke={flag} strokeWidth="1" />
      </>
    ),
    pocket: <path d="M8 2.5L13.5 8L8 13.5L2.5 8Z" fill={halo} stroke={pocket} strokeWidth="2.4" />,
    voice: (
      <>
        <circle cx="8" cy="8" r="6.5" fill={halo} stroke={selected} strokeWidth="1.4" />
        <text x="8" y="11.5" textAnchor="middle" fontSize="9.5" fill={selected}>
          1
        </text>
      </>
    ),
    bigLocal: <polygon points={star} fill={bigLocal} stroke={halo} strokeWidth="0.8" />,
  };
};

/** The marks over the colours: flags, hidden pockets, Big Local areas and what people say where there is any, each with its shape and number. */
export function Marks() {
  const { answer, scope } = useDerived();
  const voice = useVoiceMarks();
  const here = useMemo(() => new Set(scope), [scope]);
  const drawn = drawings(useTheme());
  const rows = [
    { picture: drawn.flag, words: "Flagged", number: answer?.areas.flagged },
    { picture: drawn.pocket, words: "Hidden pocket", number: answer?.areas.pocket },
    ...(answer && answer.areas.unknown > 0
      ? [{ picture: null, words: "Cannot say", number: answer.areas.unknown }]
      : []),
    { picture: drawn.bigLocal, words: "Big Local, about here", number: undefined },
    ...(voice
      ? [
          {
            picture: drawn.voice,
            words: "What people say, entries",
            number: voice.reduce((n, { msoa, entries }) => n + (here.has(msoa) ? entries : 0), 0),
          },
        ]
      : []),
  ];
  return (
    <ul className={styles.marks}>
      {rows.map(({ picture, words, number }) => (
        <li key={words}>
          {picture ? (
            <svg width="16" height="16" aria-hidden="true">
              {picture}
            </svg>
          ) : null}
          {words}
          {number === undefined ? null : <span>{count(number)}</span>}
        </li>
      ))}
    </ul>
  );
}
