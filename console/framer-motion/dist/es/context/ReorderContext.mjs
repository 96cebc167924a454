"use client";
import { createContext } from 'react';

const ReorderContext = createContext(null);

export { ReorderContext };
//# sourceMappingURL=ReorderContext.mjs.map
