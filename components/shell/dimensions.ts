/** Measures of the frame. Everything inside it is measured in tokens. */
export const topBarHeight = '48px';
export const menuWidth = '16.5rem';
export const collapsedMenuWidth = '3rem';

/** Phones and narrow windows: the resource menu is a drawer, tables are cards. */
export const narrow = '@media (max-width: 47.99rem)';
/** Large screens, where four cards stand side by side. */
export const veryWide = '@media (min-width: 110rem)';
