/** A table that cannot be read as local data: the message says what is wrong and what to do. */
export class OwnDataError extends Error {}
