// Two development packages that ship without types: what the tests use of them, and no more.
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
