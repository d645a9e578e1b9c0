/**
 * Gives the lists of a text the role back that WebKit takes from lists without markers. For components that draw marks of
 * their own in place of those of Markdown.
 */
export function withListRoles(html: string): string {
  return html.replace(/<(ul|ol)>/g, '<$1 role="list">');
}
