/** The least that a page of this stack can be: what our own pages are measured against. */
export default { poweredByHeader: false };
