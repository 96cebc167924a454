export declare function classNames(...classes: (false | null | undefined | string)[]): string;
