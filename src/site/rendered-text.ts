import type { MarkdownHeading } from 'astro';
import { texts } from 'virtual:texts';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { isLesson, lessonFileOf } from './lesson.ts';
import type { Page } from './page.ts';

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
