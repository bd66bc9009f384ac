import type { ReactNode } from "react";

const draw = (body: ReactNode) => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {body}
  </svg>
);

/** The pictures of the rail, drawn for this app. */
export const ICONS = {
  summary: draw(<path d="M3 16V9m4.7 7V4m4.6 12v-5M17 16V7" />),
  list: draw(<path d="M3 5h14M3 10h14M3 15h14" />),
  rule: draw(<path d="M3 6h6m4 0h4M3 14h3m4 0h7M11 4v4M8 12v4" />),
  profile: draw(
    <>
      <path d="M10 17s5.5-4.6 5.5-8.8a5.5 5.5 0 0 0-11 0C4.5 12.4 10 17 10 17Z" />
      <circle cx="10" cy="8.2" r="2" />
    </>,
  ),
  voice: draw(<path d="M4 4h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H9l-4 3v-3H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z" />),
  compare: draw(<path d="M3 5h9M3 9h5M3 13h12M3 17h7" />),
  neighbourhoods: draw(<path d="M3 3h14v14H3V3Zm0 8 6-2 8 3M9 9V3" />),
  learn: draw(<path d="M8 3v5l-4.500 8h13L12 8V3M6.500 3h7M6.500 12h7" />),
  "big-local": draw(<path d="m3 9 7-5.500L17 9v7.500H3V9Zm5 7.500v-4h4v4" />),
  spatial: draw(
    <>
      <circle cx="10" cy="10" r="2.5" />
      <circle cx="4" cy="5" r="1.5" />
      <circle cx="16" cy="5" r="1.5" />
      <circle cx="4" cy="15" r="1.5" />
      <circle cx="16" cy="15" r="1.5" />
    </>,
  ),
  methods: draw(
    <>
      <path d="M5 3h7l3 3v11H5V3Z" />
      <path d="M8 9h4.500M8 12.500h4.5" />
    </>,
  ),
} as const;

/** The app's mark: a patch of areas, one of them marked. */
export const MARK = (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M3 4h8v7H3z" fill="#a9c9e2" />
    <path d="M13 4h8v7h-8z" fill="#4a90c2" />
    <path d="M3 13h8v7H3z" fill="#4a90c2" />
    <path d="M13 13h8v7h-8z" fill="#0a2f55" stroke="#e8590c" strokeWidth="2" />
  </svg>
);
