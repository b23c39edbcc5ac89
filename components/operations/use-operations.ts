'use client';

import { useContext } from 'react';
import { type Operations, OperationsContext } from './operations-provider.tsx';

export function useOperations(): Operations {
  const operations = useContext(OperationsContext);
  if (!operations) throw new Error('useOperations is used outside of OperationsProvider');
  return operations;
}
