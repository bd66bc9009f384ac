/** A place in the browser where something that a person made or chose is kept. Nothing else is kept, and none of it is sent. */
export interface Kept {
  /** `local` and `session`: a key of that storage. `database`: a database of IndexedDB, with its one table. `cache`: how the names of caches begin. */
  readonly where: "local" | "session" | "database" | "cache";
  readonly name: string;
  readonly table?: string;
  readonly what: string;
  readonly until: string;
  /** Each workspace but the first keeps it apart, under this name and its id. */
  readonly eachWorkspace?: true;
}

const YOU = "until you delete it";

/** All that the app keeps on a person's machine. tests/config/kept-here.test.ts compares it with the code. */
export const KEPT_HERE: readonly Kept[] = [
  {
    where: "database",
    name: "hyperlocal-workspace",
    table: "revisions",
    what: "Your own figures, what people say, neighbourhood plans, pilots with their logs, walkthroughs, and saved rules and sets of areas, in every version",
    until:
      "until 30 days after you delete them (of a deleted workspace: until you next open “Workspace” after that)",
    eachWorkspace: true,
  },
  {
    where: "database",
    name: "hyperlocal-sets",
    table: "sets",
    what: "Sets of areas that you saved in an earlier version",
    until: "for moments, until they are in your workspace",
  },
  {
    where: "database",
    name: "hyperlocal-folder",
    table: "folder",
    what: "The folder that you share with partners, and by which marks this browser knows its own files there",
    until: "the folder until you stop sharing, the marks until you clear all of it",
  },
  {
    where: "local",
    name: "hyperlocal.sharing",
    what: "Whether you share a folder",
    until: "until you stop sharing",
    eachWorkspace: true,
  },
  {
    where: "local",
    name: "hyperlocal.pending",
    what: "Changes on their way to the database",
    until: "for moments, until they are there",
    eachWorkspace: true,
  },
  { where: "local", name: "hyperlocal.workspaces", what: "Names of your workspaces", until: YOU },
  {
    where: "session",
    name: "hyperlocal.workspace",
    what: "Which workspace this tab has open",
    until: "until you close the tab",
  },
  {
    where: "local",
    name: "hyperlocal.rules",
    what: "Rules that you saved in an earlier version",
    until: "for moments, until they are in your workspace",
  },
  {
    where: "local",
    name: "hyperlocal.entry-drafts",
    what: "What you typed of what people say and have not saved",
    until: "until you save it or give it up",
  },
  {
    where: "local",
    name: "hyperlocal.pilot-drafts",
    what: "What you typed of a pilot and have not saved",
    until: "until you save it",
  },
  {
    where: "local",
    name: "hyperlocal.log-drafts",
    what: "What you typed for a pilot’s log and have not saved",
    until: "until you save it or give it up",
  },
  {
    where: "local",
    name: "hyperlocal.walk-drafts",
    what: "What you typed for a walkthrough and have not saved",
    until: "until you save it",
  },
  {
    where: "local",
    name: "hyperlocal.plan-drafts",
    what: "What you typed of a neighbourhood plan and have not saved",
    until: "until you save it or give it up",
  },
  { where: "local", name: "hyperlocal.owner", what: "Whose figures you added last", until: YOU },
  { where: "local", name: "hyperlocal.recent-measures", what: "Measures that you chose lately", until: YOU },
  { where: "local", name: "hyperlocal.export.groups", what: "Columns that you chose for files", until: YOU },
  {
    where: "local",
    name: "hyperlocal.export.form",
    what: "Whether lists are for people or for tools",
    until: YOU,
  },
  {
    where: "local",
    name: "hyperlocal.brief-head",
    what: "Committee, day of the meeting and logo of your briefs",
    until: YOU,
  },
  { where: "local", name: "hyperlocal.shortcuts", what: "Whether single keys are on", until: YOU },
  {
    where: "local",
    name: "hyperlocal.first-visit",
    what: "That you closed the card for a first visit",
    until: YOU,
  },
  {
    where: "session",
    name: "hyperlocal-drafts",
    what: "What you typed and have not used yet",
    until: "until you close the tab",
    eachWorkspace: true,
  },
  {
    where: "local",
    name: "hyperlocal.worked-example",
    what: "What the worked example under Test and learn came to, so that it opens at once",
    until: "until another version of the app or the data takes its place",
  },
  { where: "local", name: "hyperlocal.offline", what: "Which footprints you keep for offline", until: YOU },
  {
    where: "cache",
    name: "hyperlocal ",
    what: "Files of the program and data that you have seen, so that they open without a network",
    until: "until a newer version takes their place",
  },
];
