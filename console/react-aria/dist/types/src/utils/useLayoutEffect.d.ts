import React from 'react';
export declare const useLayoutEffect: typeof React.useLayoutEffect;
