/** The cookie that remembers whether the resource menu is folded. */
export const menuCookie = 'menu';
