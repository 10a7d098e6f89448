declare module 'jsonld' {
  interface Options {
    safe: boolean;
    base: string;
    documentLoader: (
      url: string,
    ) => Promise<{ document: object; documentUrl: string; contextUrl: undefined }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<object[]> };
  export default jsonld;
}
