/** What a plan of whole MSOAs cannot know. */
export function WeakSpots() {
  return (
    <ul>
      <li>MSOAs were drawn for counting people. They are not communities: ask those who live there.</li>
      <li>
        Straight lines know nothing of rivers, railways and motorways: areas that touch may have no way
        across. Pick both and mark their border as a barrier.
      </li>
      <li>
        A network is the most likely one by where practices are (October 2025), not a list of patients: an
        approximation.
      </li>
      <li>People are residents of mid-2022, and whole areas move: no street can be moved by itself.</li>
      <li>A suggestion is the best of many tries, not the only good one. People decide.</li>
    </ul>
  );
}
