// Development packages that ship without types: what the tests use of them, and no more.
declare module "jsdom" {
  export class JSDOM {
    constructor(text: string, options: { contentType: string });
    readonly window: { readonly document: Document };
  }
}
declare module "pngjs" {
  export const PNG: {
    readonly sync: {
      read(bytes: Uint8Array): { readonly width: number; readonly height: number; readonly data: Buffer };
    };
  };
}
declare module "@rdfjs/data-model" {
  export interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: Term;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  const factory: {
    quad(subject: Term, predicate: Term, object: Term): Quad;
    namedNode(address: string): Term;
    blankNode(): Term;
    literal(text: string): Term;
  };
  export default factory;
}
declare module "@rdfjs/dataset" {
  import type { Quad } from "@rdfjs/data-model";
  const factory: { dataset(): { add(quad: Quad): unknown } };
  export default factory;
}
declare module "@zazuko/rdf-parser-csvw" {
  import type { Readable } from "node:stream";
  import type { Quad } from "@rdfjs/data-model";
  export default class Parser {
    constructor(options: { readonly metadata: object; readonly baseIRI: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
