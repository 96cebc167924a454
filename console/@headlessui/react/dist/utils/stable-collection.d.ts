import * as React from 'react';
export declare function StableCollection({ children }: {
    children: React.ReactNode | React.ReactNode[];
}): React.JSX.Element;
export declare function useStableCollectionIndex(group: string): number;
