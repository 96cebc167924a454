export declare let history: (HTMLOrSVGElement & Element)[];
