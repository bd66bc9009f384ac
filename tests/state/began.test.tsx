// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { entryBegan } from "../../src/state/entry-draft";
import { keepDraftOf } from "../../src/state/kept-draft";
import { usePilotEdit } from "../../src/state/pilot-edit";
import { addPilot, PILOT_DRAFTS } from "../../src/state/pilots";
import { saveEntry } from "../../src/state/voice";
import { followRecord, useWorkspace } from "../../src/state/workspace";
import { blankPilot } from "../../src/workspace/pilot/pilot";
import { pilotIn, pilotRecords } from "../../src/workspace/pilot/pilot-records";
import { blankEntry } from "../../src/workspace/voice/entry";
import { voiceRecords } from "../../src/workspace/voice/voice-records";

vi.mock("idb-keyval", () => ({
  createStore: () => null,
  setMany: () => Promise.resolve(),
  delMany: () => Promise.resolve(),
  values: () => Promise.resolve([]),
}));

const FROM = blankPilot("Walks", ["E02000984"]);
function only<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined || all.length > 1) throw new Error(`${all.length} stand where one should`);
  return one;
}
const record = () => only(pilotRecords(useWorkspace.getState().revisions));
const questions = (): string[] =>
  record()
    .standing.versions.map((version) => pilotIn(version)?.question ?? "")
    .toSorted();
const edit = () => renderHook(({ of }) => usePilotEdit(of), { initialProps: { of: record() } });
const partner = () => act(() => followRecord(record().standing, { ...FROM, question: "theirs" }));

/** What was typed at the moment of a kill is on the next page, and nothing else of this one. */
async function killedWhileTyping(): Promise<void> {
  const { result, unmount } = edit();
  act(() => result.current.change({ question: "mine" }));
  const [kept, { revisions }] = [localStorage.getItem(PILOT_DRAFTS.key), useWorkspace.getState()];
  unmount();
  await act(() => Promise.resolve());
  useWorkspace.setState({ revisions });
  localStorage.setItem(PILOT_DRAFTS.key, kept ?? "");
}

beforeEach(async () => {
  localStorage.clear();
  useWorkspace.setState({ revisions: new Map() });
  await addPilot(FROM);
});
afterEach(cleanup);

it("a draft from before a kill stands beside what a partner sent since, and is told as left unsaved", async () => {
  await killedWhileTyping();
  await partner();
  const { result } = edit();
  expect(result.current.pilot.question).toBe("mine");
  expect(result.current.restored).toBe(true);
  await act(() => result.current.save());
  expect(questions()).toEqual(["mine", "theirs"]);
});

it("goes on in its own version after that, and the partner's waits until somebody chooses", async () => {
  const { result, rerender, unmount } = edit();
  act(() => result.current.change({ question: "mine" }));
  await partner();
  rerender({ of: record() });
  await act(() => result.current.save());
  rerender({ of: record() });
  act(() => result.current.change({ question: "mine, longer" }));
  await act(() => result.current.save());
  rerender({ of: record() });
  expect(result.current.pilot.question).toBe("mine, longer");
  unmount();
  expect(questions()).toEqual(["mine, longer", "theirs"]);
});

it("a draft that an older page kept without ids still opens, and is saved in the place of what stands", async () => {
  const old = { [record().standing.record]: { ...FROM, question: "old" } };
  localStorage.setItem(PILOT_DRAFTS.key, JSON.stringify(old));
  const { result } = edit();
  expect(result.current.pilot.question).toBe("old");
  await act(() => result.current.save());
  expect(questions()).toEqual(["old"]);
});

it("a draft that was saved in the moment of the kill is no second version", async () => {
  const began = record().standing.versions.map(({ id }) => id);
  await partner();
  keepDraftOf(PILOT_DRAFTS, record().standing.record, { ...FROM, question: "theirs" }, began);
  const { result } = edit();
  expect(result.current.restored).toBe(false);
  await act(() => result.current.save());
  expect(questions()).toEqual(["theirs"]);
});

it("a changed entry of what people say is saved in the place of what its draft began from", async () => {
  const entry = { ...blankEntry("E02000984"), words: "We look out for each other" };
  await saveEntry(null, entry);
  const voice = () => only(voiceRecords(useWorkspace.getState().revisions));
  const before = voice();
  const drafts = { key: "hyperlocal.entry-drafts", read: () => undefined };
  const ids = before.standing.versions.map(({ id }) => id);
  keepDraftOf<object>(drafts, before.standing.record, { ...entry, words: "mine" }, ids);
  await followRecord(before.standing, { ...entry, words: "theirs" });
  await saveEntry(entryBegan(voice()), { ...entry, words: "mine" });
  expect(
    voice()
      .standing.versions.map(({ content }) => (content as typeof entry).words)
      .toSorted(),
  ).toEqual(["mine", "theirs"]);
});
