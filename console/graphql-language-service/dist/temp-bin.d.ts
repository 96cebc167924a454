#!/bin/node
export {};
//# sourceMappingURL=temp-bin.d.ts.map