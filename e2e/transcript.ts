import type { Page } from '@playwright/test';

/** What a screen reader says of its own accord: `assertive` interrupts, `polite` waits its turn. */
export interface Announcement {
  readonly politeness: 'assertive' | 'polite';
  readonly text: string;
}

/**
 * Notes what would be announced: alerts as they come, other live regions when they change after they were there. Next tells the
 * name of a new page from a shadow root.
 */
function listen(tell: (announcement: Announcement) => void): void {
  const selector = '[aria-live], [role=alert], [role=status], [role=log]';
  const known = new WeakSet<Element>();
  const last = new WeakMap<Element, string>();
  const politenessOf = (region: Element) => {
    const role = region.getAttribute('role');
    return region.getAttribute('aria-live') ?? (role === 'alert' ? 'assertive' : 'polite');
  };
  const note = (region: Element) => {
    const politeness = politenessOf(region);
    const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isNews = known.has(region) || region.getAttribute('role') === 'alert';
    if (isNews && text !== '' && text !== last.get(region))
      if (politeness === 'assertive' || politeness === 'polite') tell({ politeness, text });
    last.set(region, text);
  };
  const watch = (root: Document | ShadowRoot) =>
    new MutationObserver((changes) => {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(selector);
        if (around) changed.add(around);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const region of [node, ...node.querySelectorAll('*')])
              if (region.matches(selector)) changed.add(region);
      }
      for (const region of changed) note(region);
      // From now on its changes are heard.
      for (const region of root.querySelectorAll(selector)) known.add(region);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  watch(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    watch(root);
    return root;
  };
  // Fluent asks the browser itself to say something where it can; what it said could not be noted.
  const notify = (text: string, options?: { priority?: string }) =>
    tell({ politeness: options?.priority === 'high' ? 'assertive' : 'polite', text });
  Object.assign(Document.prototype, { ariaNotify: notify });
}

/** Listens to a page as a screen reader does; to be called before the page is opened. */
export async function transcript(page: Page) {
  const announcements: Announcement[] = [];
  await page.exposeBinding('announce', (_, heard: Announcement) => void announcements.push(heard));
  await page.addInitScript(`(${listen})((heard) => window.announce(heard))`);
  const tree = await page.context().newCDPSession(page);

  /** What is said of the element that has the focus: its role, name, description and state. */
  async function focused(): Promise<string> {
    const { result } = await tree.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { objectId } = result;
    if (objectId === undefined) return '';
    const { nodes } = await tree.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    const [node] = nodes;
    const states = (node?.properties ?? [])
      .filter(({ name, value }) => !/^focus|^editable|^settable|^multiline/.test(name) && value.value)
      .map(({ name, value }) => (value.value === true || value.value === 'true' ? name : ''));
    const said = [node?.role?.value, node?.name?.value, ...states, node?.description?.value];
    return said.filter(Boolean).join(', ');
  }

  return {
    focused,
    /** What was announced in this way so far. */
    heard: (politeness: Announcement['politeness']) =>
      announcements.filter((one) => one.politeness === politeness).map(({ text }) => text),
  };
}
