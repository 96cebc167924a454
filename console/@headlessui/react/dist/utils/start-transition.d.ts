import React from 'react';
export declare let startTransition: typeof React.startTransition;
