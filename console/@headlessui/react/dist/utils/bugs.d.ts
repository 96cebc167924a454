export declare function isDisabledReactIssue7711(element: Element): boolean;
