'use client';

import { FluentProvider, webLightTheme } from '@fluentui/react-components';

export default function Page() {
  return (
    <FluentProvider theme={webLightTheme}>
      <h1>Empty</h1>
    </FluentProvider>
  );
}
