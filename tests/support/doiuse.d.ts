declare module 'doiuse' {
  import type { Node, Plugin } from 'postcss';

  /** The part of doiuse that the tests use: a PostCSS plugin that tells which features some browsers lack. */
  export default function doiuse(options: {
    browsers: readonly string[];
    onFeatureUsage(found: {
      feature: string;
      /** The browsers that lack it, in words. */
      featureData: { missing?: string } | undefined;
      usage: Node;
    }): void;
  }): Plugin;
}
