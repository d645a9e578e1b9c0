import type { Heading, Nodes } from 'mdast';
import { rules, type ComponentRule } from '../content/closed-set.ts';
import { isComponent, isInside, lineOfNode, placesIn, type Component, type Place } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { slugOf } from '../site/slug.ts';
import { textsOf, type TextFile, type SiteContent } from '../content/site-content.ts';
import { attributeFaults, type Fault } from './component-attributes.ts';
import { flatText } from './sentences.ts';

const known = Object.keys(rules).sort().join(', ');

/** Content holds Markdown and the closed set of components, each with the attributes it needs; nothing else. */
export function checkComponents(content: SiteContent): Problem[] {
  return textsOf(content).flatMap((page) =>
    placesIn(page).flatMap((place) =>
      faultsOf(content, page, place).map((fault) => ({
        file: page.file,
        line: lineOfNode(place.node),
        ...fault,
      })),
    ),
  );
}

function faultsOf(content: SiteContent, page: TextFile, place: Place): Fault[] {
  const { node } = place;
  if (isComponent(node)) return componentFaults(content, page, place, node);
  return markdownFaults(node);
}

function markdownFaults(node: Nodes): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ what: 'import and export do not belong in content', fix: 'remove the line' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ what: `“{${node.value}}” is code`, fix: 'write plain text without braces' }];
    case 'html':
      return [{ what: 'raw HTML does not belong in content', fix: 'use Markdown or a component' }];
    case 'image':
    case 'imageReference':
      return [{ what: 'a picture in Markdown has no place here', fix: 'use <Figure> with alt and caption' }];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [{ what: 'footnotes have English labels', fix: 'use <Fact source="…"> for the source' }];
    case 'heading':
      return headingFaults(node);
    default:
      return [];
  }
}

function headingFaults(node: Heading): Fault[] {
  const text = flatText(node);
  return [
    ...(node.depth === 2 || node.depth === 3
      ? []
      : [
          {
            what: `a heading of level ${node.depth}`,
            fix: 'use ## or ###; the title of the page is its only #',
          },
        ]),
    ...(slugOf(text) === ''
      ? [
          {
            what: `the heading “${text}” has no letter for an address`,
            fix: 'write a word, or add the letters to “latin” of the language in src/i18n/languages.ts',
          },
        ]
      : []),
  ];
}

function componentFaults(content: SiteContent, page: TextFile, place: Place, node: Component): Fault[] {
  const name = node.name ?? '';
  const rule = rules[name];
  if (rule === undefined) return [unknownComponent(name)];
  return [
    ...attributeFaults(content, page, node, name, rule),
    ...placeFaults(page, place, name, rule),
    ...contentFaults(node, name, rule),
  ];
}

function unknownComponent(name: string): Fault {
  const isHtml = name === '' || /^[a-z]/.test(name);
  return isHtml
    ? { what: `<${name}> is raw HTML`, fix: 'use Markdown or a component' }
    : { what: `there is no component <${name}>`, fix: `use one of ${known}` };
}

function placeFaults(page: TextFile, place: Place, name: string, rule: ComponentRule): Fault[] {
  const pages = rule.onlyOn === undefined ? undefined : [rule.onlyOn].flat();
  const around = rule.inside === undefined ? undefined : [rule.inside].flat();
  const shown = (around ?? []).map((one) => `<${one}>`).join(' or ');
  return [
    ...(pages && !(page.kind === 'pages' && pages.includes(page.id))
      ? [{ what: `<${name}> stands on the page ${pages.join(' or ')} only`, fix: 'remove it here' }]
      : []),
    ...(rule.onlyIn !== undefined && rule.onlyIn !== page.kind
      ? [{ what: `<${name}> belongs into content/${rule.onlyIn}/ only`, fix: 'remove it here' }]
      : []),
    ...(around && !isInside(place, around)
      ? [{ what: `<${name}> stands outside ${shown}`, fix: `put it inside ${shown}` }]
      : []),
  ];
}

function contentFaults(node: Component, name: string, rule: ComponentRule): Fault[] {
  const isFilled = node.children.length > 0;
  if (isFilled === rule.content) return [];
  return rule.content
    ? [{ what: `<${name}> holds nothing`, fix: `write its text between <${name}> and </${name}>` }]
    : [{ what: `<${name}> cannot hold text`, fix: `close it at once: <${name} … />` }];
}
