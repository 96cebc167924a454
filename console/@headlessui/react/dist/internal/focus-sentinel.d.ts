import React from 'react';
interface FocusSentinelProps {
    onFocus(): boolean;
}
export declare function FocusSentinel({ onFocus }: FocusSentinelProps): React.JSX.Element | null;
export {};
