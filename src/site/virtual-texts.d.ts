/** The texts of pages and lessons by their files, `/content/pages/az/help.mdx`; astro.config.mjs makes it. */
declare module 'virtual:texts' {
  interface MdxText {
    default: import('astro/runtime/server/index.js').AstroComponentFactory;
    getHeadings: () => import('astro').MarkdownHeading[];
  }
  export const texts: Readonly<Record<string, (() => Promise<MdxText>) | undefined>>;
}
