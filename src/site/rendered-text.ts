import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { isLesson, lessonFileOf } from './lesson.ts';
import type { Page } from './page.ts';

/** A text as Astro renders it; everything else of it is read by src/content/read-content.ts, once for the whole site. */
interface MdxText {
  default: AstroComponentFactory;
  getHeadings: () => MarkdownHeading[];
}

const texts = import.meta.glob<MdxText>('/content/{pages,lessons}/*/*.mdx');

/**
 * The text of a page or lesson in one of its languages: what draws it, and its headings.
 * @throws when there is no such file.
 */
export async function renderedText(
  page: Page,
  locale = page.locale,
): Promise<{ Content: AstroComponentFactory; headings: MarkdownHeading[] }> {
  const name = isLesson(page) ? `lessons/${locale}/${lessonFileOf(page)}` : `pages/${locale}/${page.id}`;
  const text = await texts[`/content/${name}.mdx`]?.();
  if (!text) throw new Error(`content/${name}.mdx is missing`);
  return { Content: text.default, headings: text.getHeadings() };
}
