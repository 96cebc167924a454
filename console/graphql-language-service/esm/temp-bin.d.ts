#!/bin/node
declare function bright(str: string): string;
declare function yellow(str: string): string;
//# sourceMappingURL=temp-bin.d.ts.map